import { byId, shape, text } from '../parts.mjs';

export default shape({
  heading: text(),
  lead: text('What this list is for'),
  // The id of an item is the id of the source in references.json, which has its address.
  reading: shape({ heading: text(), lead: text('Stands before the list'), items: byId(text('Why to read this source')) }),
  all: shape({ heading: text(), lead: text('Stands before the list of all sources'), count: text('How many: {count}') }),
  labels: shape({ doi: text(), pubmed: text(), noLink: text('A source with no known address'), places: text('Stands before the names of the elements on the page that cite a source') }),
  // How far each source was read; the keys are those of "verification" in references.json. Most are V, so it is said once for all.
  checked: shape({ label: text(), V: text(), other: text('Follows V'), VB: text(), VS: text() }),
  unknown: text('What is not known'),
});
