// The part that comes with every element and does what needs no place in embed.js: it runs the other parts in order, and
// takes care of the nodes that were found.
import { languageOf } from '../language.js';
import { checked } from './checked.js';
import { removeFallback } from './fallback.js';
import { replace, whenLeft } from './placeholder.js';
import { keepRoom, roomOf } from './room.js';
import { warn } from './warn.js';
import { askFor, isWords, type FetchPart } from './words.js';

const PREFIX = 'dry-needling-';

async function settleTag(tag: Element): Promise<void> {
  // As long as its children are shown.
  const room = roomOf(tag);
  await customElements.whenDefined(tag.localName);
  await keepRoom(tag, room);
}

async function settlePlaceholder(placeholder: Element, name: string): Promise<void> {
  await customElements.whenDefined(PREFIX + name);
  await whenLeft(placeholder);
  const room = roomOf(placeholder);
  // All are measured before the first one changes: in turns, each would lay out the whole page anew.
  await undefined;
  await keepRoom(replace(placeholder, PREFIX + name), room);
}

const isTag = ({ localName }: Element): boolean => localName.startsWith(PREFIX);
/** The element that a node is, or stands for. */
const nameOf = (node: HTMLElement): string | undefined => (isTag(node) ? node.localName.slice(PREFIX.length) : node.dataset['dryNeedling']);

function settleNode(node: HTMLElement, names: readonly string[]): void {
  const name = nameOf(node);
  if (node.dataset['dryNeedlingFallback'] !== undefined) void removeFallback(node);
  if (name === undefined) return;
  if (!names.includes(name)) warn(`there is no "${name}", only ${names}`);
  else void (isTag(node) ? settleTag(node) : settlePlaceholder(node, name));
}

/**
 * @param nodes what has been found: tags that are not defined yet, placeholders, fallbacks beside an element. It is emptied.
 * @param fetched where each part is that is on its way.
 * @param names all elements.
 * @param fetchPart fetches a part.
 * @param clinic address of a clinic's pack.
 */
export async function settle(nodes: HTMLElement[], fetched: Readonly<Record<string, string>>, names: readonly string[], fetchPart: FetchPart, clinic?: string): Promise<void> {
  // Whoever found these came together with others, which have taken care of all.
  if (!nodes.length) return;
  const found = nodes.splice(0);
  for (const node of found) settleNode(node, names);
  // Words first: an element shows them as soon as it is registered.
  const shown = found.filter((node) => names.includes(nameOf(node)!));
  await askFor(shown.map(languageOf), fetched, fetchPart, clinic);
  // What elements import, first: import() would check it no more than them.
  await Promise.all(Object.keys(fetched).filter((name) => !names.includes(name) && !isWords(name)).map((name) => checked(fetched[name]!)));
  await Promise.all(names.filter((name) => fetched[name]).map(async (name) => import(await checked(fetched[name]!))));
}
