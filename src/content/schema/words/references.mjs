import { byId, shape, text } from '../parts.mjs';

export default shape({
  heading: text(),
  lead: text('What this list is for'),
  // The id of an item is the id of the source in references.json, which has its address.
  reading: shape({ heading: text(), lead: text('Stands before the list'), items: byId(text('Why to read this source')) }),
  all: shape({ heading: text(), lead: text('Stands before the list of all sources'), count: text('How many: {count}') }),
  labels: shape({ author: text(), others: text('Follows the first author: {author} and others'), year: text(), title: text(), journal: text(), publisher: text(), volume: text(), issue: text(), pages: text(), doi: text(), pubmed: text(), open: text('Link to a source: {title}'), noLink: text('A source with no known address') }),
  // How far each source was read; the keys are those of "verification" in references.json.
  checked: shape({ label: text(), V: text(), VB: text(), VS: text(), GK: text() }),
  unknown: text('What is not known'),
});
