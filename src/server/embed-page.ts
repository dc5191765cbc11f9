// A page that holds one element, for frames: its words stand in it, its script and its look too, so that it asks for
// nothing, works in a sandbox, and can be read without any script. It is painted as it looks before its script runs.
import { load } from 'cheerio/slim';
import { attributesHtml } from '../base/attributes-html.js';
import { escapeHtml } from '../base/escape-html.js';
import type { ClinicPack } from '../content/clinic/clinic.js';
import { clinicData, clinicScript } from './clinic-script.js';
import { localeScript } from './locale-script.js';
import { shadowTemplate } from './render-element.js';
import { attributesOf, type RenderOptions } from './render-options.js';
import { renderToHtml } from './render-to-html.js';

/** Hash of an inline script or style, as a content security policy wants it: `sha256-…`. */
export type Hash = (text: string) => string;

/** What a shadow root holds. */
export interface Shadow {
  html: string;
  css: string;
}

export interface EmbedPageOptions {
  lang?: string;
  /** Attributes of the element. Those in the address of the page, which needs a script for them, win. */
  attributes?: RenderOptions['attributes'];
  /** Accent colour, as # and six digits. */
  accent?: string;
  /** Default: light. */
  scheme?: 'light' | 'dark';
  /** Where the pages will be: `https://clinic.example/dry-needling`. With it, each can be found by oEmbed. */
  base?: string;
  /** Code of the element. */
  script: string;
  /** Code of the frame. */
  frame: string;
  hash: Hash;
  /** What the element's shadow root holds when its script has run: the page is painted with it, and its script can wait. */
  shadowOf?: (tag: string, page: { attributes: Parts['attributes']; code: readonly string[]; pack?: ClinicPack }) => Shadow;
  /** A clinic's pack, for this page alone, and the code of `cdn/clinic.js`, which reads it there. */
  clinic?: { pack: ClinicPack; code: string };
}

/** Links that are easy to read in light and in dark; an accent that was chosen is the same in both. */
const accentOf = (accent: string | undefined): string =>
  accent
    ? `:root{--dry-needling-accent:${accent}}`
    : ':root{--dry-needling-accent:#0b6b62}@supports(color:light-dark(red,red)){:root{--dry-needling-accent:light-dark(#0b6b62,#7fd3c4)}}';

/** Quiet, in the reader's own sans serif; with a script, the address may choose colours. */
const styleOf = ({ accent, scheme = 'light' }: EmbedPageOptions): string => `:root{color-scheme:${scheme}}${accentOf(accent)}
html{background:transparent}
body{margin:0;padding:1rem;font:1.0625rem/1.55 system-ui,sans-serif;overflow-wrap:break-word}
table{border-collapse:collapse;display:block;overflow-x:auto}th,td{padding:.5em;text-align:start;vertical-align:top;border-block-start:1px solid #8886}
summary{padding-block:.4em;cursor:pointer}a{color:var(--dry-needling-accent)}`;

/** Nothing in a script may end it early. */
const inline = (code: string): string => code.trim().replaceAll('</script', '<\\/script');

const addressOf = (base: string, lang: string, name: string, ending: string): string => `${base.replace(/\/$/, '')}/${lang}/${name}.${ending}`;

/** The frame that shows an embed page, as a page around it holds it: its words are a link away without a script. */
export const frameOf = (address: string, title: string): string =>
  `<iframe class="wp-embedded-content" sandbox="allow-scripts" src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="600" height="600" loading="lazy" frameborder="0"></iframe>`;

/** What names a page, and what it is made with. */
type Named = Pick<EmbedPageOptions, 'lang' | 'attributes'>;

/** @throws {Error} for what no page can have. */
function checkLook({ accent, scheme }: EmbedPageOptions): void {
  if (accent !== undefined && !/^#[\da-f]{6}$/i.test(accent)) throw new Error(`accent="${accent}" cannot be used. Possible: # and six digits, such as #0b6b62`);
  if (scheme !== undefined && !/^(light|dark)$/.test(scheme)) throw new Error(`scheme="${scheme}" cannot be used. Possible: light dark`);
}

function titleIn(words: string): string {
  const heading = load(words)('h1, h2, h3, h4, h5, h6').first();
  // A title has no place for the mark of a clinic's words.
  heading.find('sup').remove();
  return heading.text().trim();
}

interface Parts {
  words: string;
  title: string;
  /** Of the tag. */
  attributes: [string, string][];
}

function partsOf(name: string, { lang = 'en', attributes = {} }: Named, pack: ClinicPack | undefined): Parts {
  const given = attributesOf('embedPage', name, attributes);
  const render = (chosen: NonNullable<RenderOptions['attributes']>) => renderToHtml(name, { lang, attributes: chosen, ...(pack && { clinic: pack }) });
  const words = render(attributes);
  // Also where the page shows no heading.
  const title = titleIn('heading-level' in attributes ? render({ ...attributes, 'heading-level': 2 }) : words);
  return { words, title, attributes: [['lang', lang], ...given, ['data-embed', '']] };
}

/** Without a script, answers are open, as on paper, and what only a script can use is not there. */
const WITHOUT_SCRIPT =
  '@media (scripting:none){[hidden=until-found]{display:block;content-visibility:visible}search,input,.button,.back,[part=translation] button,[part=question] svg{display:none!important}}';

/**
 * Runs the code when the page has been painted, so that nobody waits for it to be read. At once where the address asks for
 * something else than what the page shows. A frame that is out of view paints nothing, and does not wait for it.
 */
const afterPaint = (code: string): string => `let run = () => {
run = () => {};
${code}
};
if (location.search) run();
else {
requestAnimationFrame(() => setTimeout(() => run()));
setTimeout(() => run(), 300);
}`;

/** The page. */
export function embedPage(name: string, options: EmbedPageOptions): string {
  checkLook(options);
  const { lang = 'en', base, script, frame, hash, shadowOf, clinic } = options;
  const { words, title, attributes } = partsOf(name, options, clinic?.pack);
  const tag = `dry-needling-${name}`;
  // Words of languages and of the clinic are known before the element is.
  const code = [localeScript(name, lang, Boolean(clinic)) ?? [], clinic ? clinicScript(clinic.code) : [], script].flat();
  const shadow = shadowOf?.(tag, { attributes, code, ...(clinic && { pack: clinic.pack }) });
  const styles = [styleOf(options), ...(shadow ? [shadow.css + WITHOUT_SCRIPT] : [])];
  const element = code.map((each) => `{${inline(each)}\n}`).join('\n');
  const scripts = [shadow ? afterPaint(element) : element, frame].map((each) => `{${inline(each)}\n}`);
  const hashes = (texts: readonly string[]): string => texts.map((text) => `'${hash(text)}'`).join(' ');
  const policy = `default-src 'none'; style-src ${hashes(styles)}; script-src ${hashes(scripts)}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`;
  const discovery = base ? `\n<link rel="alternate" type="application/json+oembed" href="${escapeHtml(addressOf(base, lang, name, 'json'))}" title="${escapeHtml(title)}" />` : '';
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="responsive-embedded-sizing" content="allow-origins=*" />
<title>${escapeHtml(title)}</title>${discovery}
<style>${styles[0]}</style>
</head>
<body>
<${tag}${attributesHtml(attributes)}>${shadow ? shadowTemplate(`<style>${styles[1]}</style>${shadow.html}`) : ''}
${shadow ? `<noscript>${words}</noscript>` : words}
</${tag}>${clinic ? `\n${clinicData(clinic.pack)}` : ''}
${scripts.map((each) => `<script>${each}</script>`).join('\n')}
</body>
</html>
`;
}

/** The answer to a page that asks how to show the address (oEmbed 1.0, type rich). */
export function oEmbed(name: string, { base, clinic, ...named }: Named & { base: string; clinic?: ClinicPack }): object {
  const { lang = 'en' } = named;
  const { title } = partsOf(name, named, clinic);
  const address = addressOf(base, lang, name, 'html');
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'dry-needling-elements',
    html: `<blockquote class="wp-embedded-content"><a href="${escapeHtml(address)}">${escapeHtml(title)}</a></blockquote>${frameOf(address, title)}`,
    width: 600,
    height: 600,
  };
}
