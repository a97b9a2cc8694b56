// A text and a place in it in; the sentence and the clause around that place out. Lines and brackets part clauses too.
import type { Range } from '../corpus/corpus.ts';
import { findSentences } from '../search/sentences.ts';

export interface Around {
  readonly sentence: Range;
  readonly clause: Range;
  /** The piece of the clause between commas. */
  readonly chunk: Range;
  /** Of a list, all of it, the clause being one item; else the clause. */
  readonly list: Range;
}

const cardinal = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|thirty|forty)';
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
    // Many begin a sentence without a capital.
    String.raw`(?<!(?:^|[^\p{L}])(?:approx|est|etc|vs|nos?|prof|dr|mrs?|ms|st|incl|excl|inc|ca|fig|vol|cf|max|min|avg|govt|dept|\p{L}))[.!?]+\s(?=\p{Ll})`,
    String.raw`,?\s(?=(?:rather than|instead of|as opposed to)\s(?:the\s)?(?:\d|${cardinal}))`,
    String.raw`\s(?=which\s(?:is|was|seems|sounds|feels|makes|means|explains)\b)`,
    String.raw`,\s(?=(?:none of it|not a penny|nothing)\b)`,
    String.raw`,?\s(?=(?:according to|as per)\b)`,
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
  /,\s(?=\p{Lu}[\p{L} ]{1,30}:\s)|,\s(?=\p{Lu}\p{L}+\s(?:only\s|just\s)?\d{1,3}\b)|\s(?=(?:and|but|while)\s\p{Lu}\p{L}+\s(?:only\s|just\s)?\d{1,3}\b)|,?\s(?=and\s(?:the\s)?(?:\p{Lu}\p{L}+\s){1,3}(?:has|have|had|is|was|gets?)\b)/gu;

/** The runs of a text that brackets enclose, without the brackets. */
export function findBrackets(text: string): readonly Range[] {
  return [...text.matchAll(/[([](?<inside>[^()[\]\n]*)[)\]]/gu)].map(({ 0: run, index }) => ({
    start: index + 1,
    end: index + run.length - 1,
  }));
}

/** “… and the council gave £3”: another subject with its verb, which is none of a list. */
const subjectCuts = new RegExp(
  String.raw`,?\s(?=and\s(?!${cardinal}\b)(?:the\s|its\s|our\s|his\s|her\s|their\s)?(?:\p{L}+\s){1,2}(?:has|have|had|is|are|was|were|will|would|gets?|got|promised|pledged|says?|said|serves?|costs?|needs?|wants?|gave|gives?|made|announced|found|finds?|spends?|comes?|came|goes|went|looks?)\b)`,
  'giu',
);
/** “…, and the town’s £3 for the parks arrives”: another subject, with its own number. */
const longSubjectCuts =
  /,\s(?=and\s(?:the|its|our|his|her|their|that|this)\s[^,;:]{3,60}?\s(?:is|are|was|were|has|have|had|will|would|gets?|arrives?|comes?|came|goes|went|does|costs?|falls?|grows?|ends?|starts?)\b)/giu;
/** “…, the deck says 31”: a subject with its verb behind a comma. */
const commaCuts = new RegExp(
  String.raw`,\s(?=(?!${cardinal}\b)(?:the\s|my\s|our\s|this\s|that\s)?(?:\p{L}+\s){1,2}(?:\d+\s)?(?:says?|has|have|had|is|are|was|were|shows?|lists?|counts?|claims?|reckons?)\b)`,
  'giu',
);
const hasVerb =
  /\b(?:(?:give|wave|pledge|promise|offer|hand|throw|put|add|pay|announce|find|bring|receive|spend|cost)(?:s|d|ed)?|has|have|had|is|are|was|were|will|gets?|does|do|there|serves?|includes?|covers?|says?|lists?|shows?|counts?)\b/iu;
/** What makes a run of numbers more than a list: a verb, or a place that all of it is set in. */
const saying =
  /\b(?:has|have|had|is|are|was|were|be|been|being|will|would|gets?|got|does|do|did|can|could|may|might|must|should|there|comes?|came|serves?|serving|includ\w+|covers?|says?|said|lists?|shows?|counts?|lost|cut|left|hit|shut|gone|sold|won|built|made|down|short|too|\p{L}{2,}ed)\b|n['’]t\b|\b(?:in|across|throughout|within|at|outside)\s(?:the\s)?\p{L}+/iu;
/** “With 32 groups it is slow”, “on top of 32 groups there is …”: where the main clause begins. */
const leading =
  /^\W*(?:and\s|so\s|but\s|even\s)*(?:with|because|cos|since|as(?!\sof)|given|on top of|in addition to|besides|apart from|aside from|as well as|along with|alongside)\b/iu;
const mainCuts =
  /,?\s(?=(?:it|they|we|you|i|he|she|nobody|no one|everyone|everybody|nothing|there)(?:['’](?:s|re|ve|m|ll|d)|\s(?:is|are|was|were|has|have|do(?:es)?(?:n['’]?t)?|can(?:['’]?t)?|will|would|still|just|feels?|seems?|takes?|needs?|gets?|comes?))\b)/giu;
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
    if (pattern === mainCuts && (to <= at || !leading.test(text.slice(within.start, from)))) continue;
    // “Here and there have …” is one subject; “here has …, and there has …” are two.
    if (
      (pattern === subjectCuts || pattern === longSubjectCuts || pattern === commaCuts) &&
      !hasVerb.test(text.slice(within.start, from))
    )
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

/** One item of a list that says no more than numbers of things: “32 groups, 36 boards, £3 for repairs”. */
function findListItem(text: string, clause: Range, at: number, numbers: readonly Range[]): Range {
  const pieces: Range[] = [];
  let start = clause.start;
  for (const { index, 0: comma } of text.slice(clause.start, clause.end).matchAll(/,\s/gu)) {
    pieces.push({ start, end: clause.start + index });
    start = clause.start + index + comma.length;
  }
  pieces.push({ start, end: clause.end });
  const isNumbered = pieces.every((piece) =>
    numbers.some((number) => number.start >= piece.start && number.end <= piece.end),
  );
  if (!isNumbered || saying.test(text.slice(clause.start, clause.end))) return clause;
  return pieces.find((piece) => piece.start <= at && at < piece.end) ?? clause;
}

/** A stretch of a sentence as one clause, whatever stands in it. */
export function asOneClause(sentence: Range, whole: Range): Around {
  return { sentence, clause: whole, chunk: whole, list: whole };
}

/** What a text is cut by: its sentences; its numbers, but for dates; names, which are never cut; and the quotation that the place is in. */
export interface Cutting {
  readonly sentences: readonly Range[];
  readonly numbers: readonly Range[];
  readonly names: readonly Range[];
  readonly quoted: (Range & { readonly isPrinted: boolean }) | undefined;
}

/** What is farther from a place than this, in characters, says nothing of it, whatever is called a sentence. */
const reach = 700;

function clip(text: string, { start, end }: Range, at: number): Range {
  const [from, to] = [Math.max(start, at - reach), Math.min(end, at + reach)];
  return {
    start: from === start ? start : from + Math.max(0, text.slice(from, at).search(/(?<=\s)\S/u)),
    end: to === end ? end : Math.max(text.lastIndexOf(' ', to), at),
  };
}

/** What stands around a place of a text. A place inside brackets has only what is inside them. */
export function findAround(text: string, at: number, { sentences, names, numbers, quoted }: Cutting): Around {
  const whole = clip(
    text,
    sentences.find(({ start, end }) => start <= at && at < end) ?? { start: 0, end: text.length },
    at,
  );
  const bracket = findBrackets(text).find(({ start, end }) => start <= at && at < end);
  const inside = quoted
    ? { start: Math.max(whole.start, quoted.start), end: Math.min(whole.end, quoted.end) }
    : whole;
  // Who is said to say what a source prints changes nothing in what is said.
  const sentence = quoted?.isPrinted === true ? inside : whole;
  const within = bracket ?? inside;
  const list = [nameCuts, cuts, subjectCuts, longSubjectCuts, commaCuts, mainCuts].reduce(
    (piece, pattern) => pieceAround(text, piece, at, pattern, names),
    within,
  );
  const clause = findListItem(text, list, at, numbers);
  return { sentence, clause, chunk: pieceAround(text, clause, at, /,\s/gu, names), list };
}
