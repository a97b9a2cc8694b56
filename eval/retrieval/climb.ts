// A slope in; the weights at which a concave gain is highest, out.

const STEPS = 400;
const RATE = 0.1;

/** Climbs by Adam from nought; few parameters and no chance in it, so that the same trials give the same weights. */
export function climb(
  width: number,
  slopeAt: (weights: readonly number[]) => readonly number[],
): readonly number[] {
  const weights = Array.from({ length: width }, () => 0);
  const mean = [...weights];
  const square = [...weights];
  for (let step = 1; step <= STEPS; step++) {
    for (const [index, slope] of slopeAt(weights).entries()) {
      const m = (mean[index] = 0.9 * (mean[index] ?? 0) + 0.1 * slope);
      const v = (square[index] = 0.99 * (square[index] ?? 0) + 0.01 * slope * slope);
      const stride = m / (1 - 0.9 ** step) / (Math.sqrt(v / (1 - 0.99 ** step)) + 1e-9);
      weights[index] = (weights[index] ?? 0) + RATE * stride;
    }
  }
  return weights;
}

export function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
}
