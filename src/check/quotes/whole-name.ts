// A phrase that should name somebody and nothing else in; whom out: “Prof Ruth J. Amos”, but not “Ruth Amos’s boss” or “not Amos”.
import type { Knowledge } from '../../knowledge.ts';
import { isStopWord } from '../../search/stop-words.ts';
import { besides } from '../english/attributing.ts';
import { honorifics, voices } from '../english/belonging.ts';
import { isPlaceOfTheWorld } from '../english/place-names.ts';
import { noPlace } from '../english/placing.ts';
import { press } from '../english/saying.ts';
import { nameWords } from '../publishers.ts';
import { wordsIn } from './own-words.ts';
import { findNamed, isSpeaker, readWho } from './speakers.ts';
import { othersThan, type Attributed } from './whose-words.ts';

const initials = /(?<=\p{L}\s)\p{Lu}\.?\s(?=\p{Lu}\p{Ll})/gu;
const negation = /^\s*(?:(?:not|never|isn['’]t|wasn['’]t|anyone but|anybody but|except)\s|(?:non|anti)-)/iu;
const former = /^\s*(?:ex-|former\s|late\s|acting\s)/iu;

/** Words of a phrase that are neither a name in it nor such as change nobody. */
function findRest(knowledge: Knowledge, words: string): readonly string[] {
  const known = knowledge.names.find(words).filter((mention) => isSpeaker(mention) && !mention.corrected);
  const plain = [...known, ...findNamed(knowledge, words)].reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    words,
  );
  return wordsIn(plain).filter(
    (word) =>
      !/^\d/u.test(word) &&
      !isStopWord(word) &&
      !press.test(word) &&
      ![honorifics, besides, voices, nameWords(knowledge)].some((harmless) => harmless.has(word)),
  );
}

/** Undefined: the phrase names nobody, or says more than a name. */
export function readWhole(knowledge: Knowledge, phrase: string): Attributed | undefined {
  const words = phrase.replace(initials, '').trim();
  if (negation.test(words) || former.test(words)) return undefined;
  const who = readWho(knowledge, words, { near: 'first' });
  return who && findRest(knowledge, words).length === 0 ? who : undefined;
}

/** The same, where a name may as well be that of a place, a meeting or a chat: of those nobody. */
export function readSomebody(knowledge: Knowledge, phrase: string | undefined): Attributed | undefined {
  // “Year 9”
  const isNumbered = /\s\d/u.test(phrase ?? '');
  const by = phrase === undefined || isNumbered ? undefined : readWhole(knowledge, phrase);
  const plain = by?.words.replace(/^(?:the|a|an)\s|['’]s$/giu, '') ?? '';
  return by?.kind === 'unknown' && (noPlace.test(plain) || isPlaceOfTheWorld(plain)) ? undefined : by;
}

/** A name as it is given for a speaker: somebody always, if only a stranger. */
export function readSpeaker(knowledge: Knowledge, phrase: string): Attributed {
  const not = negation.exec(phrase)?.[0];
  const denied = not === undefined ? undefined : readWhole(knowledge, phrase.slice(not.length));
  const stranger: Attributed = { kind: 'unknown', words: phrase };
  return (denied ? othersThan(denied) : readWhole(knowledge, phrase)) ?? stranger;
}
