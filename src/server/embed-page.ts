// A page that holds one element, for frames: its words stand in it, its script and its look too, so that it asks for
// nothing, works in a sandbox, and can be read without any script.
import { load } from 'cheerio/slim';
import { escapeHtml } from '../base/escape-html.js';
import type { ClinicPack } from '../content/clinic/clinic.js';
import { clinicData, clinicScript } from './clinic-script.js';
import { localeScript } from './locale-script.js';
import { renderToHtml } from './render-to-html.js';

/** Hash of an inline script or style, as a content security policy wants it: `sha256-…`. */
export type Hash = (text: string) => string;

export interface EmbedPageOptions {
  lang?: string;
  /** Where the pages will be: `https://clinic.example/dry-needling`. With it, each can be found by oEmbed. */
  base?: string;
  /** Code of the element, and of the frame. */
  scripts: readonly string[];
  hash: Hash;
  /** A clinic's pack, for this page alone, and the code of `cdn/clinic.js`, which reads it there. */
  clinic?: { pack: ClinicPack; code: string };
}

/** Quiet, in the reader's own sans serif; with a script, the address may choose colours. */
const STYLE = `:root{color-scheme:light;--dry-needling-accent:#0b6b62}
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

function partsOf(name: string, lang: string, pack: ClinicPack | undefined): { words: string; title: string; attributes: string } {
  const words = renderToHtml(name, { lang, ...(pack && { clinic: pack }) });
  const heading = load(words)('h2').first();
  // A title has no place for the mark of a clinic's words.
  heading.find('sup').remove();
  const title = heading.text().trim();
  return { words, title, attributes: `lang="${escapeHtml(lang)}" data-embed` };
}

/** The page. */
export function embedPage(name: string, { lang = 'en', base, scripts, hash, clinic }: EmbedPageOptions): string {
  const { words, title, attributes } = partsOf(name, lang, clinic?.pack);
  // Words of languages and of the clinic are known before the element is.
  const code = [localeScript(name, lang, Boolean(clinic)) ?? [], clinic ? clinicScript(clinic.code) : [], ...scripts].flat().map((script) => `{${inline(script)}\n}`);
  const policy = `default-src 'none'; style-src '${hash(STYLE)}'; script-src ${code.map((script) => `'${hash(script)}'`).join(' ')}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`;
  const discovery = base ? `\n<link rel="alternate" type="application/json+oembed" href="${escapeHtml(addressOf(base, lang, name, 'json'))}" title="${escapeHtml(title)}" />` : '';
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="responsive-embedded-sizing" content="allow-origins=*" />
<title>${escapeHtml(title)}</title>${discovery}
<style>${STYLE}</style>
</head>
<body>
<dry-needling-${name} ${attributes}>
${words}
</dry-needling-${name}>${clinic ? `\n${clinicData(clinic.pack)}` : ''}
${code.map((script) => `<script>${script}</script>`).join('\n')}
</body>
</html>
`;
}

/** The answer to a page that asks how to show the address (oEmbed 1.0, type rich). */
export function oEmbed(name: string, { lang = 'en', base, clinic }: { lang?: string; base: string; clinic?: ClinicPack }): object {
  const { title } = partsOf(name, lang, clinic);
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
