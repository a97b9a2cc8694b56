// Numbers in; the one below which a given share of them lies, out.

/** `at`: 0 to 1; the median is .5. 0 for no numbers. */
export function quantile(numbers: readonly number[], at: number): number {
  return (
    numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * at))] ?? 0
  );
}
