// A page as Markdown, for people and programs that read text: what stands in its main part, less what only a page can do.
import { gfm } from '@joplin/turndown-plugin-gfm';
import { load } from 'cheerio';
import Turndown from 'turndown';

const turndown = new Turndown({ headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-', emDelimiter: '*' });
turndown.use(gfm);
// A cell is one line in Markdown.
turndown.addRule('line in a cell', { filter: (node) => ['P', 'LI', 'UL', 'DIV'].includes(node.nodeName) && Boolean(node.closest?.('td, th')), replacement: (content, node) => (node.nodeName === 'UL' ? content : `${content.trim()} `) });
turndown.addRule('unseen', { filter: ['button', 'iframe', 'form'], replacement: () => '' });

/** @param title and description of the page @param html the finished page */
export function markdownForm({ title, description }, html) {
  const $ = load(html);
  const main = $('main');
  main.find('[data-no-markdown], nav, h1').remove();
  // Programs that follow a link get Markdown again.
  for (const node of main.find('a[href]').get()) {
    const address = $(node).attr('href');
    if (/^(?![a-z]+:|#)(?!.*(builder|embed|storybook)\/)[^?#]*\.html(#.*)?$/.test(address)) $(node).attr('href', address.replace('.html', '.md'));
  }
  for (const node of main.find('[data-markdown]').get()) $(node).replaceWith($('<p></p>').text($(node).attr('data-markdown')));
  return `# ${title}\n\n> ${description}\n\n${turndown.turndown(main.html()).replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n')}\n`;
}
