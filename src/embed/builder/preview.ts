// Shows a snippet in a page of its own, at the width of a phone or of a desk.
import { heightIn } from '../frame/height.js';
import { make } from './dom.js';
import { trustedHtml } from './trusted.js';

const WIDTHS = { phone: 320, wide: 960 };
export type Width = keyof typeof WIDTHS;

/**
 * An inline style of the snippet waits: the policy of this page, which holds in the preview, refuses it there. A frame does
 * not wait until somebody scrolls to it: it is what is looked at.
 */
const page = (snippet: string, scheme: string): string => `<!doctype html>
<html lang="en" class="${scheme}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Preview</title>
<link rel="stylesheet" href="preview.css"></head><body>${snippet.replaceAll(' style="', ' data-style="').replaceAll(' loading="lazy"', '')}</body></html>`;

/** Puts on what a page of the clinic would take from the snippet by itself. */
function dress(page: Document | null): void {
  for (const node of page?.querySelectorAll<HTMLElement>('[data-style]') ?? []) {
    node.style.cssText = node.dataset['style']!;
    node.removeAttribute('data-style');
  }
}

/** A source opens beside the builder, not in the preview. */
function openLinksApart(frame: HTMLIFrameElement): void {
  frame.contentDocument?.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => (node as Element).localName === 'a') as HTMLAnchorElement | undefined;
    if (link?.getAttribute('href')?.startsWith('#') === false) Object.assign(link, { target: '_blank', rel: 'noopener' });
  }, true);
}

/** Tells how high the content of an embed page is, in a snippet that shows one: now, and when the page says so. */
function listenToHeight(frame: HTMLIFrameElement, tell: (pixels: number) => void): void {
  const embedded = frame.contentDocument?.querySelector('iframe');
  const page = embedded?.contentDocument;
  if (page?.querySelector('[data-embed]')) tell(Math.ceil(page.documentElement.getBoundingClientRect().height));
  frame.contentWindow?.addEventListener('message', ({ source, data }) => {
    const height = heightIn(data);
    if (height && source === embedded?.contentWindow) tell(height);
  });
}

export class Preview {
  #stage: HTMLElement;
  #tell: (pixels: number) => void;
  #width: Width = 'phone';

  /** @param tell hears how high the content of a frame is. */
  constructor(stage: HTMLElement, tell: (pixels: number) => void) {
    this.#stage = stage;
    this.#tell = tell;
    new ResizeObserver(() => this.#fit()).observe(stage);
  }

  set width(width: Width) {
    this.#width = width;
    this.#fit();
  }

  get #frames(): HTMLIFrameElement[] {
    return [...this.#stage.querySelectorAll('iframe')];
  }

  /** A new frame each time: a new text in the old one would be a step for the Back button. */
  show(snippet: string, scheme: 'light' | 'dark'): void {
    const frame = make('iframe', { title: 'Preview', srcdoc: trustedHtml(page(snippet, scheme)) });
    frame.addEventListener('load', () => this.#swap(frame), { once: true });
    this.#stage.append(frame);
    this.#fit();
  }

  /** The one before stays until this one is ready, so that nothing flashes, and hands on how far it was scrolled. */
  #swap(frame: HTMLIFrameElement): void {
    const frames = this.#frames;
    const before = frames.slice(0, Math.max(0, frames.indexOf(frame)));
    const scrolled = before[0]?.contentWindow?.scrollY ?? 0;
    for (const each of before) each.remove();
    dress(frame.contentDocument);
    frame.contentWindow?.scrollTo(0, scrolled);
    openLinksApart(frame);
    listenToHeight(frame, this.#tell);
  }

  /** The frame has the true width, and is drawn smaller where there is less room. */
  #fit(): void {
    const width = WIDTHS[this.#width];
    const { clientWidth, clientHeight } = this.#stage;
    const scale = Math.min(1, clientWidth / width);
    for (const { style } of this.#frames) {
      style.inlineSize = `${width}px`;
      style.blockSize = `${clientHeight / scale}px`;
      style.scale = `${scale}`;
      style.marginInlineStart = `${Math.max(0, (clientWidth - width * scale) / 2)}px`;
    }
  }
}
