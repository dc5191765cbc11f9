// Eleventy's configuration: where things lie, and what its templates can use.
import { readFileSync } from 'node:fs';
import { claims } from './data/claims.mjs';
import { contents } from './data/contents.mjs';
import { elements, known, sizes } from './data/elements.mjs';
import { ids } from './data/ids.mjs';
import { numbers } from './data/numbers.mjs';
import { places } from './data/places.mjs';
import { references } from './data/references.mjs';
import { serving } from './data/serving.mjs';
import { CSP } from './csp.mjs';
import { finish } from './finish.mjs';
import { addressOf, isPage } from './links.mjs';
import { navigation } from './navigation.mjs';

/** Files of the package that pages and visitors use, and where they lie on the site. */
const COPIES = {
  'src/docs/assets': 'assets',
  'dist/cdn': 'cdn',
  'dist/builder': 'builder',
  'dist/html': 'html',
  'dist/embed/frame-parent.js': 'embed/frame-parent.js',
  'dist/schema': 'schema',
  'dist/custom-elements.json': 'custom-elements.json',
  'dist/wordpress/dry-needling-elements.zip': 'wordpress/dry-needling-elements.zip',
};

/** What the pages are made of. */
export async function siteData() {
  const languages = await contents();
  const allClaims = claims(languages);
  const widgets = known();
  return {
    languages,
    translations: languages.slice(1),
    claims: allClaims,
    numbers: numbers(languages),
    ids: await ids(languages),
    elements: await elements(allClaims, languages.map(({ tag }) => tag), widgets),
    places: await places(widgets),
    references: references(languages),
    serving: serving(),
    sizes: sizes(),
    review: languages[0].content.evidence.review,
    csp: CSP,
  };
}

/**
 * @param options.data as `siteData` gives it
 * @param options.storybook whether there are stories to link to
 * @param options.onPages hears of every page: its address, title and description
 */
export const configure = ({ data, storybook, onPages }) => (eleventy) => {
  eleventy.setIncludesDirectory('layouts');
  eleventy.setLayoutsDirectory('layouts');
  eleventy.setTemplateFormats(['njk', 'md']);
  for (const [from, to] of Object.entries(COPIES)) eleventy.addPassthroughCopy({ [from]: to });
  for (const { tag } of data.languages) eleventy.addPassthroughCopy({ [`dist/embed/${tag}`]: `embed/${tag}`, [`dist/content/${tag}.json`]: `content/${tag}.json` });
  for (const [name, value] of Object.entries(data)) eleventy.addGlobalData(name, () => value);
  eleventy.addGlobalData('storybook', () => storybook);
  eleventy.addGlobalData('changes', () => readFileSync('CHANGELOG.md', 'utf8').replace(/^# .*\n/, ''));

  let markdown;
  eleventy.amendLibrary('md', (library) => {
    markdown = library.set({ html: true });
  });
  eleventy.addFilter('markdown', (text) => markdown.render(text));
  eleventy.addFilter('day', (iso) => new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)));
  eleventy.addFilter('elementNamed', (name) => data.elements.find((each) => each.name === name));
  // Ids whose words say more than the id itself.
  eleventy.addFilter('withMeaning', (options) => options.filter(({ kind, values }) => kind === 'many' && values.some(({ id, label }) => label.toLowerCase() !== id.replaceAll('-', ' '))));
  eleventy.addFilter('fromTop', (url) => url.slice(1));
  eleventy.addFilter('address', addressOf);
  eleventy.addFilter('markdownAddress', (url) => addressOf(url).replace(/\.html$/, '.md'));

  eleventy.addCollection('navigation', (api) => {
    const pages = api.getAll().filter(({ url, data: { title } }) => isPage(url) && title);
    onPages(pages.map(({ url, data: { title, description } }) => ({ url: addressOf(url), title, description })));
    return navigation(pages);
  });

  eleventy.addTransform('finish', function (content) {
    return isPage(this.page.url) ? finish(content, addressOf(this.page.url)) : content;
  });

  // Braces in a guide belong to the frameworks that it tells of.
  return { markdownTemplateEngine: false, htmlTemplateEngine: 'njk' };
};
