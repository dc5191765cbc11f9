import { byId, shape, text } from '../parts.mjs';

export default shape({
  heading: text(),
  lead: text(),
  caption: text('Caption of the table: {options} is the list of what is compared'),
  question: text('Header of the column of questions'),
  notKnown: text('A cell for which no source was found'),
  options: byId(text('Name of a treatment')),
  rows: byId(shape({ question: text("A patient's question"), cells: byId(text('Answer for one option')) })),
  contested: shape({ heading: text(), items: byId(text('What experts disagree on, by the option that brings it up')) }),
  unknown: text('What is not known'),
});
