import { byId, shape, text } from '../parts.mjs';

const list = (description) => shape({ heading: text('Lead of the list: ends in "if:" or a colon'), items: byId(text(description)) });

export default shape({
  heading: text(),
  lead: text('The main message'),
  doNot: list('A reason not to have dry needling at all, running on from the heading'),
  notThere: list('A place on the body where no needle goes'),
  askFirst: shape({ heading: text('Lead of the lists: ends in "if:"'), groups: byId(shape({ name: text('What the items have in common'), items: byId(text('A reason to ask first, running on from the heading')) })) }),
  pregnancy: text('What research says about pregnancy'),
  basis: text('Where these lists come from'),
  // The self-check never gives an all-clear and never a diagnosis: it only says what to talk about.
  check: shape({
    heading: text(),
    intro: text('What it is for'),
    privacy: text('That nothing leaves the page'),
    legend: text('Legend of the boxes to tick'),
    count: text('Announced when a box is ticked: {count}'),
    stop: text('Heading of ticked reasons not to have dry needling'),
    place: text('Heading of ticked places'),
    talk: text('Heading of ticked reasons to ask first'),
    none: text('Shown when nothing is ticked: not an all-clear'),
    outro: text('Below every result: not a diagnosis'),
    clear: text('Button that clears the ticks'),
    print: text('Button that prints the list'),
  }),
  unknown: text('What is not known'),
});
