// The words before a quotation in; who they say it is by out: “Amos said “…””, “Amos: “…””, “Amos’s “…””.
import type { Knowledge } from '../../knowledge.ts';
import { deniedCleft, deniedVerb } from '../english/attributing.ts';
import { agreedBefore, agreedBehind } from '../english/praising.ts';
import { handledText, handles, nothingFrom, received } from '../english/receiving.ts';
import { givenBy, press, quotingVerb } from '../english/saying.ts';
import { withoutSetAside } from '../english/setting-aside.ts';
import { saysIndeed } from '../english/subjects.ts';
import { concedes, turns } from '../english/turning.ts';
import { readLabelBefore } from './label.ts';
import { readPronoun } from './pronouns.ts';
import { readNamedOnly } from './named-only.ts';
import { findRecordHead } from './record-head.ts';
import { readWho } from './speakers.ts';
import { findUnknownWord } from './strangers.ts';
import { readSubject } from './subject.ts';
import { readWhole } from './whole-name.ts';
import { othersThan, type Attributed } from './whose-words.ts';

/** Words of one thought at most may stand between a verb of saying and what is said. */
const longestBetween = 90;

/** The words before a quotation that belong to it: its sentence, or the line above it that ends in a colon. */
export function lead(before: string): string {
  // The sentence that the quotation before ends belongs to that one.
  if (/(?:[”"»][.!?]|[.!?][”"»])\s+$/u.test(before)) return '';
  const line = before.trimEnd().split('\n').at(-1) ?? '';
  return line.split(/(?<=[.!?…])\s+(?=\p{Lu})/u).at(-1) ?? line;
}

/** “Seen as”, “is called”: nobody is said to say it. */
const passive =
  /\b(?:is|are|was|were|been|being|be|gets?|got|so(?!\s\p{L}+ly\s$)|often|widely|(?<!\p{L}\s)also)\s(?:\p{L}+ly\s|often\s|also\s|now\s)?$/iu;
/** “Amos is right that “…””, “Amos was like “…””, “I agree with Amos that “…””. */
function findAgreed(knowledge: Knowledge, sentence: string, before: string): Attributed | undefined {
  const agreed = agreedBefore.exec(sentence);
  // “Reed disagreed with Amos: ”: what Reed holds against it.
  const against = agreed && /^disagree/iu.test(agreed[0]) && /:\s*$/u.test(sentence);
  const other = against ? readWho(knowledge, sentence.slice(0, agreed.index), { before }) : undefined;
  if (other) return other;
  const object = agreed?.groups?.who;
  if (object !== undefined) return readWho(knowledge, object, { before });
  const behind = agreedBehind.exec(sentence);
  // “Amos’s claim is wrong: ”
  return behind && !received.test(sentence.replace(/\s*:\s*$/u, ''))
    ? readSubject(knowledge, sentence.slice(0, behind.index), before, behind[0].trim())
    : undefined;
}

/** “According to Amos, the boards “…””: the whole sentence is hers. */
const accordingTo =
  /^\W*(?:(?:and|but|so|yet)\s)?according to (?!(?:my|our|your)\s(?:\p{L}+\s)?(?:notes?|slides?|records?|summary|reading|memory|deck|draft)\b)(?<who>[^,:;“”"]{2,60}),\s(?![^:;“”"]*\b(?:quotes?|lines?|words?|bit|part)\s(?:is|was|reads)\s*$)[^:;“”"]{1,120}$/iu;

/** “Amos: now is the time to “…””: all of the line is hers. */
function findTurn(knowledge: Knowledge, sentence: string, before: string): Attributed | undefined {
  const turn = /^\W*(?<who>[^:“”"]{2,50}):\s+(?<said>[^“”"]+)$/u.exec(sentence)?.groups;
  if (turn?.who === undefined || /\b(?:you|your|see|read|look|note)\b/iu.test(turn.said ?? ''))
    return undefined;
  return readNamedOnly(knowledge, turn.who, before, 'anybody');
}

/** Verbs that are nouns behind “Amos’s”. */
const nounToo =
  /^(?:claims?|comments?|calls?|notes?|fears?|hopes|demands?|answers|worry|worries|thought|wants|promises|jokes|remarks?|tweets?|posts|highlights?|states?|finds?)$/iu;

/** “They asked me to find ”, “food for thought”, “Amos’s claim that”: no verb of saying. */
function isOtherWord(ahead: string, word: string): boolean {
  if (
    nounToo.test(word) &&
    /(?<!\b(?:it|that|he|she|who|there))['’]s?\s(?:(?:own|latest|recent|main|key|big|first|last|repeated|famous)\s)?$/iu.test(
      ahead,
    )
  )
    return true;
  if (word === 'say' && /\b(?:final|last|the|a)\s$/iu.test(ahead)) return true;
  if (word === 'find') return /\bto\s$/iu.test(ahead);
  return word === 'thought' && /\b(?:for|of|no|the|a|this|one)\s$/iu.test(ahead);
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
    .filter((match) => !isOtherWord(sentence.slice(0, match.index), match[0]))
    .findLast((match) => sentence.length - match.index - match[0].length <= longestBetween);
  if (!found) return undefined;
  const after = sentence.slice(found.index + found[0].length);
  if (
    turns(found[0], after) ||
    (handles.test(found[0]) && (handledText.test(after) || received.test(sentence.replace(/\s*:\s*$/u, ''))))
  )
    return undefined;
  // “called by Amos “…””
  const agent = /\bby\s+(?<who>[^,:]{2,50})[,:]?\s*$/iu.exec(after)?.groups?.who;
  if (agent !== undefined) return readWho(knowledge, agent, { before, near: 'first' });
  // “It rains, said Amos: “…””: who says it stands behind the verb.
  const behind = /^\s(?<who>(?:the\s)?\p{Lu}[^,:“"]{1,60})[,:]?\s*$/u.exec(after)?.groups?.who;
  if (
    behind !== undefined &&
    !/^(?:tell|call)$|\s(?:of|about|to)$/iu.test(found[0]) &&
    /(?:^|[,”"’])\s*$/u.test(sentence.slice(0, found.index))
  )
    return readWho(knowledge, behind, { before, near: 'first' });
  const subject = sentence.slice(0, found.index);
  // “Reed quoted Amos: ”
  const quoted = /^quot/iu.test(found[0])
    ? /^\s(?<who>[^,:“"]{2,50})[,:]\s*$/u.exec(after)?.groups?.who
    : undefined;
  const by = quoted === undefined ? undefined : readWho(knowledge, quoted, { before });
  if (by) return by;
  // “The line you want is ”: who looks for it does not say it.
  if (/\b(?:i|you|u|we)\s*$/iu.test(subject) && !saysIndeed.test(found[0])) return undefined;
  const word = /^(?:sa|wr|put|tweet|reckon|claim|insist|admit)/iu.test(found[0])
    ? findUnknownWord(knowledge, subject)
    : undefined;
  const who: Attributed | undefined =
    word === undefined ? readSubject(knowledge, subject, before, found[0]) : { kind: 'unknown', words: word };
  const isDenied = deniedVerb.test(subject) || deniedCleft.test(subject);
  return who && isDenied ? othersThan(who) : who;
}

/** “Amos, and I quote, ”. */
const iQuote = /^(?<who>[^:;“”"]{2,50}?),?\s(?:and\s)?i quote\s*[,:]?\s*$/iu;

/** “Let Amos have the last word: ”, “hear Amos: ”. */
const hearThem = /^\W*(?:(?:[Ss]o|[Nn]ow|[Jj]ust)\s)?(?:[Ll]et|[Hh]ear)\s(?=\p{Lu}|the\s)/u;

/** “Amos, as quoted in the Gazette: ”. */
const quotedWhere = /,\s(?:as\s)?(?:quoted|cited|reported)\s(?:in|by|on)\s[^,:;“”"]{2,40}(?=\s*[,:]\s*$)/iu;

/** “The article the boards are”: no more than who says it. */
function upToPress(who: string): string {
  const words = who.split(' ');
  const count = [2, 3, 4].find(
    (n) =>
      press.test(words.slice(0, n).join(' ')) &&
      words[n] !== undefined &&
      !/^(?:of|by|on|about|in|from|for|at|and)$/iu.test(words[n]),
  );
  return words.slice(0, count).join(' ');
}

/** Before the quotation: “According to Amos, “…””, “Amos said “…””, “Amos: “…””, “Amos’s “…””. */
export function findBefore(knowledge: Knowledge, before: string): Attributed | undefined {
  const sentence = withoutSetAside(lead(before).replace(hearThem, '').replace(quotedWhere, ''));
  // “Colleagues, note: ”.
  if (concedes(sentence) || /,\s(?:(?:please|pls|do)\s)?note\s*:\s*$/iu.test(sentence)) return undefined;
  const quoted = iQuote.exec(sentence)?.groups?.who;
  const named = quoted === undefined ? undefined : readWhole(knowledge, quoted);
  if (named) return named;
  const head = findRecordHead(knowledge, before);
  if (head) return head;
  const given = new RegExp(
    `(?<![\\p{L}’'-])${givenBy}\\s+(?<who>[^,:;“"]{2,60})(?:,\\s(?:however|though|meanwhile|too|instead|by contrast|on the other hand))?[,:–—-]?\\s*$`,
    'iu',
  ).exec(sentence);
  // “No answer from Amos. ”
  if (given && nothingFrom.test(sentence.slice(0, given.index))) return undefined;
  if (given?.groups?.who !== undefined && !new RegExp(`\\b${quotingVerb}\\b`, 'iu').test(given.groups.who)) {
    const pronoun = /^(?:him|her)$/iu.exec(given.groups.who.trim())?.[0];
    if (pronoun !== undefined) return readPronoun(knowledge, pronoun, before);
    const found = readWho(knowledge, upToPress(given.groups.who), { before, near: 'first' });
    if (found) return found;
    const word = findUnknownWord(knowledge, given.groups.who);
    if (word !== undefined) return { kind: 'unknown', words: word };
  }
  const spoken = findAgreed(knowledge, sentence, before) ?? findVerbBefore(knowledge, sentence, before);
  if (spoken) return spoken;
  const label = /^(?<who>[^:]{2,70}?)\s*(?::|\s[–—-]|\s?(?:→|[-=]>|👉))\s*$/u.exec(sentence.trim())?.groups
    ?.who;
  if (label !== undefined) return readLabelBefore(knowledge, label, before);
  // “Slide 3: Amos: ”
  const second = /^[^:“”"]{2,60}:\s(?<who>[^:“”"]{2,50}?)\s*:\s*$/u.exec(sentence)?.groups?.who;
  if (second !== undefined && readWhole(knowledge, second)) return readLabelBefore(knowledge, second, before);
  const all = accordingTo.exec(sentence)?.groups?.who;
  const source = all === undefined ? undefined : readWho(knowledge, all, { before, near: 'first' });
  if (source) return source;
  const owner =
    /(?<who>(?:[\p{L}.’'-]+\s){0,3}[\p{L}.-]+)['’]s?\s(?:(?:own|now|famous|infamous|immortal|notorious|celebrated|legendary|memorable|much-quoted|oft-quoted)(?:\s|$)){0,3}(?:words?|lines?|quotes?|phrases?|comments?|points?|claims?|views?)?[,:]?\s*(?:that\s|about\s|on\s)?$/iu.exec(
      sentence,
    )?.groups?.who;
  return owner === undefined || !/['’]s?\s[^'’]*$/u.test(sentence)
    ? findTurn(knowledge, sentence, before)
    : readWho(knowledge, owner, { before });
}
