// For the page around an embed page: gives its frame the height of its content.
import { heightIn } from './height.js';

addEventListener('message', ({ source, data }) => {
  const height = heightIn(data);
  // Just from a frame of this page, and just for itself.
  if (height) for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.style.blockSize = `${height}px`;
});
