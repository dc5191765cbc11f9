// An embed page holds the words of its element a second time, for browsers that know no declarative shadow DOM. They are in
// a <noscript>, so that no other browser reads them through.

/** Shows them, where nothing else is shown. */
export function showFallback(element: Element): void {
  const words = element.querySelector('noscript');
  if (!words || element.shadowRoot) return;
  try {
    element.innerHTML = words.textContent!;
  } catch {
    // A browser that knows the page's policy, and not yet such a shadow root: its script shows the element.
  }
}
