import { byId, optional, shape, text } from '../parts.mjs';

export default shape({
  heading: text(),
  lead: text('The main message, before the list'),
  filter: shape({
    region: text('Legend of the choice of body region'),
    all: text('Choice that shows every region'),
    search: text('Label of the search field'),
    shown: text('Result, announced: {shown} of {total}, {region}'),
    none: text('Shown when nothing matches'),
    clear: text('Button that shows everything again'),
  }),
  regions: byId(text('Name of a body region')),
  items: byId(
    shape({
      name: text('Plain name, medical name in brackets'),
      about: text('What it is, in plain words'),
      research: optional(text('What research shows')),
      parts: optional(byId(shape({ name: text(), research: text() }), 'Conditions told apart inside this one')),
    }),
  ),
  risks: text('The harms, beside the benefits'),
  warning: text('Warning signs that need help whatever the treatment'),
  unknown: text('What is not known'),
});
