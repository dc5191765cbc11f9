const parentOf = (node: Node): Node | null => node.parentNode ?? (node as ShadowRoot).host ?? null;

/** Opens whatever a node stands in, through shadow roots, as the browser does for a match of find-in-page. */
function open(node: Node): void {
  for (let around = parentOf(node); around; around = parentOf(around)) {
    if (around instanceof HTMLDetailsElement) around.open = true;
    else if (around instanceof HTMLElement && around.getAttribute('hidden') === 'until-found') {
      around.dispatchEvent(new Event('beforematch', { bubbles: true }));
      around.hidden = false;
    }
  }
}

/** Moves the focus to a place on the page, opened and in the middle of the window. */
export function goTo(place: HTMLElement): void {
  open(place);
  // The ring also shows to who came by mouse: a number in a text is small.
  place.focus({ focusVisible: true, preventScroll: true });
  place.scrollIntoView({ block: 'center' });
}
