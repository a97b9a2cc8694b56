// A passage and a run inside quotation marks in; the words beside it that name who says so out. A pronoun names nobody.
import type { Range } from '../../corpus/corpus.ts';
import { CAPITAL, SAYING, TITLES } from '../../corpus/speech-words.ts';

/** Offsets of the passage. */
export interface Attribution extends Range {
  /** The name without a title before it; after “the” it may be no name but a role. */
  readonly name: Range;
  /** What follows the name between commas: “director of the museum”. */
  readonly role?: Range;
}

const name = `(?:${CAPITAL})(?:\\s(?:(?:of|for|and|the|de|van|von|der|la|le|al|bin)\\s){0,2}${CAPITAL}){0,5}`;
const role =
  '(?!(?:who|which|whose|and|but|or|as|in|at|on|when|while|after|before|since|if|because|however|\\p{L}+ing)\\s)\\p{Ll}[^,.;:“”"!?()\\n]{2,90}';
const called = `(?<the>[Tt]he\\s)?${TITLES}(?<name>${name})`;

const behind = [
  // “…,” said Ann Lee, chair of the board.
  `^,?\\s(?<quote>(?:${SAYING})\\s${called}(?:,\\s(?<role>${role})(?=[,.;:]|$))?)(?![\\p{L}\\d])`,
  // “…,” Ann Lee, chair of the board, said.
  `^,?\\s(?<quote>${called}(?:,\\s(?<role>${role}),)?\\s(?:${SAYING}))(?![\\p{L}\\d])`,
  // “…,” said the chair of the board.
  `^,?\\s(?<quote>(?:${SAYING})\\s(?<the>the\\s)(?<name>\\p{Ll}[^,.;:“”"!?()\\n]{2,60}))(?=[,.;:]|$)`,
].map((pattern) => new RegExp(pattern, 'du'));

const ahead = [
  // Ann Lee, chair of the board, said: “…”
  `(?:^|[.!?;:—–,”]\\s|\\s(?:and|but|as|when|while|that)\\s)(?<quote>${called}(?:,\\s(?<role>${role}),)?\\s(?:(?:also|has|had|then)\\s)?(?:(?:${SAYING})(?:\\sthat)?|told\\s[\\p{L}\\s]{2,30}))[:,]?\\s$`,
  // According to Ann Lee, “…”
  `(?<quote>[Aa]ccording\\sto\\s${called}(?:,\\s(?<role>${role}))?),\\s$`,
].map((pattern) => new RegExp(pattern, 'du'));

const mark = /^[”’"']/u;

function rangeIn(match: RegExpExecArray, group: string, offset: number): Range | undefined {
  const place = match.indices?.groups?.[group];
  return place && { start: place[0] + offset, end: place[1] + offset };
}

function readMatch(match: RegExpExecArray, offset: number): Attribution | undefined {
  const [whole, called, role] = ['quote', 'name', 'role'].map((group) => rangeIn(match, group, offset));
  return whole && called && { ...whole, name: called, ...(role === undefined ? {} : { role }) };
}

const longest = 240;

/** The words that name the speaker, in the same sentence as the mark that opens or closes the run. */
export function findAttribution(text: string, run: Range): Attribution | undefined {
  const close = run.end + (mark.test(text.slice(run.end)) ? 1 : 0);
  const after = text.slice(close, close + longest);
  for (const pattern of behind) {
    const match = pattern.exec(after);
    if (match) return readMatch(match, close);
  }
  const from = Math.max(0, run.start - 1 - longest);
  const before = text.slice(from, run.start - 1);
  for (const pattern of ahead) {
    const match = pattern.exec(before);
    if (match) return readMatch(match, from);
  }
  return undefined;
}

/** Whether somebody is said to say the run, named or not: “she added”. */
export function isReported(text: string, run: Range): boolean {
  const after = text.slice(run.end, run.end + 60);
  return new RegExp(
    `^[,.]?[”’"']?,?\\s(?:\\p{L}+\\s){0,3}(?:${SAYING})(?!\\p{L})|^[,.]?[”’"']?,?\\s(?:${SAYING})(?!\\p{L})`,
    'u',
  ).test(after);
}
