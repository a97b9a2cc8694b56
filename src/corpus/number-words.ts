// A cardinal as English writes it, in digits, words or both; its pattern and its value.

const ones = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const small: ReadonlyMap<string, number> = new Map<string, number>([
  ...[...ones, ...teens].map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);

const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mil', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['trillion', 1e12],
]);

const one = `(?:${ones.join('|')})`;
const upTo99 = `(?:(?:${tens.join('|')})(?:[-‐‑\\s]?${one})?|${teens.join('|')}|${one})`;
const upTo999 = `(?:(?:${upTo99}|an?)[\\s-]hundred(?:\\s+(?:and\\s+)?${upTo99})?|${upTo99})`;
const wordScale = '(?:dozen|thousand|million|billion|trillion)';
const scaled = `(?:half\\sa|${upTo999}(?:\\sand\\sa\\shalf|\\spoint(?:\\s${one})+)?|an?)[\\s-]${wordScale}`;

/** “twenty-four”, “a dozen”, “four million”, “two hundred and five thousand”; not “a” alone. */
export const wordPattern = `(?:${scaled}(?:,?\\s(?:and\\s)?${scaled})*(?:\\s(?:and\\s)?${upTo999})?|${upTo999})`;

const grouped = '\\d{1,3}(?:[,\\u00A0\\u2009\\u202F]\\d{3})+';

/** “18”, “4,000,000”, “12.5 billion”, “4m”. */
export const digitPattern = `(?:${grouped}|\\d+)(?:\\.\\d+)?(?:[\\s-]?(?:hundred|${wordScale})(?![\\p{L}\\d])|[\\s\\u00A0]?(?:k|mn|mil|m|bn|tn)(?![\\p{L}\\d])|b(?![\\p{L}\\d]))?`;

// Without it 1.1 million would be 1,100,000.0000000001.
function multiply(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}

function parseDigits(text: string): number {
  const [, digits = '', scale = ''] = /^([\d.,\u00A0\u2009\u202F]+)[\s\u00A0-]?([a-z]*)$/.exec(text) ?? [];
  return multiply(Number(digits.replace(/[^\d.]/g, '')), scales.get(scale) ?? 1);
}

/** “twentyfour” */
const stuck = new RegExp(`(?:${tens.join('|')})(?=\\p{L})`, 'gu');

/** The value of a run that one of the patterns matched; white space and capitals as they come. */
export function parseCardinal(run: string): number {
  const text = run.toLowerCase().trim().replace(stuck, '$& ');
  if (/^\d/.test(text)) return parseDigits(text);
  let total = 0;
  let group = 0;
  const words = text.replace(/\band a half\b/, 'half').split(/[\s,‐‑-]+/);
  // “twelve point five billion”
  let decimal: number | undefined;
  for (const word of words) {
    const scale = scales.get(word);
    if (word === 'point') {
      decimal = 1;
      continue;
    }
    const digit = decimal === undefined || scale !== undefined ? undefined : small.get(word);
    if (decimal !== undefined && digit !== undefined) {
      decimal /= 10;
      group = multiply(group + digit * decimal, 1);
      continue;
    }
    decimal = undefined;
    if (scale === 100) group = multiply(group === 0 ? 1 : group, 100);
    else if (scale !== undefined) {
      total = total + multiply(group === 0 ? 1 : group, scale);
      group = 0;
    } else group += word === 'half' ? 0.5 : (small.get(word) ?? 0);
  }
  return total + group;
}
