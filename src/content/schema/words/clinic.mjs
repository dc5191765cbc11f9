import { shape, text } from '../parts.mjs';

// Words around what a clinic says of itself. No element carries them: they come with the code that reads its pack.
export default shape({
  call: text('Link that calls: {name}, {phone}'),
  book: text('Link to where a visit is booked: {name}'),
  at: text('Heads what the clinic says of itself: {name}'),
  labels: shape({ treatedBy: text('Who treats, and how they were trained'), languages: text('Languages spoken in the clinic'), price: text('What a visit costs') }),
  mark: text('What is read out for the sign after a text that the clinic wrote'),
  notice: text('Explains that sign, which it begins with'),
});
