import { byId, shape, text } from '../parts.mjs';

export default shape({
  heading: text(),
  lead: text('The main message'),
  combining: shape({ heading: text(), lead: text('Stands before the list'), items: byId(shape({ name: text(), text: text() })) }),
  rehab: shape({ heading: text(), items: byId(text('One point about injuries and surgery')) }),
  outcomes: shape({ heading: text(), items: byId(text('One hoped-for effect, and what is known')), summary: text() }),
  ask: text('What to ask about the plan'),
  risks: text('The harms, beside the benefits'),
  unknown: text('What is not known'),
});
