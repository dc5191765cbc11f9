// Runs in an embed page (dist/embed), besides the element's own script.
import { showFallback } from './fallback.js';
import { tellHeight } from './height.js';
import { applyOptions } from './options.js';

const element = document.querySelector<HTMLElement>('[data-embed]');
// The element's script may wait until the page is painted; its height is told before.
if (element) {
  showFallback(element);
  void customElements.whenDefined(element.localName).then(() => applyOptions(element, document.documentElement, location.search));
}
tellHeight();

// A source opens in the window, not in the frame.
addEventListener(
  'click',
  (event) => {
    const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    if (link && /^https?:$/.test(link.protocol) && link.origin + link.pathname !== location.origin + location.pathname) link.target = '_top';
  },
  true,
);
