import { byId, shape, text } from '../parts.mjs';

export default byId(shape({ name: text('The medical term'), meaning: text('What it means, in one or two plain sentences') }));
