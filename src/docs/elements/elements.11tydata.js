// One file for each element: what it shows in one line, and what assistive technology meets. All else is made from the
// manifest, the content and the stories.
export default {
  layout: 'element.njk',
  group: 'elements',
  live: true,
  permalink: ({ page }) => `elements/${page.fileSlug}.html`,
};
