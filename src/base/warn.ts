const warned = new Set<string>();

/** Tells a developer once, however many elements have the same fault. */
export function warnOnce(element: Element, message: string): void {
  const text = `<${element.localName}> ${message}`;
  if (!warned.has(text)) console.warn(text);
  warned.add(text);
}
