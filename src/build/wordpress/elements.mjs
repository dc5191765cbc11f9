// What the plugin knows of the elements: their names, their attributes and what an editor chooses for each. Read from
// the manifest, and from the elements themselves, which know the ids of their items.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { DIST } from '../paths.mjs';

/** The heading of these is no name for a block. */
const TITLES = { guide: 'Dry needling: the whole guide', figure: 'Dry needling: a picture' };

/** WordPress's own icons: developer.wordpress.org/resource/dashicons. */
const ICONS = {
  benefits: 'thumbs-up',
  'care-plan': 'clipboard',
  comparison: 'columns',
  conditions: 'universal-access',
  evidence: 'chart-line',
  faq: 'editor-help',
  figure: 'format-image',
  guide: 'book-alt',
  overview: 'info',
  practitioner: 'businessperson',
  precautions: 'shield',
  procedure: 'editor-ol',
  references: 'book',
  'side-effects': 'warning',
  takeaways: 'lightbulb',
  visit: 'calendar-alt',
};

const LABELS = {
  'heading-level': 'Level of the heading',
  heading: 'Your own words for the heading',
  lang: 'Language',
  only: 'Show only these',
  omit: 'Leave these out',
  with: 'Compare with',
  layout: 'Layout',
  region: 'Body region chosen at first',
  'hide-filter': 'Without the filter',
  view: 'View',
  open: 'Open at first',
  single: 'Opening one answer closes the others',
  name: 'Picture',
  sections: 'Sections, in the order you tick them',
  'structured-data': 'Describe the page to search engines',
  previous: 'Address of the page before this one',
  related: 'Address of your page about physical therapy',
  check: 'As a private self-check',
  'cited-only': 'Only the sources that this page cites',
  'icon-array': 'Also show frequencies as pictures of dots',
};

const HELP = {
  lang: 'Such as es or en-GB. Empty: the language of the page.',
  'heading-level': 'Headings inside follow.',
  omit: 'Warnings and safety advice always stay.',
  check: 'Nothing is stored or sent. Do not use it where your site records clicks.',
};

const ADDRESSES = ['previous', 'related'];

/** `plantarHeel`, `plantar-heel` → `Plantar heel`. */
function readable(id) {
  const words = id.replaceAll('-', ' ').replace(/([a-z])([A-Z0-9])/g, (_, before, after) => `${before} ${after.toLowerCase()}`);
  return words[0].toUpperCase() + words.slice(1);
}

/** @param ids that the attribute takes, where its type does not tell them */
function control({ name, type, description }, ids) {
  if (type?.text === 'boolean') return { control: 'toggle' };
  if (name === 'lang') return { control: 'language' };
  if (name === 'heading-level') return { control: 'choice', options: { 1: '1', 2: '2', 3: '3', 4: '4', 5: '5', 6: '6', 0: 'No heading' } };
  if (ADDRESSES.includes(name)) return { control: 'address' };
  const union = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, id]) => id);
  const known = union.length ? union : ids;
  if (!known) return { control: 'text' };
  const options = Object.fromEntries([...new Set(known)].map((id) => [id, readable(id)]));
  return { control: /separated by spaces/.test(description) ? 'list' : 'choice', options };
}

/** What is an element's own stands first; of what all share, the rarest stands last. */
const SHARED = ['heading', 'heading-level', 'lang', 'only', 'omit'];
const rank = (name) => SHARED.indexOf(name);

/**
 * @param choices ids that attributes take, by short name and attribute
 * @returns {{ slug: string, title: string, description: string, attributes: object[] }[]}
 */
export async function elementsOfManifest(choices) {
  const load = (path) => import(`${pathToFileURL(`${DIST}/${path}`).href}?${Date.now()}`);
  const classes = await load('index.js');
  const { modules } = JSON.parse(readFileSync(`${DIST}/custom-elements.json`, 'utf8'));
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((declaration) => {
      const slug = declaration.tagName.replace(/^dry-needling-/, '');
      const element = new classes[declaration.name]();
      return {
        slug,
        icon: ICONS[slug] ?? 'book-alt',
        title: TITLES[slug] ?? element.say('heading'),
        description: declaration.description.split(/(?<=\.)\s/)[0].replace(/\s+/g, ' '),
        attributes: declaration.attributes
          .map((attribute) => ({ name: attribute.name, label: LABELS[attribute.name] ?? readable(attribute.name), help: HELP[attribute.name], ...control(attribute, choices[slug][attribute.name === 'only' ? 'omit' : attribute.name]) }))
          // Where everything stays, there is nothing to choose.
          .filter(({ options }) => !options || Object.keys(options).length)
          .filter(({ name, control: kind }) => kind !== 'text' || name === 'heading')
          .sort((a, b) => rank(a.name) - rank(b.name)),
      };
    })
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
