// Copies the text of a node; where that is not allowed, selects it.

function select(node: Node): void {
  const range = document.createRange();
  range.selectNodeContents(node);
  const selection = getSelection()!;
  selection.removeAllRanges();
  selection.addRange(range);
}

/** @returns what to tell the person. */
export async function copy(node: Node): Promise<string> {
  try {
    await navigator.clipboard.writeText(node.textContent!);
    return 'Copied';
  } catch {
    select(node);
    return 'Selected. Press Ctrl+C or ⌘C to copy.';
  }
}
