// Takes what only a screen, a script or a style sheet can use out of a rendered element.
import { load, type CheerioAPI } from 'cheerio/slim';

/** What the words are of, and how they were asked for. */
export interface PlainOptions {
  name: string;
  lang: string;
  /** Prefix of the ids inside: there is no shadow root to keep them apart from the page's. */
  id: string;
  attributes: Readonly<Record<string, string>>;
}

/** Controls do nothing without a script, and drawings nothing without a style sheet: their words stand beside them. */
const DEAD = [
  'style, script',
  'search, input, .button, button.back, [part=back], [part=translation] button, [hidden]:not([hidden=until-found])',
  'nav[part=contents], .up',
  'svg[aria-hidden], .drawing, figure .key',
  // The head of the column says it.
  'td > .option',
].join();

/** Attributes that mean something without our style sheet and script. */
const KEPT = /^(href|lang|dir|scope|colspan|open|datetime|rel|data-dry-needling)$/;

const tagOf = (node: unknown): string => (node as { name: string }).name;
const attributesOf = (node: unknown): string[] => Object.keys((node as { attribs: object }).attribs);

/** The id that those inside begin with: the guide's elements have ids of their own. */
const prefixOf = ($: CheerioAPI, node: never): string => $(node).closest('[data-prefix]').attr('data-prefix')!;

/** Elements of the library become boxes that know their id. */
function unwrapElements($: CheerioAPI): void {
  $('*')
    .filter((_, node) => tagOf(node).startsWith('dry-needling-'))
    .each((_, node) => {
      const box = $('<div>').attr('data-prefix', $(node).attr('id')!);
      $(node).replaceWith(box.append($(node).contents()));
    });
}

/** An accordion: the browser's own. */
function accordion($: CheerioAPI): void {
  $('[part=item]').each((_, item) => {
    const question = $(item).find('[part=question]').first();
    const id = `${prefixOf($, item as never)}-${question.attr('id')!.replace('question-', '')}`;
    const details = $('<details>').attr({ id, ...(question.attr('aria-expanded') === 'true' && { open: '' }) });
    details.append($('<summary>').append($('<strong>').text(question.text().trim())), $(item).find('[part=answer]').contents());
    $(item).replaceWith(details);
  });
}

/** Terms and badges opened an explanation: it stands at the end, once. */
function explanations($: CheerioAPI): void {
  const explained = new Set<string>();
  $('[popover]').each((_, popover) => {
    const title = $(popover).children('[part=heading]').first().remove().text().trim();
    if (!explained.has(title)) {
      const content = $(popover).children().length ? $(popover).contents() : $('<p>').append($(popover).contents());
      $('section').append($('<details>').append($('<summary>').text(title), content));
    }
    explained.add(title);
    $(popover).remove();
  });
  $('.badge').each((_, badge) => void $(badge).replaceWith($('<small>').text(`(${$(badge).attr('aria-label')})`)));
  $('.term button').each((_, term) => void $(term).replaceWith($(term).contents()));
}

/** Numbers that lead to their source, and places that can be linked to. */
function links($: CheerioAPI): void {
  $('.cite').each((_, cite) => {
    const number = $(cite).text().trim();
    // Numbers in a row must not read as one.
    if ($(cite).prev().is('sup')) $(cite).before(' ');
    const link = $('<a>').attr({ href: `#${prefixOf($, cite as never)}-source-${number}`, 'aria-label': $(cite).attr('aria-label')! });
    $(cite).replaceWith($('<sup>').append(link.text(number)));
  });
  $('[id^=source-]').each((_, source) => void $(source).attr('data-id', `${prefixOf($, source as never)}-${$(source).attr('id')}`));
  $('[data-place]').each((_, place) => void $(place).attr('data-id', `${prefixOf($, place as never)}-${$(place).attr('data-place')}`));
}

/** What is left of the attributes: what means something by itself. Ids are those given here. */
function attributes($: CheerioAPI): void {
  $('section *').each((_, node) => {
    const id = $(node).attr('data-id') ?? (tagOf(node) === 'details' ? $(node).attr('id') : undefined);
    for (const name of attributesOf(node)) if (!KEPT.test(name) && !(name === 'aria-label' && $(node).is('sup > a'))) $(node).removeAttr(name);
    if (id) $(node).attr('id', id);
  });
}

/** Boxes that held a class and nothing else go; words that stood in a box of their own stay in a block of their own. */
function unwrapBoxes($: CheerioAPI): void {
  for (let found = true; found; ) {
    const bare = $('span, div').filter((_, node) => !attributesOf(node).length);
    found = bare.length > 0;
    bare.each((_, node) => {
      const content = $(node).contents();
      const words = content.toArray().some((child) => child.type === 'text' && $(child).text().trim());
      $(node).replaceWith(tagOf(node) === 'div' && words ? $('<p>').append(content) : content);
    });
  }
  // What held only controls or drawings is empty now.
  $('p, small, li, ul, dl').filter((_, node) => !$(node).text().trim()).remove();
}

/** Turns what the server rendered into plain HTML. */
export function toPlainHtml(rendered: string, { name, lang, id, attributes: given }: PlainOptions): string {
  // Accents stay letters; what must be escaped is.
  const $ = load('<section></section>', { encodeEntities: 'utf8' } as object, false);
  const options = Object.entries(given).map(([attribute, value]) => [`data-${attribute}`, value]);
  $('section').attr({ 'data-dry-needling': name, id, lang, ...Object.fromEntries(options) });
  $('section').html(rendered.replace(/<!--.*?-->|<\?>|<\/?template[^>]*>/gs, ''));
  $(DEAD).remove();
  // The guide says once what its elements would each say.
  if (name === 'guide') $('.element :is([part=footer] > p, [part=translation], [part=actions])').remove();
  unwrapElements($);
  $('svg[aria-label]').each((_, svg) => void $(svg).replaceWith($('<span>').text($(svg).attr('aria-label')!)));
  $('svg').remove();
  accordion($);
  explanations($);
  links($);
  attributes($);
  unwrapBoxes($);
  return $.html().replace(/\s*\n\s*/g, '\n').replace(/ +/g, ' ').trim();
}
