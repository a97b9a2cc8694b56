// Words and the knowledge in; whom they name that the table does not have out: “Priya Shah”, “my boss”, “Paul Amos”.
import type { Range } from '../../corpus/corpus.ts';
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { headings } from '../english/attributing.ts';
import { isTalk } from '../english/everyday.ts';
import { givenNames } from '../english/given-names.ts';
import { someone } from '../english/saying.ts';
import { nameWords } from '../publishers.ts';
import { isStopWord } from '../../search/stop-words.ts';
import { stemOf } from '../../search/terms.ts';
import { isSpeaker } from './speakers.ts';

const names = /\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*)*/gu;

const leading =
  /^(?:(?:At|In|On|From|By|To|For|With|The|And|But|So|As|Then|When|If|After|Before|Over|Now|A|An)\s)+/u;

/** Proper names the table does not have, nouns for a person, and `anothers`: names of which those of the table are only part. */
export function findStrangers(
  knowledge: Knowledge,
  words: string,
  anothers: readonly Range[] = [],
): readonly Range[] {
  const known = knowledge.names.find(words);
  const proper = [...words.matchAll(names)]
    .map(({ 0: name, index }) => {
      // “At Town Hall”: a capital that begins the sentence is none of the name.
      const head = leading.exec(name)?.[0].length ?? 0;
      return { start: index + head, end: index + name.length, name: name.slice(head) };
    })
    .filter(({ start, end }) => !known.some((mention) => isPart(mention, { start, end })))
    .filter(({ start, end }) => !anothers.some((other) => other.start < end && other.end > start))
    // “Complete the sentence”, “Extra money is coming”, not “Dave the plumber”.
    .filter(
      ({ start, end, name }) => !isPlainWord(words, { start, end }) || givenNames.has(name.toLowerCase()),
    )
    // “Quoting from memory”, “Can’t believe it”: capitals that begin a sentence.
    .filter(
      ({ name }) =>
        !/^(?:\p{L}{3,}ing|(?:go|do|be|us|ty)ing|\p{L}+n['’]t|\p{L}+['’](?:ll|ve|re|m|d))$/iu.test(name),
    )
    .filter(({ name }) => name.split(/\s/u).some((word) => isName(knowledge, word)));
  const typed = [...words.matchAll(/(?<![\p{L}’'-])\p{Ll}{3,}(?![\p{L}-])/gu)]
    .filter(({ 0: word }) => givenNames.has(word) || encyclopaedia.test(word))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
    .filter(({ start, end }) => ![...known, ...anothers].some((one) => one.start < end && one.end > start));
  const noun = someone.exec(words);
  const nouns = noun ? [{ start: noun.index, end: noun.index + noun[0].length }] : [];
  const isKnown = nouns.some(({ start, end }) =>
    known.some((mention) => mention.start < end && mention.end > start),
  );
  return [...proper, ...typed, ...anothers, ...(isKnown ? [] : nouns)].toSorted((a, b) => a.start - b.start);
}

/** “Even pym”: a last word in small letters that nobody knows, without an article, as the sources and the talk around them have none. */
export function findUnknownWord(knowledge: Knowledge, words: string): string | undefined {
  const who =
    /^(?:\W*(?:even|so|and|but|because|cos|when|then|as|like|if|unless|well|ok|lol)\b)*\W*(?<who>\p{Ll}{3,})\s*$/u.exec(
      words,
    )?.groups?.who;
  return who !== undefined && isName(knowledge, who) && !knowledge.search.knows(who) ? who : undefined;
}

const ordered = /^\s(?:the|this|that|these|those|my|our|your|it|them)\s/u;
const describedNoun =
  /^\s(?!(?:also|then|just|now|once|still|too|again|never|always|himself|herself|who|here|there|\p{L}+ly)\s)\p{Ll}{3,}\s(?:is|are|was|were|has|have|will|comes?|goes|from|by|of|about)\s/u;

/** “Straight into my essay”, “Pinned above my desk”: where words go or what was done to them, by nobody who is named. */
const whereTo =
  /^(?:\p{L}+\s(?:in|on)to|(?:\p{L}+[^e\P{L}]ed|straight|stuck|next|put|kept|found|taken|seen|cut|sent|torn|written|drawn|shown|chosen|stolen|hung|hidden|bound|meant|right|back|down|fresh|ready)\s(?:out|up|down|off|over|away|above|below|under|beside|behind|near|by|for|to|in|on|at|from|with|across|all|and|twice|straight|carefully|here))\s/iu;

/** A word that begins its sentence, and has a capital for that alone: what is to be done, or how something is. */
function isPlainWord(words: string, { start, end }: Range): boolean {
  const behind = words.slice(end);
  return (
    /(?:^|[.!?:…]\s+)$/u.test(words.slice(0, start)) &&
    (ordered.test(behind) || describedNoun.test(behind) || whereTo.test(words.slice(start))) &&
    !words.slice(start, end).includes(' ')
  );
}

/** A known name in a run of capitals; where the known one is no speaker, a longer name is another’s: “Town” in “Town Hall”. */
function isPart(mention: Mention, { start, end }: Range): boolean {
  if (mention.start >= end || mention.end <= start) return false;
  return isSpeaker(mention) || mention.end === end || mention.start !== start;
}

/** Part of the talk around a number, and beside a quotation another text than the sources. */
const encyclopaedia = /^wikipedia$/u;

/** A word that may be somebody’s name, and is none of the talk around it. */
export function isName(knowledge: Knowledge, word: string): boolean {
  const plain = word.toLowerCase().replace(/['’]s$/u, '');
  if (encyclopaedia.test(plain)) return true;
  return (
    plain.length > 1 &&
    !isStopWord(plain) &&
    !isTalk(stemOf(plain)) &&
    !nameWords(knowledge).has(plain) &&
    !headings.has(plain) &&
    !/^(?:what|did|in|according|as|from|by|to|the|fun|my|on|let|best|worst|whoever|whichever|papers?|yesterday|today|great|exactly|love)$/u.test(
      plain,
    )
  );
}
