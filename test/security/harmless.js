// Whether what an element or a snippet shows could run or fetch something.
import { everything } from './page.js';

const RUNS = /^(script|iframe|frame|object|embed|applet|base|meta|link|style|form|img|image|audio|video|source|animate|set|use|foreignobject|template|portal|marquee)$/i;
const GOES = /^(href|src|action|formaction|xlink:href|data|poster|ping|background|srcdoc|srcset)$/i;

/** As a browser reads it. What is no address leads nowhere. */
function leadsToAPage(address) {
  try {
    return /^(https?|tel|mailto):$/.test(new URL(address, 'https://page.example/').protocol);
  } catch {
    return true;
  }
}

const harmOf = ({ name, value }) => /^on(?!ly$)/i.test(name) || /^(style|srcdoc)$/i.test(name) || (GOES.test(name) && !leadsToAPage(value));

/** @param allowed what belongs to the library itself, by selector. @returns what is wrong with the elements below a node. */
export const harmsIn = (root, allowed) =>
  everything(root)
    .filter((node) => !allowed || !node.matches(allowed))
    .flatMap((node) => [...(RUNS.test(node.localName) ? [`<${node.localName}>`] : []), ...[...node.attributes].filter(harmOf).map(({ name, value }) => `${node.localName} ${name}="${value}"`)]);
