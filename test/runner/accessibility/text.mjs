// A part of the accessibility tree as text: what assistive technology gets, in the order it gets it. A line for each block
// of text; links, buttons and the like that stand in a sentence are in it, in brackets.
//
// A node, from any engine: { role, name, states, value, description, children }. `role` is that of ARIA, or 'text' (its name
// is the text), 'line break', 'marker' of a list, 'disclosure' (a summary), 'label', 'legend'. `states`: see `statesIn`.

/** They only hold others; terms and definitions speak for themselves. */
const TRANSPARENT = ['generic', 'none', 'presentation', 'rowgroup', 'associationlist'];

/** They can stand in a sentence. */
const INLINE = ['text', 'link', 'button', 'superscript', 'subscript', 'strong', 'emphasis', 'time', 'line break', 'marker', 'code', 'mark'];

/** They are named by their content: it is said once, as their name where it is words alone. */
const NAMED_BY_CONTENT = ['heading', 'cell', 'columnheader', 'rowheader', 'disclosure', 'term'];

/** Some engines give them a name: all that is in them, which is read anyhow. */
const NAMELESS = ['paragraph', 'list', 'listitem', 'definition', 'row', 'figure'];

/** They give another node its name, which is said there. */
const NAMING = ['label', 'legend', 'caption'];

/** Their labels are read with them. */
const CONTROLS = ['radio', 'checkbox', 'searchbox', 'textbox'];

const spaced = (text) => text.replace(/\s+/g, ' ');
const letters = (text) => text.replaceAll(/\s/g, '');

/** The nodes below one; those that only hold others give theirs. */
const below = ({ children }) => children.flatMap((child) => (TRANSPARENT.includes(child.role) ? below(child) : [child]));

const textIn = (node) => (node.role === 'text' ? node.name : below(node).map(textIn).join(''));

/** A state that is said, as a screen reader would say it. Those that are always so for a role are left out. */
function statesIn(role, { level, expanded, checked, live, atomic, disabled, required, invalid, modal, focused }) {
  return [
    level && role === 'heading' && `level ${level}`,
    expanded !== undefined && (expanded ? 'expanded' : 'collapsed'),
    checked !== undefined && (checked ? 'checked' : 'not checked'),
    live && live !== 'off' && `live ${live}`,
    atomic && 'atomic',
    disabled && 'disabled',
    required && 'required',
    invalid && 'invalid',
    modal && 'modal',
    focused && 'focused',
  ].filter(Boolean);
}

/** What is said of a node itself. */
function said({ role, name, states, value, description }, named = spaced(name).trim()) {
  return [
    [role, named].filter(Boolean).join(': '),
    ...statesIn(role, states),
    value ? `value “${value}”` : '',
    description ? `described as “${spaced(description)}”` : '',
  ].filter(Boolean).join(', ');
}

/** With those in labels: some engines tell what stands in a label beside it. */
const controlsIn = (nodes) => nodes.flatMap((node) => (CONTROLS.includes(node.role) ? [node] : node.role === 'label' ? controlsIn(below(node)) : []));

/** In a sentence: words as they are, what can be pressed in brackets. */
function inSentence(node) {
  if (node.role === 'text') return spaced(node.name);
  if (node.role === 'line break') return ' ';
  if (['link', 'button'].includes(node.role)) return `[${said(node)}]`;
  return below(node).map(inSentence).join('');
}

const isInline = (node) => INLINE.includes(node.role) && below(node).every(isInline);
const isWords = (node) => node.role === 'text' || (isInline(node) && !['link', 'button'].includes(node.role) && below(node).every(isWords));

/** The lines of what is in a node. `names`: names that were said already. */
function lines(node, depth, names) {
  const indent = '  '.repeat(depth);
  const out = [];
  const sentence = [];
  const children = below(node);
  const known = [...names, ...controlsIn(children).map(({ name }) => letters(name))];
  const flush = () => {
    const text = spaced(sentence.splice(0).join('')).replaceAll(/(?<=[^\s(])\[/g, ' [').trim();
    if (text && !known.includes(letters(text))) out.push(indent + text);
  };
  for (const child of children) {
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
  const { role } = node;
  const name = spaced(node.name).trim();
  if (NAMING.includes(role)) {
    const controls = below(node).map((child) => letters(child.name));
    return lines(node, depth, [...names, ...controls]);
  }
  const isOneName = NAMED_BY_CONTENT.includes(role) && below(node).every(isWords);
  if (isOneName) return [indent + said(node, name || spaced(textIn(node)).trim())];
  const own = [...NAMED_BY_CONTENT, ...NAMELESS].includes(role) ? '' : name;
  // What an image is drawn of is no part of what is read; what is typed was said as the value.
  const inside = ['image', 'searchbox', 'textbox'].includes(role) ? [] : lines(node, depth + 1, [letters(own)]);
  // One line of words in a block stands in the line of the block.
  if (inside.length === 1 && !own) return [`${indent}${said(node, own)} | ${inside[0].trim()}`];
  return [indent + said(node, own), ...inside];
}

/** @param start where the text begins; its own role is not said. */
export const accessibilityText = (start) => `${lines(start, 0, []).join('\n')}\n`;
