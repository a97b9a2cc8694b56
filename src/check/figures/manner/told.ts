// A number in its sentence in; whether somebody other than the sources or the writer is said to say it out.
import type { Entity, Range } from '../../../corpus/corpus.ts';
import { someoneMay } from '../../english/manner.ts';
import { nobody, press, speech } from '../../english/saying.ts';
import { nameWords, publishersOf } from '../../publishers.ts';
import type { Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import type { Scene } from '../read/scene.ts';

const endsInSpeech = new RegExp(String.raw`\b(?:${speech})\b(?:\s(?:me|us|that|it))?[\s,:–—-]*$`, 'iu');
const spokenBy = new RegExp(
  String.raw`(?<who>(?:\b(?:my|the|a|an|some|our|this|that|his|her|your|one)\s)?(?:[\p{L}’'.-]+\s){0,2}?[\p{L}’'.-]+)\s+(?:(?:just |also |once |always |keeps? |has |had |rightly |correctly |quite rightly |clearly |plainly |accurately |actually |explicitly |helpfully )?(?:${speech})|(?:is|was|are|were|keeps?) (?:telling|saying|claiming|insisting))\b`,
  'giu',
);
const accordingTo =
  /\b(?:[Aa]ccording to|[Aa]s per|[Pp]er)\s+(?<who>(?:the\s|an?\s|my\s)?[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]+){0,3})/gu;

/** “The radio says”: nobody by name. */
const broadcast =
  /(?:^|\s)(?:the|a|some|this|that|my)\s(?:radio|telly|tv|podcast|broadcast|bulletin|(?:\p{L}+\s)?(?:post|pin|leaflet|poster|handout|flyer|pamphlet|graphic))$/iu;

const tellers =
  /[,–—(-]\s*(?:or so|at least|as|so)?\s*(?<who>(?:(?:my|the|a|our)\s)?(?:[\p{L}’'.-]+\s){1,2})(?:says?|said|claims?|claimed|reckons?|told (?:me|us)|insists?|tells (?:me|us)|argues?|thinks?)[\s.!?)]*$/iu;

/** What somebody other than the sources or the writer is said to say. */
export function isTold(
  scene: Scene,
  claim: Claim,
  { sentence, clause }: Around,
  promisers: ReadonlySet<string>,
): boolean {
  const lead = scene.text.slice(sentence.start, clause.start);
  // “Ann says, there are …”: the clause before is only who says it.
  const from = endsInSpeech.test(lead) ? sentence.start : clause.start;
  const before = scene.text.slice(from, claim.span.start);
  const told = [...before.matchAll(spokenBy)].some((match) => {
    const who = (match.groups?.who ?? '').trim();
    const end = from + match.index + (match[0].indexOf(who) + who.length);
    return (
      !nobody.test(who) &&
      isNamed(scene, who) &&
      !isSource(scene, who, { start: from + match.index, end }, 'last', promisers)
    );
  });
  // Whose name is a word as well.
  if (told || someoneMay.test(before)) return true;
  // “…, or so Dave says.”
  const tail = tellers.exec(scene.text.slice(claim.end, sentence.end));
  const teller = tail?.groups?.who ?? '';
  if (
    tail &&
    !nobody.test(teller.trim()) &&
    isNamed(scene, teller) &&
    !press.test(teller.trim()) &&
    !isSource(scene, teller.trim(), { start: claim.end + tail.index, end: sentence.end }, 'last', promisers)
  )
    return true;
  return [...scene.text.slice(sentence.start, sentence.end).matchAll(accordingTo)].some((match) => {
    const who = match.groups?.who ?? '';
    const end = sentence.start + match.index + match[0].length;
    const isRate = /^(?:cent|year|annum|month|week|day|head|person|the\s(?:year|month|week|day))\b/iu.test(
      who,
    );
    // “One per board” is a rate, “as per the board” a source.
    const isEach =
      /^per\s\p{Ll}/u.test(match[0]) && !/\bas\s$/iu.test(scene.text.slice(0, end - match[0].length));
    return (
      !isRate &&
      !isEach &&
      isNamed(scene, who) &&
      !isSource(scene, who, { start: end - who.length, end }, 'first', promisers)
    );
  });
}

/** “Dave”, “the council”; that “my mate” or “a leaflet” says so leaves the number as it is. */
function isNamed({ knowledge }: Scene, who: string): boolean {
  return (
    /(?<!^)\p{Lu}|(?<!\b(?:in|on|at|of|from|by|behind|with)\s)\bthe\s\p{Ll}+$|^the\s|^\p{Lu}\p{L}*(?:\s\p{Lu}|$)/u.test(
      who.trim().replace(/^The\s/u, 'the '),
    ) || knowledge.names.find(who).length > 0
  );
}

/** A source, the document it is about, or who published that. */
function isSource(
  scene: Scene,
  who: string,
  run: Range,
  which: 'first' | 'last',
  promisers: ReadonlySet<string>,
): boolean {
  if (press.test(who) || broadcast.test(who.trim())) return true;
  const { knowledge } = scene;
  const named = scene.items.filter(
    (item) => item.kind === 'name' && item.start < run.end && item.end > run.start,
  );
  // “According to the Post Town has …”: the name of a place begins the clause.
  const lead = scene.text.slice(run.start, named[0]?.start ?? run.end).trim();
  const isLed = (word: string) => nameWords(knowledge).has(word.toLowerCase());
  if (which === 'first' && lead !== '' && lead.split(/\s+/u).every(isLed)) return true;
  const speaker = which === 'first' ? named[0] : named.at(-1);
  if (speaker?.kind === 'name')
    return speaker.mention.readings.some(
      (entity) => promisers.has(entity.id) || speaksForDocument(scene, entity),
    );
  const words = nameWords(knowledge);
  return who.split(/\s+/u).every((word) => words.has(word.toLowerCase()) || /^(?:the|and)$/iu.test(word));
}

function speaksForDocument({ knowledge }: Scene, entity: Entity): boolean {
  return entity.kind === 'document' || publishersOf(knowledge).has(entity.id);
}
