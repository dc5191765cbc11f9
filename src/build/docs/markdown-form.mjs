// A page as Markdown, for people and programs that read text: what stands in its main part, less what only a page can do.
import { load } from 'cheerio';
import Turndown from 'turndown';

const turndown = new Turndown({ headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-', emDelimiter: '*' });

// Tables as GitHub writes them: each row, and so each cell, is one line.
const cellsIn = (row) => [...row.childNodes].filter(({ nodeName }) => /^T[HD]$/.test(nodeName)).length;
turndown.addRule('cell', { filter: ['th', 'td'], replacement: (content) => `| ${content.trim().replace(/\s*\n[\s-]*/g, ' ').replaceAll('|', '\\|')} ` });
turndown.addRule('row', {
  filter: 'tr',
  replacement: (content, row) => `${content}|\n${row.parentNode.nodeName === 'THEAD' ? `${'| --- '.repeat(cellsIn(row))}|\n` : ''}`,
});
turndown.addRule('rows', { filter: ['thead', 'tbody'], replacement: (content) => content });
turndown.addRule('table', { filter: 'table', replacement: (content) => `\n\n${content}\n\n` });
turndown.addRule('caption', { filter: 'caption', replacement: (content) => `${content}\n\n` });
turndown.addRule('left out', { filter: ['button', 'iframe', 'form'], replacement: () => '' });

/** Programs that follow a link get Markdown again; pages that are there as HTML alone stay. */
const markdownAddress = (address) => (/^(?![a-z]+:|#)(?!.*\b(builder|embed|html|storybook)\/)[^?#]*\.html(#.*)?$/.test(address) ? address.replace('.html', '.md') : address);

/** @param title and description of the page @param html the finished page */
export function markdownForm({ title, description }, html) {
  const $ = load(html);
  const main = $('main');
  main.find('[data-no-markdown], nav, h1').remove();
  main.children('.lead').remove();
  for (const node of main.find('a[href]').get()) $(node).attr('href', markdownAddress($(node).attr('href')));
  return `# ${title}\n\n> ${description}\n\n${turndown.turndown(main.html()).replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n')}\n`;
}
