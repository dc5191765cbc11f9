// dry-needling-elements, in each way that it can be put on a page.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../../../src/build/paths.mjs';
import { roomFor } from '../../../dist/embed/room.js';

/** What the package serves, at the addresses that it has on a clinic's server. */
const served = Object.fromEntries(
  ['cdn', 'embed'].flatMap((folder) =>
    readdirSync(join(DIST, folder), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath ?? file.path, file.name))
      .map((path) => [path.slice(DIST.length).replaceAll('\\', '/'), readFileSync(path)]),
  ),
);

const LOADER = '<script src="/cdn/embed.js"></script>';
const USABLE = { faq: 'summary, [part~=question]', comparison: 'th[scope=row]', conditions: 'input' };

/** @returns the jobs, each made from the name of its element. */
const jobs = (make) => Object.fromEntries(Object.entries(USABLE).map(([name, usable]) => [name, (content) => ({ served, usable, ...make(name, content[name]) })]));

/** As the snippet builder writes it: the page waits for nothing, and what stands below the words has its place at once. */
const ASYNC = LOADER.replace(' src', ' async src');
const plain = (name, html) => html.replace('<section', `<section style="${roomFor(name)}"`);

/** Of a form that differs from another only in how it is found. */
const justFaq = ({ faq }) => ({ faq });

const tag = (name) => `<dry-needling-${name}></dry-needling-${name}>`;

export const SIX = ['faq', 'comparison', 'conditions', 'side-effects', 'visit', 'evidence'];

export default [
  {
    name: 'ours: plain HTML in the page, embed.js',
    // Before the script, plain HTML has no field to search in: it is usable when the widget is.
    jobs: jobs((name, { html }) => ({ head: ASYNC, markup: plain(name, html) })),
  },
  { name: 'ours: embed page', jobs: jobs((name) => ({ address: `/embed/en/${name}.html`, single: true })) },
  {
    name: 'ours: placeholder with a link, embed.js',
    jobs: justFaq(jobs((name) => ({ head: LOADER, markup: `<div data-dry-needling="${name}"><a href="/${name}">More on our page</a></div>`, single: true }))),
  },
  { name: 'ours: empty tag, embed.js', jobs: jobs((name) => ({ head: LOADER, markup: tag(name) })) },
  { name: 'ours: empty tag, one file', jobs: jobs((name) => ({ head: `<script type="module" src="/cdn/dry-needling-${name}.js"></script>`, markup: tag(name) })) },
  {
    name: 'ours: six widgets, embed.js',
    jobs: { faq: () => ({ served, head: LOADER, markup: `<div>${SIX.map(tag).join('')}</div>`, usable: '[part~=question]', last: 'dry-needling-evidence', single: true }) },
  },
  {
    name: 'ours: six widgets as plain HTML, embed.js',
    jobs: { faq: (content) => ({ served, head: ASYNC, markup: `<div>${SIX.map((name) => plain(name, content.plain[name])).join('')}</div>`, usable: 'summary, [part~=question]', last: '[data-dry-needling=evidence], dry-needling-evidence', single: true }) },
  },
];
