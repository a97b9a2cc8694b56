// A text as it was typed in; the same, character for character as long, with its numbers as the parser of numbers knows them, out.

const ZERO = 48;
/** Where the digits of other shapes begin: full width, Arabic, Persian. */
const zeros = [0xff10, 0x0660, 0x06f0] as const;
const signs: ReadonlyMap<string, string> = new Map([
  ['％', '%'],
  ['￡', '£'],
  ['＄', '$'],
  ['，', ','],
  ['．', '.'],
]);

function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = zeros.find((first) => code >= first && code < first + 10) ?? ZERO;
  return String.fromCharCode(code - zero + ZERO);
}

/** Parts thousands where the parser knows it from a space between two numbers. */
const PARTED = '\u00A0';
/** “4 000 000”, “4.000.000”, “4'000'000”; two groups by a space only before a word for a scale: “12 500 million”. */
const grouped =
  /(?<![\p{L}\d.,])\d{1,3}(?:(?:[ .'’]\d{3}){2,}| \d{3}(?=\s?(?:m|mn|million|bn|billion)(?!\p{L})))(?![\d.,]?\d)/giu;

/** A number right behind a word’s stroke or colon (“groups/18 boards”, “groups:24”), and a year before one. */
const stuck = /(?<=\p{L})[/:](?=\d)|(?<=\d{4}(?:[/–-]\d{2,4})?):(?=\s)/gu;

/** Offsets stay as they are. */
export function spellNumbers(text: string): string {
  return text
    .replace(/[\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9]/gu, plainDigit)
    .replace(/[％￡＄，．]/gu, (sign) => signs.get(sign) ?? sign)
    .replace(grouped, (run) => run.replace(/[ .'’]/gu, PARTED))
    .replace(stuck, ' ');
}
