import { byId, shape, text } from '../parts.mjs';

export default shape({
  heading: text(),
  lead: text('The main message'),
  versus: shape({ heading: text(), summary: text('The comparison in short'), lead: text('Stands before the statements'), items: byId(text('One statement')) }),
  duration: shape({
    heading: text(),
    // The places on the time axis are facts: see "timeline" in evidence/topics/evidence.json.
    items: byId(shape({ name: text('A stretch of time'), text: text('What is known about it') })),
    summary: text('What follows from this'),
  }),
  chart: shape({ title: text(), axis: text('Name of the time axis'), description: text('The chart in words'), notKnown: text('Label of a stretch of time with no sure answer') }),
  limits: text('How good the studies are'),
  risks: text('The harms, beside the benefits'),
  unknown: text('What is not known'),
});
