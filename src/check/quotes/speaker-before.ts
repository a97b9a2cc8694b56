// The words before a quotation in; who they say it is by out: “Amos said “…””, “Amos: “…””, “Amos’s “…””.
import type { Knowledge } from '../../knowledge.ts';
import { deniedCleft, deniedVerb } from '../english/attributing.ts';
import { agreedBefore, agreedBehind } from '../english/praising.ts';
import { givenBy, quotingVerb } from '../english/saying.ts';
import { speakingGroup } from '../english/speaking-groups.ts';
import { readNamedOnly } from './named-only.ts';
import { readWho } from './speakers.ts';
import { othersThan, type Attributed } from './whose-words.ts';

/** Words of one thought at most may stand between a verb of saying and what is said. */
const longestBetween = 90;

/** The words before a quotation that belong to it: its sentence, or the line above it that ends in a colon. */
export function lead(before: string): string {
  const line = before.trimEnd().split('\n').at(-1) ?? '';
  return line.split(/(?<=[.!?…])\s+(?=\p{Lu})/u).at(-1) ?? line;
}

/** “Seen as”, “is called”: nobody is said to say it. */
const passive =
  /\b(?:is|are|was|were|been|being|be|gets?|got|so|often|widely|(?<!\p{L}\s)also)\s(?:\p{L}+ly\s|often\s|also\s|now\s)?$/iu;
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

/** Of two quotations’ subjects the second’s; people in the plural are a subject only right before their verb. */
function readSubject(knowledge: Knowledge, subject: string, before: string): Attributed | undefined {
  const clause = subjectOf(subject);
  const own = clause.split(/[”"»]/u).at(-1) ?? clause;
  const group = speakingGroup.exec(own)?.[0].trim();
  const who =
    readWho(knowledge, own, { before }) ??
    (group === undefined ? readWho(knowledge, clause, { before }) : undefined);
  return who ?? (group === undefined ? undefined : { kind: 'unknown', words: group });
}

/** “Amos is right that “…””, “Amos was like “…””, “I agree with Amos that “…””. */
function findAgreed(knowledge: Knowledge, sentence: string, before: string): Attributed | undefined {
  const object = agreedBefore.exec(sentence)?.groups?.who;
  if (object !== undefined) return readWho(knowledge, object, { before });
  const behind = agreedBehind.exec(sentence);
  return behind ? readSubject(knowledge, sentence.slice(0, behind.index), before) : undefined;
}

/** “Amos: now is the time to “…””: all of the line is hers. */
function findTurn(knowledge: Knowledge, sentence: string, before: string): Attributed | undefined {
  const turn = /^\W*(?<who>[^:“”"]{2,50}):\s+(?<said>[^“”"]+)$/u.exec(sentence)?.groups;
  if (turn?.who === undefined || /\b(?:you|your|see|read|look|note)\b/iu.test(turn.said ?? ''))
    return undefined;
  return readNamedOnly(knowledge, turn.who, before, 'anybody');
}

/** Whom a verb of saying before the quotation is said of, if nobody denies it there. */
function findVerbBefore(knowledge: Knowledge, sentence: string, before: string): Attributed | undefined {
  const asked =
    /\b(?:did|does|do|has|had|didn['’]t|doesn['’]t)\s+(?!(?:not|never)\s)(?<who>(?:[\p{L}’'.-]+\s+){1,4}?)(?:really\s|actually\s|ever\s)?(?:say|mean|write|claim|call|tell|find|add|think|argue|put it|said|meant|written)\b[^“"]*$/iu.exec(
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
  const subject = sentence.slice(0, found.index);
  const who = readSubject(knowledge, subject, before);
  const isDenied = deniedVerb.test(subject) || deniedCleft.test(subject);
  return who && isDenied ? othersThan(who) : who;
}

/** Before the quotation: “According to Amos, “…””, “Amos said “…””, “Amos: “…””, “Amos’s “…””. */
export function findBefore(knowledge: Knowledge, before: string): Attributed | undefined {
  const sentence = lead(before);
  const given = new RegExp(`(?<![\\p{L}’'-])${givenBy}\\s+(?<who>[^,:;“"]{2,60})[,:–—-]?\\s*$`, 'iu').exec(
    sentence,
  );
  if (given?.groups?.who !== undefined && !new RegExp(`\\b${quotingVerb}\\b`, 'iu').test(given.groups.who)) {
    const found = readWho(knowledge, given.groups.who, { before, near: 'first' });
    if (found) return found;
  }
  const spoken = findAgreed(knowledge, sentence, before) ?? findVerbBefore(knowledge, sentence, before);
  if (spoken) return spoken;
  const label = /^(?<who>[^:]{2,70}?)\s*(?::|\s[–—-])\s*$/u.exec(sentence.trim())?.groups?.who;
  if (label !== undefined) return readWho(knowledge, label, { before });
  const owner =
    /(?<who>(?:[\p{L}.’'-]+\s){0,3}[\p{L}.-]+)['’]s?\s(?:own\s)?(?:words?|lines?|quotes?|phrases?|comments?|points?|claims?|views?)?[,:]?\s*(?:that\s|about\s|on\s)?$/iu.exec(
      sentence,
    )?.groups?.who;
  return owner === undefined || !/['’]s?\s[^'’]*$/u.test(sentence)
    ? findTurn(knowledge, sentence, before)
    : readWho(knowledge, owner, { before });
}
