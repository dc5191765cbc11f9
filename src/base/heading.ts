import { html } from 'lit';

/** One template for each level: Lit knows a template by the identity of its strings. */
const templates = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => {
  const strings = [`<${tag} part="heading" class="`, '">', `</${tag}>`];
  return Object.assign(strings, { raw: strings });
});

/**
 * A heading of the asked level; past 6 it stays 6, and 0 gives a paragraph, so that the page's outline is left alone.
 * `look` names its size: title or section; none for the size of the text around it.
 */
export const heading = (level: number, content: unknown, look: string): unknown => html(templates[Math.min(level, 6)]!, look, content);
