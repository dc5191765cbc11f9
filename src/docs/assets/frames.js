// Examples in frames: as high as their content, and dark on a dark page.

const HEIGHT = 'dry-needling-height';

export function frames(root) {
  const all = [...root.querySelectorAll('.stories iframe')];
  if (!all.length) return;
  if (matchMedia('(prefers-color-scheme: dark)').matches) {
    for (const frame of all) {
      const address = new URL(frame.src);
      address.searchParams.set('scheme', 'dark');
      address.searchParams.set('accent', '#7fd3c4');
      frame.src = address.href;
    }
  }
  addEventListener('message', ({ source, data }) => {
    const frame = all.find(({ contentWindow }) => contentWindow === source);
    if (frame && data?.type === HEIGHT && typeof data.height === 'number' && data.height > 0 && data.height < 100_000) frame.style.blockSize = `${data.height}px`;
  });
}
