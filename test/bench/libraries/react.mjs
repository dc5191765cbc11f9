// React with Radix: words are data of the script, as in an app that is rendered in the browser.
const START = `
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
const words = (html) => ({ dangerouslySetInnerHTML: { __html: html } });
const roots = new Map();
const show = (host, element) => { const root = createRoot(host); root.render(element); roots.set(host, root); };
`;
const END = `
show(document.getElementById('app'), h(Widget));
globalThis.benchMount = (host, count) => show(host, Array.from({ length: count }, (_, key) => h(Widget, { key })));
globalThis.benchUnmount = (host) => { roots.get(host).unmount(); roots.delete(host); };
`;
const page = (content, widget) => ({ markup: '<div id="app"></div>', entry: `${START}const content = ${JSON.stringify(content)};${widget}${END}` });

export default {
  name: 'React 19 with Radix',
  package: 'react',
  jobs: {
    faq: ({ faq: { heading, items, after } }) => ({
      ...page(
        { heading, items, after },
        `
import * as Accordion from '@radix-ui/react-accordion';
function Widget() {
  return h('section', null, h('h2', null, content.heading), h(Accordion.Root, { type: 'multiple' }, content.items.map(({ question, answer }, key) =>
    h(Accordion.Item, { key, value: String(key) }, h(Accordion.Header, null, h(Accordion.Trigger, null, question)), h(Accordion.Content, null, h('div', words(answer)))))), h('div', words(content.after)));
}`,
      ),
      usable: 'button[aria-expanded]',
    }),
    comparison: ({ comparison: { before, head, rows, after } }) => ({
      ...page(
        { before, head, rows, after },
        `
function Widget() {
  return h('section', null, h('div', words(content.before)), h('table', null, h('thead', null, h('tr', null, content.head.map((cell, key) => h('th', { key, scope: 'col', ...words(cell) })))),
    h('tbody', null, content.rows.map((row, key) => h('tr', { key }, row.map((cell, column) => h(column ? 'td' : 'th', { key: column, scope: column ? undefined : 'row', ...words(cell) })))))), h('div', words(content.after)));
}`,
      ),
      usable: 'th[scope=row]',
    }),
    conditions: ({ conditions: { before, items, after } }) => ({
      ...page(
        { before, items, after },
        `
const plain = content.items.map((item) => item.replace(/<[^>]*>/g, '').toLowerCase());
function Widget() {
  const [wanted, setWanted] = useState('');
  return h('section', null, h('div', words(content.before)), h('label', null, 'Search ', h('input', { type: 'search', onInput: (event) => setWanted(event.target.value.trim().toLowerCase()) })),
    h('ul', null, content.items.map((item, key) => plain[key].includes(wanted) && h('li', { key, ...words(item) }))), h('div', words(content.after)));
}`,
      ),
      usable: 'input',
    }),
  },
};
