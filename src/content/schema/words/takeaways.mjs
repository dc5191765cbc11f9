import { byId, shape, text } from '../parts.mjs';

export default shape({
  heading: text(),
  conclusion: shape({ heading: text(), items: byId(text('One sentence or two of the conclusion')) }),
  items: byId(text('One thing to remember')),
  warning: text('When to call for help; a clinic cannot hide it'),
  unknown: text('What is not known'),
});
