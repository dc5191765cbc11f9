// A part of the accessibility tree as text: what assistive technology gets, in the order it gets it. A line for each block
// of text; links, buttons and the like that stand in a sentence are in it, in brackets.

/** They only hold others. */
const TRANSPARENT = ['generic', 'none', 'GenericContainer', 'InlineTextBox', 'rowgroup'];

/** They can stand in a sentence. */
const INLINE = ['StaticText', 'link', 'button', 'superscript', 'subscript', 'strong', 'emphasis', 'time', 'LineBreak', 'ListMarker', 'code', 'mark'];

/** They are named by their content: it is said once, as their name where it is words alone. */
const NAMED_BY_CONTENT = ['heading', 'cell', 'columnheader', 'rowheader', 'DisclosureTriangle'];

/** They give another node its name, which is said there. */
const NAMING = ['LabelText', 'Legend', 'caption', 'Figcaption'];

const CALLED = { DisclosureTriangle: 'disclosure', DescriptionListTerm: 'term', DescriptionListDetail: 'definition' };

const spaced = (text) => text.replace(/\s+/g, ' ');

/** A state that is said, as a screen reader would say it. Those that are always so for a role are left out. */
function states({ role, properties = [] }) {
  const value = Object.fromEntries(properties.map((property) => [property.name, property.value.value]));
  const said = [];
  if (value.level && role.value === 'heading') said.push(`level ${value.level}`);
  if (value.expanded !== undefined) said.push(value.expanded ? 'expanded' : 'collapsed');
  if (value.checked !== undefined) said.push(value.checked === 'true' ? 'checked' : 'not checked');
  if (value.live && value.live !== 'off') said.push(`live ${value.live}`);
  if (value.atomic) said.push('atomic');
  if (value.disabled) said.push('disabled');
  if (value.required) said.push('required');
  if (value.invalid && value.invalid !== 'false') said.push('invalid');
  if (value.modal) said.push('modal');
  if (value.focused && role.value !== 'RootWebArea') said.push('focused');
  return said;
}

/** @param nodes of `Accessibility.getFullAXTree`. @param backendNodeId of the node in the page where the text begins. */
export function accessibilityText(nodes, backendNodeId) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const roleOf = ({ role }) => role?.value ?? 'none';
  const nameOf = ({ name }) => spaced(name?.value ?? '');
  const isShown = (node) => !node.ignored && !TRANSPARENT.includes(roleOf(node));

  /** The nodes below one that are in the tree; those that only hold others give theirs. */
  const below = (node) =>
    (node.childIds ?? []).map((id) => byId.get(id)).filter(Boolean).flatMap((child) => (roleOf(child) === 'InlineTextBox' ? [] : isShown(child) ? [child] : below(child)));

  /** What is said of a node itself. */
  function said(node, name = nameOf(node).trim()) {
    const description = node.description?.value ? `described as “${spaced(node.description.value)}”` : '';
    const value = node.value?.value ? `value “${node.value.value}”` : '';
    return [[CALLED[roleOf(node)] ?? roleOf(node), name].filter(Boolean).join(': '), ...states(node), value, description].filter(Boolean).join(', ');
  }

  /** In a sentence: words as they are, what can be pressed in brackets. */
  function inSentence(node) {
    if (roleOf(node) === 'StaticText') return nameOf(node);
    if (roleOf(node) === 'LineBreak') return ' ';
    if (['link', 'button'].includes(roleOf(node))) return `[${said(node)}]`;
    return below(node).map(inSentence).join('');
  }

  const isInline = (node) => INLINE.includes(roleOf(node)) && below(node).every(isInline);
  const letters = (text) => text.replaceAll(/\s/g, '');
  const isWords = (node) => roleOf(node) === 'StaticText' || (isInline(node) && !['link', 'button'].includes(roleOf(node)) && below(node).every(isWords));

  /** The lines of what is in a node. `names`: names that were said already. */
  function lines(node, depth, names) {
    const indent = '  '.repeat(depth);
    const out = [];
    const sentence = [];
    const flush = () => {
      const text = spaced(sentence.splice(0).join('')).replaceAll(/(?<=[^\s(])\[/g, ' [').trim();
      if (text && !names.includes(letters(text))) out.push(indent + text);
    };
    for (const child of below(node)) {
      if (isInline(child)) sentence.push(inSentence(child));
      else {
        flush();
        out.push(...block(child, depth, names));
      }
    }
    flush();
    return out;
  }

  /** The lines of a node that is no part of a sentence. */
  function block(node, depth, names) {
    const indent = '  '.repeat(depth);
    const name = nameOf(node).trim();
    if (NAMING.includes(roleOf(node))) {
      const controls = below(node).map((child) => letters(nameOf(child)));
      return lines(node, depth, [...names, ...controls]);
    }
    const isOneName = NAMED_BY_CONTENT.includes(roleOf(node)) && below(node).every(isWords);
    if (isOneName) return [indent + said(node)];
    const own = NAMED_BY_CONTENT.includes(roleOf(node)) ? '' : name;
    // What an image is drawn of is no part of what is read.
    const inside = roleOf(node) === 'image' ? [] : lines(node, depth + 1, [letters(name)]);
    // One line of words in a block stands in the line of the block.
    if (inside.length === 1 && !own) return [`${indent}${said(node, own)} | ${inside[0].trim()}`];
    return [indent + said(node, own), ...inside];
  }

  const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === backendNodeId);
  if (!start) throw new Error('The node is not in the accessibility tree.');
  return `${lines(start, 0, []).join('\n')}\n`;
}
