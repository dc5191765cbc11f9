// An element's interface as Markdown, from its declaration in the manifest.

const cell = (text = '') => `${text}`.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const code = (text) => (text ? `\`${cell(text)}\`` : '');

const table = (heads, rows) => [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Stands in for the tables that the README shares. */
export async function apiOf({ attributes = [], events = [], slots = [], cssParts = [], cssProperties = [] }) {
  const parts = [
    ['Attributes', attributes, ['Attribute', 'Type', 'Default', 'What it does'], ({ name, type, default: value, description }) => [code(name ?? 'lang'), code(type?.text), code(value), cell(description)]],
    ['Events', events, ['Event', 'Type', 'When'], ({ name, type, description }) => [code(name), code(type?.text), cell(description)]],
    ['Slots', slots, ['Slot', 'What it holds'], ({ name, description }) => [name ? code(name) : 'default', cell(description)]],
    ['Parts', cssParts, ['Part', 'What it is'], ({ name, description }) => [code(name), cell(description)]],
    ['Custom properties', cssProperties, ['Property', 'Default', 'For'], ({ name, default: value, description }) => [code(name), code(value), cell(description)]],
  ];
  return parts.filter(([, list]) => list.length).map(([title, list, heads, row]) => `### ${title}\n\n${table(heads, list.map(row))}`).join('\n\n');
}
