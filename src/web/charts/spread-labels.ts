/** Moves labels that would overlap apart, upwards, keeping their order. Heights on paper: smaller is higher. */
export function spreadLabels(heights: readonly number[], distance: number): readonly number[] {
  const order = heights.map((_, index) => index).sort((a, b) => (heights[b] ?? 0) - (heights[a] ?? 0));
  const placed = [...heights];
  let below = Number.POSITIVE_INFINITY;
  for (const index of order) {
    below = Math.min(heights[index] ?? 0, below - distance);
    placed[index] = below;
  }
  return placed;
}
