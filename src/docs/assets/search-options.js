// How pages are searched: the same when the index is built and when it is read.
export const OPTIONS = {
  fields: ['title', 'heading', 'text'],
  storeFields: ['address', 'title', 'heading', 'text', 'weight'],
  searchOptions: { boost: { title: 4, heading: 3 }, prefix: true, fuzzy: (term) => (term.length > 5 ? 0.2 : false), combineWith: 'AND', boostDocument: (id, term, { weight }) => weight },
};
