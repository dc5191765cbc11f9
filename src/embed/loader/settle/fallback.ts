// A CMS may push the fallback out of its element, wrap either in a paragraph, and leave empty ones behind:
// <p><dry-needling-faq></dry-needling-faq></p><div data-dry-needling-fallback>…</div><p></p>

/** The element before this one, whether or not paragraphs are around them. */
function before(node: Element): Element | null | undefined {
  const found = node.previousElementSibling ?? node.parentElement?.closest('p')?.previousElementSibling;
  return found?.matches('p') ? (found.lastElementChild ?? found) : found;
}

/** Takes it off the page as soon as its element shows its words. */
export async function removeFallback(fallback: Element): Promise<void> {
  const leftovers = [fallback];
  let owner = before(fallback) as (Element & { updateComplete?: Promise<unknown> }) | undefined;
  while (owner?.matches('p:empty,br,[data-dry-needling-fallback]')) {
    leftovers.push(owner);
    owner = before(owner) as typeof owner;
  }
  if (!owner?.localName.startsWith('dry-needling-')) return;
  await customElements.whenDefined(owner.localName);
  await owner.updateComplete;
  for (const node of leftovers) node.remove();
}
