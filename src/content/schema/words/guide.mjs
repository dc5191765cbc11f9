import { byId, optional, shape, text } from '../parts.mjs';

const fact = () => shape({ label: text(), none: optional(text('Shown while there is none')) });

export default shape({
  heading: text('Title of the page'),
  lead: text('The one main message: 1 to 3 sentences'),
  warning: text('When to call for help; a clinic cannot hide it'),
  contents: text('Title of the list of contents, and of the links back to it'),
  name: text('Name of the treatment'),
  print: text('Button'),
  terms: text('Heading over the explained terms'),
  sections: byId(text('Heading over several topics')),
  unknown: text('What is not known'),
  about: shape({
    heading: text(),
    state: shape({ draft: text(), editorial: text(), clinical: text('{reviewer}, {date}') }),
    author: fact(),
    reviewer: fact(),
    published: fact(),
    lastReviewed: fact(),
    nextReview: fact(),
    evidenceChecked: fact(),
    version: fact(),
    funding: shape({ label: text(), text: text('Only what is true: nothing has been declared') }),
    disclaimer: shape({ heading: text(), text: text(), emergency: text() }),
  }),
  // One call to action, and how to follow it where a clinic is known.
  action: shape({ heading: text(), text: text('Without a clinic'), clinic: text('With a clinic: {name}') }),
  navigation: shape({ label: text('Accessible name'), previous: text(), related: text('Link to a related article') }),
});
