// A number in that has no verb of its own (“Respondents: 24 groups”, “Complaints ⏎ groups: 24”), and its heads; whether one of them
// makes it a number of something else, out. A bare number is of what its head says: only a kind of writing, talk, or words that
// say nothing new leave it as it is.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { oncePer } from '../../../corpus/once.ts';
import type { Knowledge } from '../../../knowledge.ts';
import { stemOf } from '../../../search/terms.ts';
import { hasVerb } from '../../english/clause-cuts.ts';
import { isTalk, isTelling, saysThereAre } from '../../english/everyday.ts';
import { givenNames } from '../../english/given-names.ts';
import { askers, counting, outside, unknowing, writing } from '../../english/heads.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import { nameWords } from '../../publishers.ts';
import type { Counted } from '../counted/noun.ts';
import { isPartNamed } from '../place/far-places.ts';
import { placesOf } from '../place/places-of.ts';
import type { Claim } from '../read/claim.ts';
import { lineAround } from '../read/lines.ts';
import { itemsIn, type NameItem, type Scene } from '../read/scene.ts';
import type { Head } from './heads.ts';
import { isSentencesOwn } from './sentences-own.ts';

/** A name of what is counted, of its place, of others that are counted, or of what is written; not “women”, “the whole service”. */
function isOwnName(scene: Scene, item: NameItem, figure: Figure, isRow: boolean): boolean {
  const { facts } = scene.knowledge;
  const places = placesOf(scene.knowledge, figure);
  const { readings } = item.mention;
  const isOwnPlace = readings.some(({ id }) => places.has(id));
  if (readings.every(({ kind }) => kind === 'place')) return isOwnPlace && !isPartNamed(scene, item);
  if (isOwnPlace) return true;
  const lead = scene.text.slice(0, item.start);
  // “Run by women”, “under investigation”.
  const isDone = /\bunder\s$/iu.test(lead) || (/\bby\s$/iu.test(lead) && readings[0].kind === 'group');
  return (
    !isDone &&
    !/\b(?:whole|entire)\s(?:of\s)?(?:the\s)?$/iu.test(lead) &&
    readings.some(
      ({ kind, id }) =>
        id === figure.about || kind !== 'group' || (!isRow && facts.figuresAbout(id).length > 0),
    )
  );
}

/** The stems of the names of the bodies that the sources speak of. */
const bodyStems = oncePer((knowledge: Knowledge): ReadonlySet<string> => {
  const names = knowledge.corpus.entities
    .filter(({ kind }) => kind === 'body')
    .flatMap((entity) => [...entity.names.map(({ text }) => text), ...entity.aliases]);
  return new Set(names.flatMap((name) => (name.toLowerCase().match(/\p{L}+/gu) ?? []).map(stemOf)));
});

/** “Mentions in the article” are no article. */
const ofWhat = /(?<=\p{L})\s(?:in|of|for|by|at|on|per|to|from)\s[^,]*/isu;

/** “Hi Ann – …”: whom it is said to. */
function isAddressed(typed: string): boolean {
  const words = (typed.match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase());
  const names = words.filter(
    (word) => !/^(?:hi|hey|hello|dear|and|ok|thanks|sorry|morning|yes|no)$/u.test(word),
  );
  return names.length > 0 && names.every((word) => givenNames.has(word));
}

/** “Second time I’ve posted this”, “I counted them on the map”. */
const repeating =
  /\b(?:post|say|said|typ|writ|wrote|told|tell|memori|learn|repeat|count|remember)\p{L}*\s(?:you\s|about\s)?(?:this|these|it|them)\b|\b(?:tell you|talk|speak) about\b/iu;

/** “What strikes me is the number”: how it is taken. */
const striking =
  /^\W*what\s\p{L}+\s(?:me|us|you|people|everyone)\s(?:most\s)?(?:is|was)\s(?:just\s)?(?:the|how)\s(?:\p{L}+\s)?(?:numbers?|figures?|counts?|totals?|scale|complexity|many)\W*$/iu;

/** “The governance is a maze”; not “what is left”, “these are late”. */
const judged = /^\W*(?:[\p{L}’'-]+\s){1,5}(?:is|isn['’]t|was|wasn['’]t)\s/iu;

/** “Notes from the train”, “Ann wrote”, “the governance is a maze”. */
function isTellingOnly(said: string, typed: string): boolean {
  const isJudged = judged.test(said) && !/\b(?:that|which|who|what|how many)\b/iu.test(said);
  const isNews = /\b(?:stuff|things?|what)\b/iu.test(typed) && unknowing.test(typed);
  return (
    isJudged ||
    isNews ||
    repeating.test(typed) ||
    isAddressed(typed) ||
    writing.test(said) ||
    askers.test(said) ||
    striking.test(said) ||
    /\b(?:says?|said|wrote|writes|posted|asks?|asked)(?:,? so)?\W*$/iu.test(said)
  );
}

/** A word that may name what is counted or what was done to it: “complaints”, “closed”, “people”. */
const mayCount = /(?:[^s]s|ed|ing|en)$|^(?:people|staff|women|men|personnel|workforce|rang|lost|cut|met)$/iu;

/** Whether a head may make the number, which has no verb, one of something else. */
function changesNoun(scene: Scene, head: Head, figure: Figure, isRow: boolean, own: Range): boolean {
  // “Let me get this straight. Town has”: only the last sentence goes on below.
  const start =
    head.start + (/^.*[.!?…]\s(?=\S)/su.exec(scene.text.slice(head.start, head.end))?.[0].length ?? 0);
  const said = scene.text.slice(start, head.end);
  if (outside.test(said)) return true;
  const stems = bodyStems(scene.knowledge);
  const isCount = head.kind === 'column' || /\?\s*$/u.test(said);
  if (!isCount && isTellingOnly(isRow ? said.replace(ofWhat, '') : said, scene.typed.slice(start, head.end)))
    return false;
  const words = itemsIn(scene, { start, end: head.end }).filter(({ kind }) => kind !== 'number');
  const places = placesOf(scene.knowledge, figure);
  const isPlaced = [...words, ...itemsIn(scene, own)].some(
    (item) =>
      item.kind === 'name' &&
      item.mention.readings.some(({ id }) => places.has(id)) &&
      isOwnName(scene, item, figure, isRow),
  );
  return words.some((item) => {
    if (item.kind === 'name') return !isOwnName(scene, item, figure, isRow);
    if (item.kind !== 'word') return false;
    const { term, stem, stop } = item.term;
    if (stop || term.length === 1 || counting.test(term) || /^\d+$/u.test(term)) return false;
    if (isPlaceOfTheWorld(term)) return true;
    if (stems.has(stem) || nameWords(scene.knowledge).has(term) || isSentencesOwn(scene, head, figure, stem))
      return false;
    // “Town under pressure: 24 groups”, “Quick check before print ⏎ 24 groups in town”: no thing, and nothing done to them.
    if (isPlaced && !mayCount.test(term) && !/^\W*(?:in|with|without|under|on|at|off|behind)\s/iu.test(said))
      return false;
    // “Meetings ⏎ groups: 24” counts those.
    if (isCount || isRow) return !isTalk(stem) || isTelling(stem) || /[^s]s$/u.test(term);
    return !isTalk(stem) && !isTelling(stem) && !saysThereAre(stem);
  });
}

/** Right behind what is counted: what they do, “(24 groups) fall under the council”. */
const doing =
  /^\s(?:all\s|still\s|now\s|also\s|already\s)?(?:fall|live|sit|share|rely|depend|work|commission|deliver|provide|run|plan|look after|care|cater|belong|operate|span|meet|face|need|make up|come|stand|remain)\s/iu;

function isBare(scene: Scene, claim: Claim, counted: Counted, heads: readonly Head[]): boolean {
  const line = lineAround(scene.text, claim.start);
  const { sentence } = scene.around(claim.start);
  const from = Math.max(
    line.start,
    sentence.start,
    ...heads.filter(({ end }) => end <= Math.min(claim.span.start, counted.start)).map(({ end }) => end),
  );
  const said = scene.text.slice(from, sentence.end);
  // “In town we deal with 24 groups”.
  const isSentence =
    hasVerb.test(said) ||
    doing.test(scene.text.slice(Math.max(claim.end, counted.end))) ||
    /\b(?:i|we|you|they|he|she)\s\p{L}{3,}/iu.test(said);
  return !isSentence && scene.claims.includes(claim);
}

/** Whether what a number counts has no verb of its own and a head makes it one of something else. */
export function isOfHead(
  scene: Scene,
  claim: Claim,
  figure: Figure,
  counted: Counted,
  heads: readonly Head[],
): boolean {
  if (counted.isDefinite || !isBare(scene, claim, counted, heads)) return false;
  const isRow = counted.place === 'behind';
  // What stands in its line behind the number: “24 groups in town”.
  const own = { start: claim.end, end: lineAround(scene.text, claim.start).end };
  return heads.some((head) => head.kind !== 'aside' && changesNoun(scene, head, figure, isRow, own));
}
