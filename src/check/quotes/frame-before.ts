// The words before a quotation in; whom a frame that they are as a whole gives it to out: “Amos’s view is that”, “For Amos,”.
import type { Entity } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import { voices } from '../english/belonging.ts';
import { agreedInTurn, forWhom, frames, fromPaper, hasIt, inBrackets } from '../english/framing.ts';
import { givenNames } from '../english/given-names.ts';
import { noPlace } from '../english/placing.ts';
import { press } from '../english/saying.ts';
import { textNoun } from '../english/subjects.ts';
import { publishersOf } from '../publishers.ts';
import { lead } from './speaker-before.ts';
import { tail } from './speaker-behind.ts';
import { readSomebody } from './whole-name.ts';
import type { Attributed } from './whose-words.ts';

/** Fewer words are a thing that somebody has, and no sentence. */
const fewestInSentence = 5;

function isOf(kinds: readonly Entity['kind'][], { kind }: Entity): boolean {
  return kinds.includes(kind);
}

/** “The Gazette”, “the RSC”; of what is only a given name or a country the words may be for it. */
const bodyName = /^(?:[Tt]he\s(?!(?:UK|US|USA|EU)\b)\p{Lu}|\p{Lu}\S+\s(?:\S+\s)*\p{Lu})/u;

/** “For the Society, “…””; not “For the patients, ”, who are spoken of, or “For Dave, ”, who is to read it. */
function readFor(knowledge: Knowledge, phrase: string | undefined): Attributed | undefined {
  const by = readSomebody(knowledge, phrase);
  if (by?.kind === 'entity')
    return by.entities.some(
      (entity) => isOf(['person', 'document', 'post'], entity) || publishersOf(knowledge).has(entity.id),
    )
      ? by
      : undefined;
  return by?.kind === 'unknown' && bodyName.test(phrase ?? '') ? by : undefined;
}

/** “I agree with Amos: the boards are ”, in which nobody else is named who may say so. */
function readAgreed(knowledge: Knowledge, sentence: string): Attributed | undefined {
  const turn = agreedInTurn.exec(sentence)?.groups;
  const others = knowledge.names
    .find(turn?.said ?? '')
    .filter(({ readings }) => readings.some((entity) => isOf(['person', 'document'], entity)));
  return others.length > 0 ? undefined : readSomebody(knowledge, turn?.who);
}

const wholeName = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}’'-]+)+$/u;

/** “The boards are (Amos) “…””: a person, and in a sentence that names no text. */
function readBracket(knowledge: Knowledge, sentence: string): Attributed | undefined {
  const by = readSomebody(knowledge, inBrackets.exec(sentence)?.groups?.who);
  const isPerson =
    by?.kind === 'entity'
      ? by.entities.every((entity) => isOf(['person'], entity))
      : by !== undefined &&
        wholeName.test(by.words) &&
        givenNames.has(by.words.split(' ')[0]?.toLowerCase() ?? '');
  const isOfText = knowledge.names
    .find(sentence)
    .some(({ readings }) => readings.some((entity) => isOf(['document'], entity)));
  return isPerson && !isOfText ? by : undefined;
}

/** “From today’s Gazette”: a name, even if it is a common word, but no word for a text. */
function readPaper(knowledge: Knowledge, phrase: string | undefined): Attributed | undefined {
  if (phrase === undefined || !/^\p{Lu}/u.test(phrase)) return undefined;
  const known = readSomebody(knowledge, phrase);
  if (known) return known;
  const word = phrase.toLowerCase();
  const isText = noPlace.test(word) || textNoun.test(word) || press.test(word) || voices.has(word);
  return isText || word.includes(' ') ? undefined : { kind: 'unknown', words: phrase };
}

function isSentence(quote: string): boolean {
  return /^\p{Lu}/u.test(quote) && quote.split(/\s+/u).length >= fewestInSentence;
}

/** “Amos’s office”: a place, unless it is a text. */
function isOfSomebody(words: string): boolean {
  return /['’]s?\s/u.test(words) && !press.test(words);
}

/** Whom a frame before the quotation gives it to; `after` is what stands behind it. */
export function findFrame(
  knowledge: Knowledge,
  before: string,
  quote: string,
  after: string,
): Attributed | undefined {
  const sentence = lead(before);
  for (const frame of frames) {
    const by = readSomebody(knowledge, frame.exec(sentence)?.groups?.who);
    if (by && !(by.kind === 'unknown' && isOfSomebody(by.words))) return by;
  }
  const isEnd = !/\p{L}/u.test(tail(after));
  return (
    (isEnd ? readFor(knowledge, forWhom.exec(sentence)?.groups?.who) : undefined) ??
    readAgreed(knowledge, sentence) ??
    readBracket(knowledge, sentence) ??
    readPaper(knowledge, fromPaper.exec(sentence)?.groups?.who) ??
    (isEnd && isSentence(quote) ? readSomebody(knowledge, hasIt.exec(sentence)?.groups?.who) : undefined)
  );
}
