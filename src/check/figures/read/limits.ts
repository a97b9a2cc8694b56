// The words that limit a number in; what they let its value be out: “more than”, “about”, “almost”, “extra”.

/** The values a claim leaves open: a bound or a range. Without `low` or `high` it is open on that side. */
export interface Extent {
  readonly low?: number;
  readonly high?: number;
  /** Whether the ends belong to it. */
  readonly closed: boolean;
}

export interface Limits {
  readonly bound?: 'over' | 'at least' | 'under' | 'at most';
  /** “About”: the value is rounded. */
  readonly rough: boolean;
  /** What else limits it, one word for those that mean the same: `almost`, `extra`. */
  readonly kept: readonly string[];
}

const bounds = [
  [
    'at most',
    /\b(?:at most|no more than|not more than|up to|a maximum of|as (?:many|much) as|or (?:fewer|less))\b/iu,
  ],
  [
    'at least',
    /\b(?:at least|no (?:fewer|less) than|not less than|a minimum of|as (?:few|little) as|or more|or over)\b|\+/iu,
  ],
  ['over', /\b(?:more than|over|above|in excess of|upwards of)\b/iu],
  ['under', /\b(?:fewer than|less than|under|below)\b/iu],
] as const;
const rough =
  /\b(?:about|around|approximately|approx|roughly|circa|close to|some|an? estimated|estimated|or so|ish)\b|\bc\.|[~≈]/iu;
const kept = [
  ['almost', /\b(?:almost|nearly)\b/iu],
  ['another', /\b(?:another|further)\b/iu],
  ['extra', /\b(?:extra|additional|more)(?! than)\b/iu],
] as const;

/** Reads the limiting words of a number, as findNumbers gives them. */
export function readLimits(words = ''): Limits {
  const bound = bounds.find(([, pattern]) => pattern.test(words))?.[0];
  const plain = bound === undefined ? words : words.replace(/\b(?:or )?more(?: than)?\b/giu, '');
  return {
    ...(bound === undefined ? {} : { bound }),
    rough: rough.test(words),
    kept: kept.filter(([, pattern]) => pattern.test(plain)).map(([word]) => word),
  };
}

/** The extent that a bound around a value leaves. */
export function extentOf(bound: NonNullable<Limits['bound']>, value: number): Extent {
  switch (bound) {
    case 'over':
      return { low: value, closed: false };
    case 'at least':
      return { low: value, closed: true };
    case 'under':
      return { high: value, closed: false };
    case 'at most':
      return { high: value, closed: true };
  }
}

/** Whether a stated value lies in an extent; one that is “almost” its number lies right under it. */
export function liesIn({ low, high, closed }: Extent, value: number, almost = false): boolean {
  const isOver = low === undefined || value > low || (closed && !almost && value === low);
  const isUnder = high === undefined || value < high || ((closed || almost) && value === high);
  return isOver && isUnder;
}

/** Whether two extents have a value in common. */
export function overlap(one: Extent, other: Extent): boolean {
  const low = Math.max(one.low ?? -Infinity, other.low ?? -Infinity);
  const high = Math.min(one.high ?? Infinity, other.high ?? Infinity);
  return low < high || (low === high && liesIn(one, low) && liesIn(other, low));
}

/** Whether a value may be said in round numbers as `said`: 24 as “about 20”, not as “about 30”. */
export function roundsTo(value: number, said: number): boolean {
  if (value === said) return true;
  if (said === 0) return false;
  let step = 1;
  while (Math.abs(said) >= step * 10 && said % (step * 10) === 0) step *= 10;
  while (step > 1e-6 && Math.abs(said / step - Math.round(said / step)) > 1e-9) step /= 10;
  // “About 35” is said in fives.
  const isFives = said % (step * 5) === 0 && said % (step * 10) !== 0 && step * 15 <= Math.abs(said);
  const fives = isFives ? step * 5 : step;
  return Math.abs(value - said) <= fives / 2;
}
