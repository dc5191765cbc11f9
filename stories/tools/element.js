// One element with options, as a page would write it.
import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { html, unsafeStatic } from 'lit/static-html.js';

const isSet = (value) => !['', false, undefined].includes(value) && value?.length !== 0;

/** Several ids are separated by spaces. */
const inWords = (value) => (value === true ? '' : [value].flat().join(' '));

function setOption(element, name, value) {
  if (name.startsWith('--')) element.style.setProperty(name, isSet(value) ? value : '');
  else if (isSet(value)) element.setAttribute(name, inWords(value));
  else element.removeAttribute(name);
}

/** Sets all options of an element, and takes away those that are not set any more. */
class Options extends Directive {
  #names = [];

  render() {
    return noChange;
  }

  update({ element }, [options]) {
    const names = Object.keys(options);
    for (const name of new Set([...this.#names, ...names])) setOption(element, name, options[name]);
    this.#names = names;
    if (!element.style.length) element.removeAttribute('style');
    return noChange;
  }
}

const options = directive(Options);

/** @param {Record<string, unknown>} args attributes, and custom properties by their whole name. */
export const element = (tag, args = {}) => html`<${unsafeStatic(tag)} ${options(args)}></${unsafeStatic(tag)}>`;
