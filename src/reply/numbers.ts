// Numbers that a text states, in figures or in words. The receipts' own reading of them, apart from the fact table's.

const SMALL = [
  ...[
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const VALUES = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
]);
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

const TOKEN = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}+|[^\s-]/gu;

/** Every number, composed as far as it goes: “almost four million” is 4,000,000, “twenty-five” 25. */
export function numbersIn(text: string): ReadonlySet<number> {
  return read(text).whole;
}

/** The same with what they are composed of: 12.5 of “12.5 billion” too. */
export function numbersAndParts(text: string): ReadonlySet<number> {
  const { whole, parts } = read(text);
  return new Set([...whole, ...parts]);
}

function read(text: string): { whole: Set<number>; parts: Set<number> } {
  const whole = new Set<number>();
  const parts = new Set<number>();
  let [total, smallest] = [0, Infinity];
  let current: number | undefined;
  const flush = () => {
    if (current !== undefined || total > 0) whole.add(round(total + (current ?? 0)));
    [total, smallest, current] = [0, Infinity, undefined];
  };
  let previous = '';
  for (const token of text.toLowerCase().match(TOKEN) ?? []) {
    const scale = SCALES.get(token);
    const value = /^\d/.test(token) ? Number(token.replaceAll(',', '')) : VALUES.get(token);
    if (scale !== undefined && current !== undefined) {
      const product = round(current * scale);
      parts.add(product);
      if (scale === 100) current = product;
      else {
        // “Two million, three thousand” goes on; “three thousand two million” are two numbers.
        if (scale >= smallest) {
          whole.add(total);
          total = 0;
        }
        [total, smallest, current] = [round(total + product), scale, undefined];
      }
    } else if (value !== undefined) {
      if (!continues(current, value, previous)) flush();
      current = (current ?? 0) + value;
      parts.add(value).add(current);
    } else if (token !== 'and' || !SCALES.has(previous)) flush();
    previous = token;
  }
  flush();
  return { whole, parts };
}

/** Whether a value adds to the number before it: “twenty five”, “two hundred and five”, “one million 200”. */
function continues(current: number | undefined, value: number, previous: string): boolean {
  if (current === undefined) return true;
  const isAfterTens = TENS.includes(previous) && value > 0 && value < 10;
  const isAfterHundred = (previous === 'hundred' || previous === 'and') && value < 100;
  return isAfterTens || isAfterHundred;
}

/** 12.5 × 10⁹ comes out of floating point as itself, 16.1 × 10⁶ does not. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
