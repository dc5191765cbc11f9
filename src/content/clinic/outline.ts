// What a pack can name: the ids of the content, without its words.

/** A text (0); or what stands below an id, with `*` where items can be added: how each of them is made. */
export type Outline = 0 | { readonly [id: string]: Outline };

/** What stands at a path. */
export const at = (outline: Outline, path: string): Outline | undefined =>
  path.split('.').reduce<Outline | undefined>((node, id) => (node && Object.hasOwn(node, id) ? node[id] : undefined), outline);

/** The ids below a list; undefined where it is none. */
export const idsOf = (node: Outline | undefined): string[] | undefined => (node && '*' in node ? Object.keys(node).filter((id) => id !== '*') : undefined);

/** Every path of the outline that passes. */
export function pathsOf(outline: Outline, wanted: (node: Outline, parent: Outline) => boolean, prefix = ''): string[] {
  return Object.entries(outline as Exclude<Outline, 0>)
    .filter(([id]) => id !== '*')
    .flatMap(([id, node]) => [...(wanted(node, outline) ? [prefix + id] : []), ...pathsOf(node, wanted, `${prefix}${id}.`)]);
}
