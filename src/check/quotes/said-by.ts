// A quoted run in its message in; who the message says it is by out.
import type { Range } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import { givenBy, quotingVerb } from '../english/saying.ts';
import { readWho } from './speakers.ts';
import type { Attributed } from './whose-words.ts';

/** Words of one thought at most may stand between a verb of saying and what is said. */
const longestBetween = 90;

/** The words before a quotation that belong to it: its sentence, or the line above it that ends in a colon. */
function lead(before: string): string {
  const line = before.trimEnd().split('\n').at(-1) ?? '';
  return line.split(/(?<=[.!?…])\s+(?=\p{Lu})/u).at(-1) ?? line;
}

/** “Seen as”, “is called”: nobody is said to say it. */
const passive =
  /\b(?:is|are|was|were|been|being|be|gets?|got|so|often|widely|also)\s(?:\p{L}+ly\s|often\s|also\s|now\s)?$/iu;
const auxiliary =
  /(?:\s(?:has|have|had|also|once|just|then|already|famously|recently|since|never|really|actually|later|only|even|first|rightly|once again|clearly|literally|always|keeps?|could|would|might|did|does|do))+\s*$/iu;

/** The subject of a verb of saying: what stands before it in its clause. */
function subjectOf(text: string): string {
  const plain = text.replace(/,?\s(?:who|which|that)\s*$/iu, '').replace(auxiliary, '');
  // “Amos, the head librarian, …”: what she is stands between commas.
  const apposition = /^(?<who>[^,]+),[^,]+,\s*$/u.exec(plain)?.groups?.who;
  const clause =
    (apposition ?? plain).split(/[;!?]|\s(?:but|because|while|although|so|when)\s/u).at(-1) ?? plain;
  return clause;
}

function findVerbBefore(knowledge: Knowledge, sentence: string, before: string): Attributed | undefined {
  const asked =
    /\b(?:did|does|do|has|had|didn['’]t|doesn['’]t)\s+(?<who>(?:[\p{L}’'.-]+\s+){1,4}?)(?:really\s|actually\s|ever\s)?(?:say|mean|write|claim|call|tell|find|add|think|argue|put it|said|meant|written)\b[^“"]*$/iu.exec(
      sentence,
    );
  if (asked?.groups?.who !== undefined) return readWho(knowledge, asked.groups.who, { before });
  const found = [...sentence.matchAll(new RegExp(`(?<![\\p{L}’'-])${quotingVerb}(?![\\p{L}])`, 'giu'))]
    .filter((match) => !passive.test(sentence.slice(0, match.index)))
    .findLast((match) => sentence.length - match.index - match[0].length <= longestBetween);
  if (!found) return undefined;
  const after = sentence.slice(found.index + found[0].length);
  if (/;|\b(?:but|because)\b/u.test(after)) return undefined;
  // “called by Amos “…””
  const agent = /\bby\s+(?<who>[^,:]{2,50})[,:]?\s*$/iu.exec(after)?.groups?.who;
  if (agent !== undefined) return readWho(knowledge, agent, { before, near: 'first' });
  // “It rains, said Amos: “…””: who says it stands behind the verb.
  const behind = /^\s(?<who>(?:the\s)?\p{Lu}[^,:“"]{1,60})[,:]?\s*$/u.exec(after)?.groups?.who;
  if (behind !== undefined && /(?:^|[,”"’])\s*$/u.test(sentence.slice(0, found.index)))
    return readWho(knowledge, behind, { before, near: 'first' });
  return readWho(knowledge, subjectOf(sentence.slice(0, found.index)), { before });
}

/** Before the quotation: “According to Amos, “…””, “Amos said “…””, “Amos: “…””, “Amos’s “…””. */
function findBefore(knowledge: Knowledge, before: string): Attributed | undefined {
  const sentence = lead(before);
  const given = new RegExp(`(?<![\\p{L}’'-])${givenBy}\\s+(?<who>[^,:;“"]{2,60})[,:–—-]?\\s*$`, 'iu').exec(
    sentence,
  );
  if (given?.groups?.who !== undefined && !new RegExp(`\\b${quotingVerb}\\b`, 'iu').test(given.groups.who)) {
    const found = readWho(knowledge, given.groups.who, { before, near: 'first' });
    if (found) return found;
  }
  const spoken = findVerbBefore(knowledge, sentence, before);
  if (spoken) return spoken;
  const label = /^(?<who>[^:]{2,70}?)\s*(?::|\s[–—-])\s*$/u.exec(sentence.trim())?.groups?.who;
  if (label !== undefined) return readWho(knowledge, label, { before });
  const owner =
    /(?<who>(?:[\p{L}.’'-]+\s){0,3}[\p{L}.-]+)['’]s?\s(?:own\s)?(?:words?|lines?|quotes?|phrases?|comments?|points?|claims?|views?)?[,:]?\s*(?:that\s|about\s|on\s)?$/iu.exec(
      sentence,
    )?.groups?.who;
  return owner === undefined || !/['’]s?\s[^'’]*$/u.test(sentence)
    ? undefined
    : readWho(knowledge, owner, { before });
}

/** The words after a quotation up to the end of their sentence. */
function tail(after: string): string {
  const plain = after.replace(/^[”"’'»*_]+/u, '');
  return plain.split(/(?<=[.!?])\s+(?=\p{Lu})|\n\s*\n/u)[0] ?? plain;
}

/** The beginning of what follows that may be a name: up to a stop, a comma or a verb. */
function leadingPhrase(rest: string): string {
  return (
    rest.split(
      /[.!?;:,)\n“"](?:\s|$)|\s(?:and|but|who|which|when|in|on|at|about|today|yesterday|last)\s/u,
    )[0] ?? ''
  );
}

/** After the quotation: “…” said Amos, “…” Amos said, “…” – Ruth Amos, “…” (Amos), “…”, according to Amos. */
function findAfter(knowledge: Knowledge, after: string, before: string): Attributed | undefined {
  const sentence = tail(after);
  const read = (rest: string) => readWho(knowledge, leadingPhrase(rest), { before, near: 'first' });
  const said = new RegExp(`^[\\s,.]*(?:as\\s|so\\s)?${quotingVerb}\\s+`, 'iu').exec(sentence);
  if (said) return read(sentence.slice(said[0].length));
  const given = new RegExp(`^[\\s,.(]*${givenBy}\\s+`, 'iu').exec(sentence);
  if (given) return read(sentence.slice(given[0].length));
  const sign = /^[\s,.]*(?:\n\s*)?(?:[-–—~]{1,2}|\()\s*/u.exec(sentence);
  if (sign && /[-–—~(]/u.test(sign[0])) {
    const rest = sentence.slice(sign[0].length).replace(/^(?:according to|said|by|per)\s/iu, '');
    const phrase = leadingPhrase(rest);
    if (phrase.split(/\s+/u).length <= mostInName || phrase.length === rest.trim().length)
      return isSignature(knowledge, phrase)
        ? readWho(knowledge, phrase, { before, near: 'first' })
        : undefined;
    return undefined;
  }
  const speaks = new RegExp(
    `^[\\s,.]*(?:as\\s|or so\\s)?(?!(?:and|but|or|so|because|when|while|then|is|are|was|were|which|who)\\s)(?<who>(?:[\\p{L}’'.-]+\\s){1,4}?)(?:(?:has|had|have|also|once|just)\\s)*${quotingVerb}(?![\\p{L}])`,
    'iu',
  ).exec(sentence);
  const who = speaks?.groups?.who;
  return who === undefined ? undefined : readWho(knowledge, who, { before });
}

const mostInName = 6;

/** What follows a dash is a name, and not the next thing somebody says. */
function isSignature(knowledge: Knowledge, phrase: string): boolean {
  const who = readWho(knowledge, phrase, { near: 'first' });
  if (!who) return false;
  const rest = phrase
    .replace(who.words, ' ')
    .replace(/\b(?:the|of|my|our|and|a|an|one|prof|professor|sir|dr|mr|ms|mrs)\b/giu, ' ');
  const isLiked =
    /\b(?:like|reads|sounds|looks|feels|seems|reminds|pure|peak|classic|typical|straight|proper|very|just|what|why|how)\b/u.test(
      phrase.slice(0, Math.max(0, phrase.indexOf(who.words))),
    );
  return !isLiked && !/\b(?:is|are|was|were|has|have|should|would|will|do|does|did|can)\b/iu.test(rest);
}

/** How far from a quotation its speaker is looked for, in characters. */
const reach = 600;

/** Who the message says a quoted run is by; undefined where it does not say. */
export function findSpeaker(knowledge: Knowledge, text: string, run: Range): Attributed | undefined {
  const before = text.slice(Math.max(0, run.start - reach), run.start).replace(/[“"‘'«„*_]+$/u, '');
  const behind = findAfter(knowledge, text.slice(run.end, run.end + reach), before);
  if (behind && behind.kind !== 'unknown') return behind;
  return findBefore(knowledge, before) ?? behind;
}
