import { byId, shape, text } from '../parts.mjs';

export default shape({
  heading: text(),
  lead: text('The main message'),
  scope: shape({ covers: text('What the reader finds here'), audience: text('Who it is for') }),
  definition: shape({ heading: text(), items: byId(text('One part of the definition')) }),
  triggerPoints: shape({
    heading: text(),
    about: text('What they are, and that experts disagree'),
    causes: text('What they are linked with'),
    effects: shape({ lead: text('Lead of the list: ends in a colon'), items: byId(text('One effect, running on from the lead')) }),
    summary: text('What needling them may do'),
  }),
  risks: text('The harms, beside the benefits'),
  unknown: text('What is not known'),
});
