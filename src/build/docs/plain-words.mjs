// The texts as a reader meets them, without HTML: marks filled in from the data, by the code that the elements use.
import { DIST } from '../paths.mjs';
import { at } from '../content/texts.mjs';

/**
 * @param content one language, as in dist/content
 * @returns gives the text at a full path such as `faq.items.hurt.question`, or undefined
 */
export async function plainWords({ locale, region, words, evidence }) {
  const { parseInline } = await import(`${DIST}/content/inline.js`);
  const { frequencyText, quantityText } = await import(`${DIST}/content/numbers.js`);
  const format = `${region ? `${locale}-${region}` : locale}-u-nu-latn`;

  const say = (path, slots = {}) => at(words, path).replace(/\{(\w+)\}/g, (_, slot) => slots[slot]);
  const frequency = ({ count, countTo, ...rest }) => frequencyText({ value: count, valueTo: countTo, ...rest }, format, say);
  const quantity = (each) => quantityText(each, format, say);

  function fill(part) {
    if (typeof part === 'string') return part;
    if ('term' in part) return part.before + part.words + part.after;
    if (part.kind === 'freq') return frequency(evidence.frequencies[part.slot]);
    if (part.kind === 'qty') return quantity(evidence.quantities[part.slot]);
    // Without a country, the number to call is told in words. What else is filled in depends on the page.
    return part.slot === 'emergencyNumber' ? words.common.emergencyNumber : `{${part.slot}}`;
  }

  return {
    say,
    frequency,
    quantity,
    textAt(path) {
      const text = at(words, path);
      return typeof text === 'string' ? parseInline(text).map(fill).join('') : undefined;
    },
  };
}
