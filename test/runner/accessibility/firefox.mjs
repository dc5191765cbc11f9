// Firefox's accessibility tree, as it hands it to the system.
import { inSystem } from '../firefox/system.mjs';
import { atRest } from './at-rest.mjs';

/** What has no role of ARIA, by Firefox's own names. */
const ROLES = { 'text leaf': 'text', whitespace: 'line break', 'list item marker': 'marker', 'definition list': 'associationlist', summary: 'disclosure', label: 'label' };

/** Runs in Firefox's window. @returns what Firefox says of each node of a page. */
function read(tab) {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const attribute = (node, name) => {
    try {
      return node.attributes.getStringProperty(name);
    } catch {
      return '';
    }
  };
  const childrenOf = (node) => Array.from({ length: node.childCount }, (_, index) => node.getChildAt(index));
  const from = (node) => {
    const state = {}, extra = {};
    node.getState(state, extra);
    const states = service.getStringStates(state.value, extra.value);
    const kind = service.getStringRole(node.role);
    return {
      kind,
      role: node.computedARIARole,
      name: node.name ?? '',
      value: ['searchbox', 'textbox'].includes(node.computedARIARole) ? node.value : '',
      description: node.description ?? '',
      states: Array.from({ length: states.length }, (_, index) => states.item(index)),
      ...Object.fromEntries(['level', 'live', 'atomic'].map((name) => [name, attribute(node, name)])),
      children: childrenOf(node).map(from),
    };
  };
  const frame = service.getAccessibleFor(tab);
  return frame?.childCount ? from(frame.getChildAt(0)) : null;
}

function statesOf({ role, states, level, live, atomic }) {
  const is = (state) => states.includes(state);
  return {
    level,
    expanded: is('expanded') || is('collapsed') ? is('expanded') : undefined,
    checked: is('checkable') || ['radio', 'checkbox'].includes(role) ? is('checked') : undefined,
    live,
    atomic: atomic === 'true',
    disabled: is('unavailable'),
    required: is('required'),
    invalid: is('invalid'),
    modal: is('modal'),
    focused: is('focused') && role !== 'document',
  };
}

const from = (raw) => ({
  role: ROLES[raw.kind] ?? (raw.role || 'generic'),
  name: raw.name,
  states: statesOf(raw),
  value: raw.value,
  description: raw.description,
  children: raw.children.map(from),
});

export const treeOf = async (page) => from(await atRest(() => inSystem(page, read)));
