import { byId, shape, text } from '../parts.mjs';

export default shape({
  heading: text(),
  lead: text('The main message'),
  steps: byId(text('One step, in order')),
  responses: shape({ heading: text(), items: byId(shape({ name: text('What the needle may set off'), text: text('What is known about it') })) }),
  feel: shape({ heading: text(), items: byId(text('What a person may feel, or can do')) }),
  twitch: shape({
    heading: text(),
    summary: text('What it is like'),
    lead: text('Stands before what is said about the twitch'),
    effects: byId(text('One thing that is said, and what is known')),
    dose: text('Whether more twitches help more'),
  }),
  duration: shape({ heading: text(), items: byId(text('Time, needles')) }),
  risks: text('The harms, beside the benefits'),
  unknown: text('What is not known'),
});
