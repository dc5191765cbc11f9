// The rules that data alone cannot answer, and where each is checked instead,
// or will be as soon as what it is about is built.
export const elsewhere = {
  CL18: 'browser: the guide shows one card of each level, however many of its elements have one (test/elements/guide.test.js)',
  CL19: 'browser: emergency and do-not content is in nothing that can be closed (test/elements/guide.test.js)',
  CL21: 'browser: no accordion, tab or details inside another, none inside a care card (test/elements/guide.test.js)',
  CL22: 'browser: answers are readable without scripts (test/elements, and the rendered pages of the server)',
  CL25: 'browser: what shows a benefit shows or links to the risks (test/elements)',
  CL28: "clinic's pack: an edited text loses its certainty and its reviewer (tests of the pack)",
  CL29: "clinic's pack: locked texts can be neither hidden nor replaced (tests of the pack)",
  CL38: 'browser: every picture has a text equal in its language and a caption (test/elements/figure.test.js)',
  CL45: 'browser: structured data says nothing that the page does not show (test/elements/guide.test.js)',
  CL48: 'a person: score sheets of PEMAT-P, CDC index, DISCERN and IPDAS, filled in by two people',
  CL49: 'a person: read-through with five or more patients before each major version',
};
