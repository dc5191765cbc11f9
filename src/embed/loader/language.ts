// The language a node asks for, and what brings its words.

/** The language of the page that a link leads to: …/embed/es/faq.html */
export const languageOfLink = (node: Element): string | undefined => /\/embed\/([a-z][\w-]*)\//.exec((node as HTMLAnchorElement).pathname)?.[1];

/** As it is written. A field named "lang" stands in the place of its form's language. */
export const languageOf = (node: HTMLElement): string => `${node.dataset['lang'] || languageOfLink(node) || node.closest<HTMLElement>('[lang]')?.lang || ''}`;

/**
 * The part with the words of a language that elements do not bring along: British English, or the one that tells of all
 * other languages, which a page in English does not carry. Where it is fetched without need, it does no harm.
 */
export const wordsFor = (tag: string): string => (/^(?!en)./i.test(tag) ? 'languages' : /^en[-_](?!us)/i.test(tag) ? 'en-GB' : '');
