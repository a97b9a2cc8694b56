// The sentences around a quotation in; whether they name the sources, and what other text than those they say it is from, out.
import { isPlace } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import {
  confessed,
  inOther,
  inOtherBehind,
  otherTextBefore,
  otherTextBehind,
} from '../english/named-in-sentence.ts';
import { isPlaceOfTheWorld } from '../english/place-names.ts';
import { noPlace } from '../english/placing.ts';
import { press } from '../english/saying.ts';
import { nameWords, publishersOf } from '../publishers.ts';
import { wordsIn } from './own-words.ts';
import type { Surroundings } from './sentence-around.ts';
import { nameAll } from './speakers.ts';
import { readWhole } from './whole-name.ts';
import type { Attributed } from './whose-words.ts';

/** “The article”, the title of a document, its publisher: the words are looked for there. */
export function namesSource(knowledge: Knowledge, sentence: string): boolean {
  const isPrinted = (
    sentence.match(/\b(?:the|this|that|our|your|its)\s(?:\p{Ll}[\p{L}-]*\s){0,2}?\p{L}+/giu) ?? []
  ).some((phrase) => press.test(phrase));
  return (
    isPrinted ||
    wordsIn(sentence).some((word) => nameWords(knowledge).has(word)) ||
    nameAll(knowledge, sentence).mentions.some(({ readings }) =>
      readings.some(({ id, kind }) => kind === 'document' || publishersOf(knowledge).has(id)),
    )
  );
}

const dayOrMonth =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|facebook|twitter|reddit|linkedin|whatsapp|slack|discord|google)$/iu;

/** “In Wales”, “on Monday”, “on Facebook”: no text. */
function isWhenOrWhere(knowledge: Knowledge, words: string): boolean {
  const plain = words.replace(/^the\s/iu, '');
  return (
    dayOrMonth.test(plain) ||
    isPlaceOfTheWorld(plain) ||
    noPlace.test(plain) ||
    knowledge.names.find(plain).some((one) => isPlace(one) && one.start === 0 && one.end === plain.length)
  );
}

/** “I made that up.”, “a poster at the station reads”: no source of these. */
export function findElsewhere(
  knowledge: Knowledge,
  { lead, tail, next }: Surroundings,
): Attributed | undefined {
  const words =
    confessed
      .map((pattern) => (pattern.exec(tail) ?? pattern.exec(next))?.groups?.who)
      .find((who) => who !== undefined) ??
    otherTextBefore.map((pattern) => pattern.exec(lead)?.groups?.who).find((who) => who !== undefined) ??
    otherTextBehind.map((pattern) => pattern.exec(tail)?.groups?.who).find((who) => who !== undefined);
  if (words !== undefined) return { kind: 'unknown', words };
  const paper =
    inOther.map((pattern) => pattern.exec(lead)?.groups?.who).find((who) => who !== undefined) ??
    inOtherBehind.map((pattern) => pattern.exec(tail)?.groups?.who).find((who) => who !== undefined);
  if (paper === undefined || isWhenOrWhere(knowledge, paper)) return undefined;
  // “The Town article”: a text, and somebody else’s.
  if (namesSource(knowledge, paper) && readWhole(knowledge, paper)?.kind !== 'unknown') return undefined;
  return { kind: 'unknown', words: paper };
}
