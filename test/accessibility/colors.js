// How well two colors stand apart, on a page as it is painted: through shadow roots, and through what is half transparent.

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** Red, green, blue and opacity (0 to 1) of any color that CSS can write. */
export function rgba(color) {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

const over = ([r, g, b, alpha], below) => [r, g, b].map((part, index) => part * alpha + below[index] * (1 - alpha));

const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;

/** What is painted behind what stands in a node. */
export function groundOf(node) {
  const layers = [];
  for (let at = node; at; at = parentOf(at)) {
    const layer = rgba(getComputedStyle(at).backgroundColor);
    if (layer[3] > 0) layers.push(layer);
    if (layer[3] === 1) break;
  }
  return layers.reverse().reduce((below, layer) => over(layer, below), over(rgba('Canvas'), [255, 255, 255]));
}

function luminance(color) {
  const [red, green, blue] = color.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of a color with the ground that it is painted on, as WCAG counts it. */
export function contrastOn(color, ground) {
  const [dark, light] = [luminance(over(rgba(color), ground)), luminance(ground)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}
