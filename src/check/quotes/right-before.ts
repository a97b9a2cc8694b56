// A quotation with nothing between it and the words before it in; who says it by that alone out: “Amos sobs “…””, “union boss “…””.
import type { Knowledge } from '../../knowledge.ts';
import { beginsSpeech, headings } from '../english/attributing.ts';
import { isTalk } from '../english/everyday.ts';
import { givenNames } from '../english/given-names.ts';
import { handlesBefore } from '../english/handling.ts';
import { officeNoun, press, quotingVerb } from '../english/saying.ts';
import { textNoun } from '../english/subjects.ts';
import { isStopWord } from '../../search/stop-words.ts';
import { stemOf } from '../../search/terms.ts';
import { lead } from './speaker-before.ts';
import { findNamed, readWho } from './speakers.ts';
import type { Attributed } from './whose-words.ts';

/** Fewer words are a thing that is done something to, and no sentence. */
const fewestInSentence = 4;
const mostInOffice = 4;
const aVerb = new RegExp(`^${quotingVerb}$`, 'iu');

/** “Amos sobs”, “Amos tells us”, “Amos deadpanned drily”. */
const anyVerb =
  /^(?<who>.*\p{L})\s(?:(?:just|then|again|also|once|even|simply|now)\s)?(?<verb>\p{Ll}{2,}(?:s|ed))(?:\s(?:us|me|them|everyone|everybody|\p{L}+ly))?$/u;

/** Its last words are a person’s name or office; of one that the table does not have a name of two words, or a given one. */
function readPerson(knowledge: Knowledge, words: string): Attributed | undefined {
  const last = findNamed(knowledge, words).at(-1);
  if (last?.end !== words.length) return undefined;
  const by = readWho(knowledge, words);
  if (by?.kind === 'entity')
    return by.entities.some(({ kind }) => kind === 'person' || kind === 'post') ? by : undefined;
  if (by?.kind !== 'unknown') return by?.kind === 'each' ? by : undefined;
  const name = /\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*)*$/u.exec(words)?.[0] ?? '';
  const [first = ''] = name.split(' ');
  // “Part Two”
  const isText = textNoun.test(first) || press.test(first) || headings.has(first.toLowerCase());
  const isWhole = (name.includes(' ') && !isText) || givenNames.has(name.toLowerCase());
  return isWhole ? by : undefined;
}

function readAnyVerb(knowledge: Knowledge, clause: string): Attributed | undefined {
  if (handlesBefore.test(clause)) return undefined;
  const who = anyVerb.exec(clause)?.groups?.who;
  return who === undefined ? undefined : readPerson(knowledge, who);
}

/** What may stand before a name in small letters and says nothing. */
const opening =
  /^\W*(?:(?:lol|lmao|omg|wow|so|and|then|but|breaking|apparently|yesterday|today|meanwhile)\s+)*/iu;

/** Words that only say more of an office. */
function isMore(knowledge: Knowledge, word: string): boolean {
  if (knowledge.names.find(word).length > 0) return true;
  const plain = word.toLowerCase();
  return !isStopWord(plain) && !isTalk(stemOf(plain)) && !/(?:ing|ly)$/u.test(plain);
}

/** “Union boss”, “our local mp”, “mayor of the town”. */
function isOffice(knowledge: Knowledge, words: readonly string[]): boolean {
  const of = words.findIndex((word, index) => index > 0 && /^(?:of|for|at)$/iu.test(word));
  const [first = '', ...rest] = of === -1 ? words : words.slice(0, of);
  const own = /^(?:the|a|an|our|my|this|that|some|one)$/iu.test(first) ? rest : [first, ...rest];
  if (own.length > mostInOffice || !officeNoun.test(own.at(-1) ?? '')) return false;
  const isPlaced =
    of === -1 || (of === words.indexOf(own.at(-1) ?? '') + 1 && words.length - of <= mostInOffice);
  return isPlaced && own.slice(0, -1).every((word) => isMore(knowledge, word));
}

/** “Priya shah”, “dave”. */
function isTypedName([first = '', second, ...rest]: readonly string[]): boolean {
  if (!givenNames.has(first.toLowerCase()) || rest.length > 0) return false;
  return (
    second === undefined ||
    (!aVerb.test(second) &&
      !handlesBefore.test(` ${second}`) &&
      !isStopWord(second) &&
      !isTalk(stemOf(second)))
  );
}

/** “Union boss”, “jeremy hunt”, “union boss dave smith”. */
function isPersonTyped(knowledge: Knowledge, words: readonly string[]): boolean {
  if (isTypedName(words)) return true;
  return [words.length, words.length - 1, words.length - 2].some(
    (end) =>
      end > 0 &&
      isOffice(knowledge, words.slice(0, end)) &&
      (end === words.length || isTypedName(words.slice(end))),
  );
}

/** “Union boss”, “jeremy hunt”: all that stands there. */
function readBareLabel(knowledge: Knowledge, clause: string): Attributed | undefined {
  const label = clause.replace(opening, '');
  const words = label.split(/\s+/u);
  if (!/^[\p{L}’' -]+$/u.test(label)) return undefined;
  if (!isPersonTyped(knowledge, words)) return undefined;
  return readWho(knowledge, label) ?? { kind: 'unknown', words: label };
}

/** `quote` is not what is told of them: “Amos “must go””. */
export function findRightBefore(knowledge: Knowledge, before: string, quote: string): Attributed | undefined {
  const sentence = lead(before).trimEnd();
  if (!/\p{L}$/u.test(sentence) || !beginsSpeech.test(quote)) return undefined;
  const clause = (sentence.split(/[:;,–—”"»()]\s*/u).at(-1) ?? sentence).replace(
    /^\s*(?:[-•*]|and|but|while)\s+/u,
    '',
  );
  const isSentence = quote.trim().split(/\s+/u).length >= fewestInSentence;
  return (
    (isSentence ? readAnyVerb(knowledge, clause) : undefined) ??
    (clause === sentence || /:\s*$/u.test(sentence.slice(0, -clause.length))
      ? readBareLabel(knowledge, clause)
      : undefined)
  );
}
