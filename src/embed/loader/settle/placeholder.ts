// What stands on a page for an element where tags do not survive: <div data-dry-needling="faq" data-lang="es">, or a
// link to an embed page. It is the fallback, too, and stays until the element can take its place.
import { languageOfLink } from '../language.js';

/** Attributes that every element of a page has: taken over only where they have just this name. */
const GLOBAL = ['id', 'class', 'dir'];

/** When nobody is in it with the keyboard, who would lose their place. */
export const whenLeft = (placeholder: Element): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!placeholder.matches(':focus-within')) return resolve();
      // The next thing gets the focus after this one has lost it.
      placeholder.addEventListener('focusout', () => setTimeout(look), { once: true });
    };
    look();
  });

/** Puts the element in its place, which renders before the browser paints again. The tag must be registered. */
export function replace(placeholder: Element, tag: string): Element {
  const element = document.createElement(tag) as HTMLElement & { updateComplete?: Promise<unknown> };
  // Nothing else: who may write data-… in a CMS may not write an event handler, a style or a class.
  const own = (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes;
  const set = (value: string, name: string) => own.includes(name) && element.setAttribute(name, value);

  const language = languageOfLink(placeholder);
  // The page may know the country as well.
  if (language && !placeholder.matches(`:lang(${language})`)) set(language, 'lang');
  // …?open=hurt
  new URLSearchParams((placeholder as HTMLAnchorElement).search).forEach(set);
  for (const { name, value } of placeholder.attributes) {
    if (GLOBAL.includes(name)) element.setAttribute(name, value);
    set(value, name.replace(/^data-/, ''));
  }

  // Whoever has opened an answer goes on reading it.
  const prefix = `${placeholder.id}-`;
  const answers = [...placeholder.querySelectorAll<HTMLDetailsElement>('details[id]')].filter(({ id }) => id.startsWith(prefix));
  if (answers.length) set(answers.filter(({ open }) => open).map(({ id }) => id.slice(prefix.length)).join(' '), 'open');

  placeholder.replaceWith(element);
  Promise.resolve(element.updateComplete).catch(() => {
    placeholder.removeAttribute('data-dry-needling');
    element.replaceWith(placeholder);
  });
  return element;
}
