// What the address of an embed page may choose: ?accent=%230b6b62&scheme=dark&open=hurt

/** A colour by itself: nothing that could fetch, or reach other properties. */
const isColour = (value: string): boolean => !/[;{}()]/.test(value.replace(/^(rgb|hsl|oklch|oklab|lch|lab|hwb)a?\([^;{}()]*\)$/i, '')) && CSS.supports('color', value);

/** Sets what the address asks for; what cannot be used is named once on the console. */
export function applyOptions(element: HTMLElement, root: HTMLElement, query: string): void {
  const attributes = (element.constructor as unknown as { observedAttributes: string[] }).observedAttributes.filter((name) => name !== 'lang');
  for (const [name, value] of new URLSearchParams(query)) {
    if (name === 'accent' && isColour(value)) root.style.setProperty('--dry-needling-accent', value);
    else if (name === 'scheme' && /^(light|dark)$/.test(value)) root.style.colorScheme = value;
    else if (attributes.includes(name)) element.setAttribute(name, value);
    else console.warn(`?${name}=${value} cannot be used. Possible: accent=<colour> scheme=light|dark ${attributes.join(' ')}`);
  }
}
