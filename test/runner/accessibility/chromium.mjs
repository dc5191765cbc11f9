// Chromium's accessibility tree, by its own protocol.

/** What Chromium names otherwise than ARIA does, which has no name for some. */
const ROLES = {
  StaticText: 'text', LineBreak: 'line break', ListMarker: 'marker', DisclosureTriangle: 'disclosure', LabelText: 'label', Legend: 'legend', GenericContainer: 'generic',
  Figcaption: 'caption', DescriptionList: 'associationlist', DescriptionListTerm: 'term', DescriptionListDetail: 'definition',
};

function statesOf(properties) {
  const { checked, invalid, ...states } = Object.fromEntries(properties.map(({ name, value }) => [name, value.value]));
  return { ...states, checked: checked && checked === 'true', invalid: invalid && invalid !== 'false' };
}

export async function treeOf(page) {
  const connection = await page.createCDPSession();
  try {
    const { nodes } = await connection.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const from = ({ role, name, value, description, ignored, properties = [], childIds = [] }) => {
      const called = ignored ? 'none' : (ROLES[role?.value] ?? role?.value ?? 'none');
      return {
        role: called,
        name: name?.value ?? '',
        states: statesOf(properties),
        value: value?.value ?? '',
        description: description?.value ?? '',
        children: childIds.map((id) => byId.get(id)).filter((child) => child && child.role?.value !== 'InlineTextBox').map(from),
      };
    };
    return from(nodes[0]);
  } finally {
    await connection.detach();
  }
}
