// For the page around an embed page: gives its frame the height of its content.
import { HEIGHT } from './height.js';

addEventListener('message', ({ source, data }) => {
  // Just a number, just from a frame of this page, and never more than a page can be high.
  if (typeof data !== 'object' || data?.type !== HEIGHT || typeof data.height !== 'number' || !(data.height > 0 && data.height < 100_000)) return;
  for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.style.blockSize = `${data.height}px`;
});
