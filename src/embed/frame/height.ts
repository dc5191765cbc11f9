// Tells the page around how high this one is, in the two ways that pages listen to.

/** What the page around hears from us; `frame-parent.js` listens to it. */
export const HEIGHT = 'dry-needling-height';

/** The height that a message tells. None: it is another message, or no height that a page can have. */
export function heightIn(data: unknown): number | undefined {
  const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  return type === HEIGHT && typeof height === 'number' && height > 0 && height < 100_000 ? height : undefined;
}

/** WordPress puts a secret behind the address, or sends it when it is ready to listen. */
function secretIn(hash: string): string | undefined {
  return /^#\?secret=([a-zA-Z0-9]+)$/.exec(hash)?.[1];
}

/** Tells the height now, at every change, and when the page around asks. */
export function tellHeight(): void {
  let secret = secretIn(location.hash);
  const tell = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({ type: HEIGHT, height }, '*');
    // WordPress's embed protocol.
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
  // A frame that is not in view yet is drawn later, and observed only then.
  addEventListener('load', tell);
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || data?.message !== 'ready' || typeof data.secret !== 'string' || !/^[a-zA-Z0-9]+$/.test(data.secret)) return;
    secret = data.secret;
    tell();
  });
}
