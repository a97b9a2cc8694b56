// Paragraphs in; warnings on what looks as if it had been read wrongly out. A warning is a hint and may be wrong itself.
import { listNumbers } from './characters.ts';
import type { Warning } from './intake.ts';

/** Letters that text recognition gives for digits: l and I for 1, O and o for 0, S for 5, in or beside a number. */
const lookAlike =
  /(?<![\p{L}\d])(?:(?=[\dlIOoS.,]*\d)(?=[\dlIOoS.,]*[lIOoS])[\dlIOoS][\dlIOoS.,]*[\dlIOoS]|[lIOo](?=\s?%)|(?<=[£$€])[lIOoS][\dlIOoS.,]*)(?![\p{L}\d])/gu;

/** Single letters or digits with blanks between: “2 0 1 8”, “T h e”. */
const spaced = /(?<![\p{L}\d])(?:\d ){3,}\d(?![\p{L}\d])|(?<![\p{L}\d])(?:\p{L} ){4,}\p{L}(?![\p{L}\d])/u;

function numbersWhere(paragraphs: readonly string[], test: (text: string) => boolean): readonly number[] {
  return paragraphs.flatMap((text, at) => (test(text) ? [at + 1] : []));
}

function endsOpen(text: string): boolean {
  return /[\p{L}\d,-]$/u.test(text) && text.includes(' ');
}

function startsLower(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

function findBroken(paragraphs: readonly string[]): readonly Warning[] {
  const broken = paragraphs.flatMap((text, at) =>
    endsOpen(text) && startsLower(paragraphs[at + 1] ?? '') && !text.includes('\t') ? [at + 1] : [],
  );
  if (broken.length < 3 || broken.length < paragraphs.length * 0.05) return [];
  const words = `Paragraphs that end within a sentence, as if lines or columns ran into each other: ${listNumbers(broken)}.`;
  return [{ rule: 'broken-paragraphs', words, paragraphs: broken }];
}

/** A column is at least so wide, in characters. */
const columnWidth = 16;

/** A gap of three spaces or more with a column on either side. Looked for gap by gap: a line may be a whole file. */
function hasGapInside(line: string): boolean {
  const [first, last] = [line.search(/\S/), line.trimEnd().length - 1];
  return [...line.matchAll(/\S {3,}(?=\S)/g)].some(
    ({ index, 0: gap }) => index - first >= columnWidth && last - (index + gap.length) >= columnWidth,
  );
}

/** Lines with a wide gap in their middle: two columns that a program wrote side by side into plain text. */
function findSideBySide(paragraphs: readonly string[]): readonly Warning[] {
  const found = numbersWhere(paragraphs, (text) => {
    const lines = text.split('\n');
    const gaps = lines.filter(hasGapInside);
    return gaps.length >= 3 && gaps.length >= lines.length * 0.5;
  });
  if (found.length === 0) return [];
  const words = `Two columns seem to stand side by side in paragraphs ${listNumbers(found)}.`;
  return [{ rule: 'columns', words, paragraphs: found }];
}

function findDigits(paragraphs: readonly string[]): readonly Warning[] {
  const found = numbersWhere(paragraphs, (text) => text.search(lookAlike) !== -1);
  if (found.length === 0) return [];
  const examples = [
    ...new Set(found.flatMap((number) => (paragraphs[number - 1] ?? '').match(lookAlike) ?? [])),
  ];
  const shown = examples.slice(0, 5).map((example) => `“${example}”`);
  const words = `Letters that may be digits read wrongly, such as ${shown.join(', ')}: paragraphs ${listNumbers(found)}.`;
  return [{ rule: 'digits', words, paragraphs: found }];
}

function findUnreadable(paragraphs: readonly string[]): readonly Warning[] {
  const found = numbersWhere(paragraphs, (text) => /[\uFFFD\p{Co}]/u.test(text));
  if (found.length === 0) return [];
  const words = `Characters that could not be read stand in paragraphs ${listNumbers(found)}.`;
  return [{ rule: 'characters', words, paragraphs: found }];
}

function looksOdd(text: string): boolean {
  const words = text.split(/\s+/);
  const longest = words.reduce((most, word) => Math.max(most, /:\/\/|www\./.test(word) ? 0 : word.length), 0);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const isNoise = text.length > 40 && letters < text.length * 0.3 && !text.includes('\t') && !/\d/.test(text);
  return text.length > 6000 || longest > 60 || spaced.test(text) || isNoise;
}

function findOdd(paragraphs: readonly string[]): readonly Warning[] {
  const found = numbersWhere(paragraphs, looksOdd);
  if (found.length === 0) return [];
  const words = `Paragraphs that look wrong (very long, words run together or letters apart): ${listNumbers(found)}.`;
  return [{ rule: 'paragraphs', words, paragraphs: found }];
}

export function findSuspicions(paragraphs: readonly string[]): readonly Warning[] {
  return [findSideBySide, findBroken, findDigits, findUnreadable, findOdd].flatMap((find) =>
    find(paragraphs),
  );
}
