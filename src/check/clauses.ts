// A text and a place in it in; the sentence and the clause around that place out. Lines and brackets part clauses too.
import type { Range } from '../corpus/corpus.ts';
import { findSentences } from '../search/sentences.ts';

export interface Around {
  readonly sentence: Range;
  readonly clause: Range;
  /** The piece of the clause between commas. */
  readonly chunk: Range;
}

const pronoun =
  "(?:there(?:['’]s)?|it(?:['’]?s)?|they(?:['’]\\w+)?|he|she|we|you|i|im|i['’]\\w+|this|that(?:['’]?s)?|these|those|nobody|everyone|everybody|then|now|still|yet|what|why|how|who|each|every)";
/** Where a clause ends. A colon counts, and so does “and” before the subject of another clause; “that” and “if” do not. */
const cuts = new RegExp(
  [
    String.raw`[;|]\s`,
    String.raw`:\s`,
    String.raw`\s(?:[–—-]{1,2}|->|=>|→)\s`,
    String.raw`—`,
    String.raw`\.{2,}|…`,
    String.raw`,?\s(?=(?:but|because|cos|coz|cuz|although|though|tho|while|whilst|whereas|yet)\b)`,
    String.raw`,?(?<!\bor)\s(?=so\b(?!\s(?:many|much|few|far)))`,
    String.raw`,\s(?=(?:of\s)?(?:which|whom|who|whose|where)\b)`,
    String.raw`\p{Extended_Pictographic}`,
    String.raw`,?\s(?=(?:and|with)\s(?:nothing|none|not|no)\b)`,
    String.raw`,?\s(?=(?:and|or)\s${pronoun}\b)`,
    String.raw`,\s(?=${pronoun}\b)`,
  ].join('|'),
  'giu',
);
/** A proper name begins a clause: the next of several labels (“Here: 10, There: 12”), the subject of another verb. */
const nameCuts =
  /,\s(?=\p{Lu}[\p{L} ]{1,30}:\s)|,?\s(?=and\s(?:the\s)?(?:\p{Lu}\p{L}+\s){1,3}(?:has|have|had|is|was|gets?)\b)/gu;

/** The runs of a text that brackets enclose, without the brackets. */
export function findBrackets(text: string): readonly Range[] {
  return [...text.matchAll(/[([](?<inside>[^()[\]\n]*)[)\]]/gu)].map(({ 0: run, index }) => ({
    start: index + 1,
    end: index + run.length - 1,
  }));
}

/** “… and the council gave £3”: another subject with its verb, which is none of a list. */
const subjectCuts =
  /,?\s(?=and\s(?!(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen)\b)(?:the\s|its\s|our\s|his\s|her\s|their\s)?(?:\p{L}+\s){1,2}(?:has|have|had|is|are|was|were|will|would|gets?|got|promised|pledged|says?|said|serves?|costs?|needs?|wants?|gave|gives?|made|announced|found|finds?|spends?|comes?|came|goes|went|looks?)\b)/giu;
/** “…, the deck says 31”: a subject with its verb behind a comma. */
const commaCuts =
  /,\s(?=(?!(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen)\b)(?:the\s|my\s|our\s|this\s|that\s)?(?:\p{L}+\s){1,2}(?:\d+\s)?(?:says?|has|have|had|is|are|was|were|shows?|lists?|counts?|claims?|reckons?)\b)/giu;
const hasVerb =
  /\b(?:has|have|had|is|are|was|were|will|gets?|does|do|there|serves?|includes?|covers?|says?|lists?|shows?|counts?)\b/iu;
const isSaid = /\d|\b(?:has|have|had|is|are|was|were|will|gets?|does|do)\b/iu;

function pieceAround(
  text: string,
  within: Range,
  at: number,
  pattern: RegExp,
  names: readonly Range[],
): Range {
  let { start, end } = within;
  for (const match of text.slice(within.start, within.end).matchAll(pattern)) {
    const [from, to] = [within.start + match.index, within.start + match.index + match[0].length];
    if (names.some((name) => name.start < from && to < name.end)) continue;
    // “Here and there have …” is one subject; “here has …, and there has …” are two.
    if ((pattern === subjectCuts || pattern === commaCuts) && !hasVerb.test(text.slice(within.start, from)))
      continue;
    if (/^,?\s$/u.test(match[0]) && pattern === nameCuts && !isSaid.test(text.slice(within.start, from)))
      continue;
    if (to <= at) start = Math.max(start, to);
    else if (from > at) {
      end = Math.min(end, from);
      break;
    }
  }
  return { start, end };
}

/** The sentences of every line, as ranges of the text. */
export function findLineSentences(text: string): readonly Range[] {
  const sentences: Range[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    for (const { start, end } of findSentences(line))
      sentences.push({ start: offset + start, end: offset + end });
    offset += line.length + 1;
  }
  return sentences;
}

/** What a text is cut by: its sentences; names, which are never cut; and the quotation that the place is in. */
export interface Cutting {
  readonly sentences: readonly Range[];
  readonly names: readonly Range[];
  readonly quoted: (Range & { readonly isPrinted: boolean }) | undefined;
}

/** What stands around a place of a text. A place inside brackets has only what is inside them. */
export function findAround(text: string, at: number, { sentences, names, quoted }: Cutting): Around {
  const whole = sentences.find(({ start, end }) => start <= at && at < end) ?? { start: 0, end: text.length };
  const bracket = findBrackets(text).find(({ start, end }) => start <= at && at < end);
  const inside = quoted
    ? { start: Math.max(whole.start, quoted.start), end: Math.min(whole.end, quoted.end) }
    : whole;
  // Who is said to say what a source prints changes nothing in what is said.
  const sentence = quoted?.isPrinted === true ? inside : whole;
  const within = bracket ?? inside;
  const clause = [nameCuts, cuts, subjectCuts, commaCuts].reduce(
    (piece, pattern) => pieceAround(text, piece, at, pattern, names),
    within,
  );
  return { sentence, clause, chunk: pieceAround(text, clause, at, /,\s/gu, names) };
}
