import { byId, shape, text } from '../parts.mjs';

export default shape({
  heading: text(),
  expandAll: text('Button that opens every answer'),
  collapseAll: text('Button that closes every answer'),
  items: byId(shape({ question: text(), answer: byId(text('One paragraph of the answer')) })),
  safety: shape({ heading: text(), items: byId(text('Warning signs and "do not" content, which no closed answer may hide')) }),
});
