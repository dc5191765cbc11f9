// The page that a story stands on. Storybook's toolbar and the tests choose it by the same names, and a story can
// choose it for itself with `globals`.
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { registerClinic } from '../../dist/clinic.js';
import '../../dist/content/generated/all-locales.js';
import { registerLocale } from '../../dist/index.js';
import clinic from './clinic.json' with { type: 'json' };
import { pseudoLocales } from './pseudo.js';
import { themes } from './themes.js';

for (const [tag, words] of Object.entries(pseudoLocales)) registerLocale(tag, words);

export const languages = {
  en: 'English',
  'en-GB': 'English (UK)',
  es: 'Español',
  ar: 'العربية',
  'en-XA': 'Longer words (made up)',
};

export const directions = { auto: 'Auto direction', ltr: 'Left to right', rtl: 'Right to left' };

export const words = { ours: 'Our words', clinic: "A clinic's words" };

const directionOf = (lang) => (lang.startsWith('ar') ? 'rtl' : 'ltr');

/** A pack is the whole page's, so what a story before this one has set is taken away again. */
let shown = 'ours';
function useWords(chosen) {
  if (chosen === shown) return;
  shown = chosen;
  registerClinic(chosen === 'clinic' ? clinic : undefined);
}

/** @param {{ lang?: string, dir?: string, theme?: string, words?: string, column?: string }} choices `column`: width of the place that the page has for it. */
export function page({ lang = 'en', dir = 'auto', theme = 'light', words: chosen = 'ours', column }, content) {
  useWords(chosen);
  const look = { ...themes[theme].look, 'box-sizing': 'border-box', padding: '16px', ...(column && { 'inline-size': column, 'max-inline-size': '100%', outline: '1px solid #8886' }) };
  return html`<div class="page" lang=${lang} dir=${dir === 'auto' ? directionOf(lang) : dir} style=${styleMap(look)}>${content}</div>`;
}
