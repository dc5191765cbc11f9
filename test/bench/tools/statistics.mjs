// What becomes of the figures of several rounds.

export function median(numbers) {
  const sorted = numbers.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Of each round its own ratio: what slowed the machine down in a round slowed both. */
export const medianRatio = (numbers, limits) => median(numbers.map((number, round) => number / limits[round]));

/** The k of t = c · n^k, by least squares over all sizes: 1 where twice as many take twice as long. */
export function growthExponent(sizes, times) {
  const points = sizes.map((size, i) => [Math.log(size), Math.log(times[i])]);
  const [meanX, meanY] = [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length);
  const above = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return above / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
