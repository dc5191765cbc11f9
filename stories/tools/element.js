// One element with options, as a page would write it.
import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { html, unsafeStatic } from 'lit/static-html.js';

/** As attributes hold a choice: several ids are separated by spaces, and what is off or empty is not there. */
const attributeValue = (value) => [value === true ? '' : value].flat().join(' ');
const isSet = (value) => value === true || (value !== false && [value ?? ''].flat().join('') !== '');

/** Sets all options of an element, and takes away those that are no longer there. */
class Options extends Directive {
  render() {
    return noChange;
  }

  update({ element }, [options]) {
    for (const [name, value] of Object.entries(options)) {
      if (name.startsWith('--')) element.style.setProperty(name, value ?? '');
      else if (isSet(value)) element.setAttribute(name, attributeValue(value));
      else element.removeAttribute(name);
    }
    if (!element.style.length) element.removeAttribute('style');
    return noChange;
  }
}

const options = directive(Options);

/** @param {Record<string, unknown>} args attributes, and custom properties by their whole name. */
export const element = (tag, args = {}) => html`<${unsafeStatic(tag)} ${options(args)}></${unsafeStatic(tag)}>`;
