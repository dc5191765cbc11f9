import { byId, optional, shape, text } from '../parts.mjs';

export default shape({
  heading: text(),
  lead: text('The main message'),
  labels: shape({ research: text('Stands before what research shows') }),
  groups: byId(
    shape({
      heading: text(),
      summary: text('The group in short'),
      lead: optional(text('Stands before the items')),
      items: byId(shape({ name: text(), hope: text('What people hope for, told as a hope'), research: text('What research shows') })),
    }),
  ),
  risks: text('The harms, beside the benefits'),
  unknown: text('What is not known'),
});
