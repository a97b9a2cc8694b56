// A number in its sentence in; whether the message itself asserts it, or denies, supposes or only passes it on, out.
import type { Entity } from '../corpus/corpus.ts';
import type { Range } from '../corpus/corpus.ts';
import type { Claim } from './claim.ts';
import type { Around } from './clauses.ts';
import { nameWords, publishersOf } from './publishers.ts';
import type { Scene } from './scene.ts';

const negation =
  /\b(?:not|never|no longer|hardly|scarcely|neither|nor|nowhere near|without|lacks?|lacking|cannot|(?:nobody|no one|noone)(?!\s(?:told|tells|knew|knows|said|says|noticed|realised|realized|mentioned|warned|else))|none (?:has|have)|nothing (?:has|is)|aint|arent|isnt|dont|doesnt|didnt|wasnt|werent|hasnt|havent|hadnt|cant|wont|wouldnt|rather than|instead of|other than|far from|anything but)\b|n['’]t\b/giu;
const wrong =
  /\b(?:false|wrong|untrue|incorrect|inaccurate|nonsense|rubbish|bullshit|bollocks|myths?|lies?|lying|liars?|fake|bogus|made[- ]up(?! of)|mistaken|misleading|outdated|out of date|debunked|den(?:y|ies|ied|ying)|doubts?|doubted|doubtful|disput\w+|refut\w+|rejects?|rejected|contests?|contested|contradict\w*|nope|no way|no chance|ain['’]?t true)\b/iu;

/** “32 isn’t a lot”: the number stands, and is judged. */
const littleDenied =
  /\s(?:is|was|are)(?:n['’]?t| not)\s(?:a lot|lots|many|much|enough|too many|that many|so many|bad|great|ideal|helpful|good)\b/giu;

/** “Isn’t it 36?” expects a yes. */
function isTagQuestion(clause: string): boolean {
  return /^\W*(?:so |wait |hang on |but )?(?:is|are|was|were|do|does|did|has|have)n['’]?t\s.*\?\s*$/isu.test(
    clause,
  );
}

/** Before the number: a “not” whose reach is the number. “Not 40 of them, 32 of them” denies the first alone. */
function findNegation(scene: Scene, claim: Claim, { clause, sentence }: Around): boolean {
  const before = scene.text
    .slice(clause.start, claim.span.start)
    .replace(isTagQuestion(scene.text.slice(clause.start, sentence.end)) ? negation : /$^/u, (run) =>
      ' '.repeat(run.length),
    );
  if (/\bno\s$/iu.test(before)) return true;
  const last = [...before.matchAll(negation)].at(-1);
  if (last === undefined) return false;
  const reach = before.slice(last.index);
  const comma = /[,]\s|\bbut\b/u.exec(reach);
  if (comma === null) return true;
  // A list goes on under its “not”; a contrast does not: both numbers are of one thing, or the sentence begins anew.
  const first = scene.claims.find(
    ({ start }) => start >= clause.start + last.index && start < clause.start + last.index + comma.index,
  );
  if (first === undefined)
    return !/^,\s/u.test(reach.slice(comma.index)) || isParenthesis(reach, comma.index);
  const next = reach.slice(comma.index + comma[0].length);
  return next.trim() === '' && !isContrast(scene, first, claim);
}

/** “There are not, he said, 32”: the “not” reaches over what stands between commas. */
function isParenthesis(reach: string, comma: number): boolean {
  return reach.includes(', ', comma + 1) || /^,?\s*$/u.test(reach.slice(comma + 1));
}

function isContrast(scene: Scene, first: Claim, second: Claim): boolean {
  const nameAfter = ({ end }: Claim) =>
    scene.items.find((item) => item.start >= end && item.start <= end + 2 && item.kind === 'name');
  const [one, other] = [nameAfter(first), nameAfter(second)];
  if (one?.kind !== 'name') return true;
  return (
    other?.kind === 'name' &&
    one.mention.readings.some(({ id }) => other.mention.readings.some((entity) => entity.id === id))
  );
}

/** Whether the message denies the number. */
export function isDenied(scene: Scene, claim: Claim, around: Around, isDefinite: boolean): boolean {
  if (findNegation(scene, claim, around)) return true;
  const next = scene.claims.find(({ start }) => start >= claim.end);
  const rest = scene.text.slice(claim.end, around.clause.end);
  // “33 of them, not 32” denies the other.
  const contrast =
    next && /\b(?:and |but )?not (?:just |only )?$/iu.exec(rest.slice(0, next.span.start - claim.end));
  const after = (contrast ? rest.slice(0, contrast.index) : rest).replace(littleDenied, '');
  return !isDefinite && new RegExp(negation.source, 'iu').test(after.split(/,\s/u)[0] ?? '');
}

/** Whether the sentence calls something false: whether it is the number is not for us to say. */
export function isDisputed(scene: Scene, claim: Claim, { sentence, chunk }: Around): boolean {
  const before = scene.text.slice(chunk.start, claim.span.start);
  const labelled = /\b(?:false|wrong|untrue|fake|myth|lie|nope|incorrect)\s*:\s/iu.test(
    scene.text.slice(sentence.start, claim.span.start),
  );
  const isUnlikely = /\b(?:impossible|implausible|unlikely|improbable)\b/iu.test(before);
  // “32 of them? That is wrong.”
  const isAnswered =
    /\?\s*$/u.test(scene.text.slice(claim.end, sentence.end)) &&
    /^\s*(?:that(?:['’]?s| is) )?(?:wrong|false|nope|nah|no[.,!]|rubbish|not true|incorrect|nonsense|untrue)/iu.test(
      scene.text.slice(sentence.end),
    );
  const isWrong = wrong.test(before) || wrong.test(scene.text.slice(claim.end, sentence.end));
  return labelled || isUnlikely || isAnswered || isWrong;
}

const supposed =
  /\b(?:if|unless|whether|assuming|provided|providing|as long as|in case|had there been|should there be|suppose|supposing|imagine|pretend|let['’]?s say|say there|hypothetically|wishes|wished|wish|hopes?|hoping|used to|once|former(?:ly)?|previously|originally|historically|back then|at one time|in those days|until recently|going to|gonna|aims?|aiming|targets?|expect(?:s|ed)?|predict(?:s|ed)?|forecasts?|until|eventually|next year|next month|last year|last month|in future|one day|someday|give (?:us|me|him|her|them)|let us|years? ago|a goal of|dreams?|ideal(?:ly)?|goals?|limits?|caps?|ambitions?|needs?|needed|wants?|wanted|plans? (?:to|for)|planned|planning (?:to|for|on)|propos(?:es?|ed|ing|als?))\b/iu;
const modal = /\b(?:would|could|might|may|should|shall|ought|must|will|wont)\b|['’](?:ll|d)\b/iu;
const firmlySupposed =
  /\b(?:if|unless|whether|assuming|provided|providing|as long as|in case|had there been|should there be|suppose|supposing|imagine|pretend|let['’]?s say|used to|once|what if|wish|hopes?|hoping)\b/iu;
/** Whether the clause supposes, wants or foretells the number instead of stating it. */
export function isSupposed(
  scene: Scene,
  claim: Claim,
  { clause, chunk }: Around,
  { isDefinite, isDue }: { readonly isDefinite: boolean; readonly isDue: boolean },
): boolean {
  // “Why does town need 32?” takes the number for granted.
  if (/^\W*(?:so |and |but )?(?:why|how come)\b/iu.test(scene.text.slice(clause.start, clause.end)))
    return false;
  const whole = scene.text.slice(clause.start, chunk.end);
  const before = scene.text.slice(clause.start, claim.span.start);
  if (isDefinite) return firmlySupposed.test(before);
  // What is due is foretold by its nature.
  if (isDue)
    return (
      firmlySupposed.test(whole) ||
      /\b(?:would|could|might|may|should|wants?|needs?|propos\w+|expect\w*|predict\w*)\b/iu.test(whole)
    );
  return supposed.test(whole) || modal.test(whole);
}

const speech =
  'says?|said|claims?|claimed|reckons?|reckoned|insists?|insisted|argues?|argued|swears?|swore|tells?|told|tweets?|tweeted|posts?|posted|wrote|writes|thinks?|thought|believes?|believed|promised|estimates?|estimated|announces?|announced|reveals?|revealed|confirms|confirmed|warns?|warned|suggests?|suggested|admits?|admitted|states|stated|complains?|complained|jokes?|joked';
const endsInSpeech = new RegExp(String.raw`\b(?:${speech})\b(?:\s(?:me|us|that|it))?[\s,:–—-]*$`, 'iu');
const spokenBy = new RegExp(
  String.raw`(?<who>(?:\b(?:my|the|a|an|some|our|this|that|his|her|your|one)\s)?(?:[\p{L}’'.-]+\s){0,2}?[\p{L}’'.-]+)\s+(?:just |also |once |always |keeps? |has |had )?(?:${speech})\b`,
  'giu',
);
const accordingTo =
  /\b(?:[Aa]ccording to|[Aa]s per|[Pp]er)\s+(?<who>(?:the\s|an?\s|my\s)?[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]+){0,3})/gu;
const nobody =
  /^(?:(?:please|cant|can['’]t|dont|didnt|wont|couldnt|cannot|i|we|you|they|it|people|folks|everyone|this|that|who|which|nobody|no one|to|also|just|not|(?:do|does|did|would|can|could)n['’]?t|have|and|but|as|so|is|was|were|are|been|being|then|really|actually|still|even|never)\s*)+$|\b(?:i|we|you|they|it|people|everyone)$|\b(?:do|does|did|would|can|could|to|not|(?:do|does|did|would|can|could)n['’]?t|being|it['’]?s|is|was|were|are|been)$/iu;

const tellers =
  /[,–—(-]\s*(?:or so|at least|as|so)?\s*(?<who>(?:(?:my|the|a|our)\s)?(?:[\p{L}’'.-]+\s){1,2})(?:says?|said|claims?|claimed|reckons?|told (?:me|us)|insists?|tells (?:me|us)|argues?|thinks?)[\s.!?)]*$/iu;

/** What somebody other than the sources or the writer is said to say. */
export function isTold(
  scene: Scene,
  claim: Claim,
  { sentence, clause }: Around,
  promisers: ReadonlySet<string> = new Set(),
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
  if (told) return true;
  // “…, or so Dave says.”
  const tail = tellers.exec(scene.text.slice(claim.end, sentence.end));
  const teller = tail?.groups?.who ?? '';
  if (
    tail &&
    !nobody.test(teller.trim()) &&
    isNamed(scene, teller) &&
    !press.test(teller.trim()) &&
    !isSource(scene, teller.trim(), { start: claim.end + tail.index, end: sentence.end }, 'last')
  )
    return true;
  return [...scene.text.slice(sentence.start, sentence.end).matchAll(accordingTo)].some((match) => {
    const who = match.groups?.who ?? '';
    const end = sentence.start + match.index + match[0].length;
    const isRate =
      /^(?:cent|year|annum|month|week|day|head|person|trust|the\s(?:year|month|week|day))\b/iu.test(who);
    return !isRate && !isSource(scene, who, { start: end - who.length, end }, 'first');
  });
}

/** “Dave”, “the council”; that “my mate” or “a leaflet” says so leaves the number as it is. */
function isNamed({ knowledge }: Scene, who: string): boolean {
  return (
    /(?<!^)\p{Lu}|^the\s|^\p{Lu}\p{L}*(?:\s\p{Lu}|$)/u.test(who.trim().replace(/^The\s/u, 'the ')) ||
    knowledge.names.find(who).length > 0
  );
}

const press =
  /\b(?:articles?|pieces?|stor(?:y|ies)|sources?|texts?|press|papers?|news|write-?ups?|pages?|links?|docs?|documents?|stats?|numbers|figures|evidence|data|bot|footnotes?|notes?|slides?|deck|briefing|website|site|blog|thread|summary|introduction|appendix|list|table|chart|wiki)$/iu;

/** A source, the document it is about, or who published that. */
function isSource(
  scene: Scene,
  who: string,
  run: Range,
  which: 'first' | 'last',
  promisers: ReadonlySet<string> = new Set(),
): boolean {
  if (press.test(who)) return true;
  const { knowledge } = scene;
  const named = scene.items.filter(
    (item) => item.kind === 'name' && item.start < run.end && item.end > run.start,
  );
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
