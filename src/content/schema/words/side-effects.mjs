import { byId, careCard, optional, shape, text } from '../parts.mjs';

const effect = () =>
  shape({
    name: text('Plain name, medical name in brackets'),
    text: optional(text('What it is or when it happens')),
    often: optional(text('A word on how often, shown beside a number or beside "no reliable number"')),
    lasts: optional(text('How long it lasts')),
    do: optional(text('What to do')),
  });

export default shape({
  heading: text(),
  lead: text('The main message'),
  benefit: text('The benefit, beside the harms'),
  labels: shape({ often: text(), text: text(), lasts: text(), do: text() }),
  mild: shape({ heading: text(), lead: text(), items: byId(effect()) }),
  serious: shape({ heading: text(), lead: text(), items: byId(effect()) }),
  emergency: careCard(),
  urgent: careCard(),
  unknown: text('What is not known'),
});
