// What the browser tests share.
import { fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { page } from '../stories/tools/page.js';
import { render as renderElement } from '../stories/tools/render.js';

// As a page should.
document.documentElement.lang ||= 'en';

/** The plain text of a node, one space between words; marks of direction are no words. */
export const textOf = (node) => node.textContent.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();

/** The text of a node with that of the shadow roots inside it, in the order of the page. */
export function deepText(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  const inside = node.shadowRoot ?? node;
  return node.localName === 'style' || node.localName === 'script' ? '' : [...inside.childNodes].map(deepText).join('');
}

/** Elements that match, also those in the shadow roots below a node, in the order of the page. */
export const deepAll = (node, selector) =>
  [...(node.shadowRoot ?? node).children].flatMap((child) => [...(child.matches(selector) ? [child] : []), ...deepAll(child, selector)]);

export const all = (element, selector) => [...element.shadowRoot.querySelectorAll(selector)];
export const one = (element, selector) => element.shadowRoot.querySelector(selector);

// Tests compare elements with ===: chai would print a whole element when they differ, which can take minutes.

/** Where the name of a control is written: what it refers to, or its label. */
export const labelOf = (control) => control.getRootNode().getElementById(control.getAttribute('aria-labelledby')) ?? control.labels?.[0];

/** Buttons by their name, as a person would look for them. */
export const button = (element, name) => all(element, 'button').find((each) => (each.getAttribute('aria-label') ?? textOf(each)) === name);

/** What is warned of or goes wrong while `act` runs. */
export async function problemsDuring(act) {
  const problems = [];
  const { warn, error } = console;
  const onError = (event) => problems.push(String(event.message ?? event.reason));
  console.warn = (...args) => problems.push(args.join(' '));
  console.error = (...args) => problems.push(args.join(' '));
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onError);
  try {
    await act();
  } finally {
    Object.assign(console, { warn, error });
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
  }
  return problems;
}

/** Renders a story on the page that it wants, else on one that is chosen, and waits until its elements have rendered. @returns the page. */
export async function showStory({ story, component }, choices = {}) {
  const place = await fixture(html`<div></div>`);
  const content = (story.render ?? renderElement)(story.args ?? {}, { component });
  render(page({ ...choices, ...story.globals }, content), place);
  await ready(place);
  return place.firstElementChild;
}

/** All elements of the library below a node have rendered, also those in shadow roots. */
export async function ready(node) {
  const elements = [...node.querySelectorAll('*')];
  await Promise.all(elements.map((element) => element.updateComplete));
  for (const { shadowRoot } of elements) if (shadowRoot) await ready(shadowRoot);
}

/** The elements of the library on a page; those inside others are theirs. */
export const hostsIn = (place) => [...place.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('dry-needling-'));

/** The stories by file, with what each is called. */
export const storyFiles = {
  benefits: await import('../stories/benefits.stories.js'),
  'care-plan': await import('../stories/care-plan.stories.js'),
  comparison: await import('../stories/comparison.stories.js'),
  conditions: await import('../stories/conditions.stories.js'),
  evidence: await import('../stories/evidence.stories.js'),
  faq: await import('../stories/faq.stories.js'),
  figure: await import('../stories/figure.stories.js'),
  guide: await import('../stories/guide.stories.js'),
  overview: await import('../stories/overview.stories.js'),
  practitioner: await import('../stories/practitioner.stories.js'),
  precautions: await import('../stories/precautions.stories.js'),
  procedure: await import('../stories/procedure.stories.js'),
  references: await import('../stories/references.stories.js'),
  'side-effects': await import('../stories/side-effects.stories.js'),
  takeaways: await import('../stories/takeaways.stories.js'),
  visit: await import('../stories/visit.stories.js'),
};

export const stories = Object.entries(storyFiles).flatMap(([file, { default: { component }, ...named }]) =>
  Object.entries(named).map(([name, story]) => ({ name: `${file}: ${name}`, story, component })),
);

/** Stories that look at an option of their element; the others look at one more page that it can stand on. */
export const storiesOfOptions = stories.filter(({ story }) => !story.globals);
export const storiesOfPages = stories.filter(({ story }) => story.globals);
