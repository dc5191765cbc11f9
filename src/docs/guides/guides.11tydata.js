// Every Markdown file of this folder is a page; its front matter says `title` and `description`.
export default {
  layout: 'guide.njk',
  group: 'developers',
  permalink: ({ page }) => `guides/${page.fileSlug}.html`,
};
