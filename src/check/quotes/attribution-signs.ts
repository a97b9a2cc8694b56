// A quotation that no verb of saying gives to anybody, with what stands around it, in; whom another sign gives it to out.
import type { Knowledge } from '../../knowledge.ts';
import {
  answered,
  believed,
  chatHeads,
  addressed,
  greeting,
  handled,
  mine,
  ownWordsOf,
  pronounWords,
  sourceLabel,
  timedHead,
  wasTold,
} from '../english/attribution-signs.ts';
import { kinNoun } from '../english/belonging.ts';
import { headings } from '../english/attributing.ts';
import { received } from '../english/receiving.ts';
import { concedes, turns } from '../english/turning.ts';
import { givenNames } from '../english/given-names.ts';
import { lead } from './speaker-before.ts';
import { tail } from './speaker-behind.ts';
import { readPronoun } from './pronouns.ts';
import { findNamed, readWho } from './speakers.ts';
import { readWhole } from './whole-name.ts';
import type { Attributed } from './whose-words.ts';

function strangerOf(words: string): Attributed {
  return { kind: 'unknown', words };
}

/** “In Amos’s words”, “to use Amos’s phrase”, “if you believe Amos”, “his words, not mine”; anywhere in the sentence. */
function findPhrase(knowledge: Knowledge, sentence: string, before: string): Attributed | undefined {
  const pronoun = pronounWords.exec(sentence)?.groups?.whose;
  if (pronoun !== undefined) return readPronoun(knowledge, pronoun, before);
  for (const pattern of [ownWordsOf, believed]) {
    const who = pattern.exec(sentence)?.groups?.who;
    const by = who === undefined ? undefined : readWho(knowledge, who, { before, near: 'first' });
    if (by) return by;
  }
  return undefined;
}

/** “Amos”, “mum”: a name alone, of which the table may know nothing. */
function readLabel(knowledge: Knowledge, label: string): Attributed | undefined {
  const plain = label.replace(/\([^()]*\)|[@#]/gu, '').trim();
  if (/^(?:i|me|myself|you|us|we)$/iu.test(plain)) return strangerOf(plain);
  const isLower = /^\p{Ll}[\p{Ll}\d_.-]+$/u.test(plain);
  if (isLower && (givenNames.has(plain) || kinNoun.test(plain))) return strangerOf(plain);
  if (headings.has(plain.toLowerCase()) || isLower) return undefined;
  return readWhole(knowledge, plain);
}

/** “Me – the figures. I like …”: who does what. */
const assigned = /^\s*(?:me|us|we|you)\s[–—-]\s[^.!?]+[.!?]\s/iu;

/** “[10:42] Amos: it rains. “…””, “Amos (on the radio) – “…””: her line, whatever else she says in it. */
function findTurn(knowledge: Knowledge, line: string): Attributed | undefined {
  const turn =
    /^[\W\d]*(?<who>[@#]?\p{L}[^:“”"«»–—\n]{0,50}?)\s?(?::(?!\d)|\s[–—-](?=\s))\s*(?<said>.*)$/u.exec(
      line,
    )?.groups;
  const timed = timedHead.exec(line)?.groups?.who;
  if (timed !== undefined) return readLabel(knowledge, timed);
  if (
    turn?.who === undefined ||
    assigned.test(line) ||
    addressed.test(turn.who) ||
    received.test(turn.who) ||
    handled.test(turn.said ?? '')
  )
    return undefined;
  return readLabel(knowledge, turn.who.replace(/,?\son\s(?:what|how|why)\s.*$/iu, ''));
}

/** “Ruth Amos — Today at 09:14” in the line above, as chats print it. */
function findChatHead(knowledge: Knowledge, lines: readonly string[]): Attributed | undefined {
  const above = lines.slice(0, -1).findLast((line) => line.trim() !== '') ?? '';
  const head = (chatHeads.exec(above) ?? timedHead.exec(above))?.groups?.who;
  return head === undefined ? undefined : readLabel(knowledge, head);
}

/** “Amos coined it: ”, with Amos at the head of the sentence and the quotation at its end. */
function findActor(knowledge: Knowledge, sentence: string): Attributed | undefined {
  if (concedes(sentence)) return undefined;
  const [first] = findNamed(knowledge, sentence);
  if (
    !first ||
    !/^\W*(?:(?:so|and|but|then|yesterday|today|once)\s)*(?:the\s)?$/iu.test(sentence.slice(0, first.start))
  )
    return undefined;
  const done = /^(?:['’]s)?\s(?<verb>\p{L}+)(?<rest>[^“"]*)$/u.exec(sentence.slice(first.end))?.groups;
  if (done?.verb === undefined || !answered.test(`${done.verb}${done.rest ?? ''}`)) return undefined;
  if (
    turns(done.verb, done.rest ?? '') ||
    /\b(?:as|since|because|when|while|though|to|at|about|over)\s*$/iu.test(done.rest ?? '')
  )
    return undefined;
  return readWho(knowledge, sentence.slice(0, first.end), { near: 'first' });
}

/** “Does Amos know? “…””: it asks something else. */
const openQuestion =
  /^(?:what|which|why|how|when|where|does|did|do|is|was|are|has|have|can|could|will|would|should)\b/iu;

/** “Amos? “…””, “Amos’s verdict? “…””, “Speaker: Amos. Quote: “…””. */
function findAsked(knowledge: Knowledge, before: string): Attributed | undefined {
  const line = before.split('\n').at(-1) ?? '';
  const said = sourceLabel.exec(line)?.groups?.who;
  if (said !== undefined) return readWhole(knowledge, said);
  const asked =
    /(?:^(?:Q\s*[:.-]\s*)?|[.!?…”"]\s+|\bwho\b[^.!?:]*:\s+)(?<who>(?:the\s)?\p{Lu}[^.!?:“”"\n]{1,50})[?!]+(?:\s+A(?:nswer)?\s*[:.-])?\s*$/u.exec(
      line,
    )?.groups?.who;
  return asked === undefined || greeting.test(asked) || openQuestion.test(asked)
    ? undefined
    : readWhole(knowledge, asked);
}

/** “Amos said “…”; Reed “…””. */
function findNext(knowledge: Knowledge, before: string): Attributed | undefined {
  const who =
    /^[”"’'»]?\s*[;,]\s*(?:(?:and|while|whereas|but)\s)?(?<who>\p{Lu}[^;,.:“”"\n]{1,40}?)[:,]?\s*$/u.exec(
      before,
    )?.groups?.who;
  return who === undefined ? undefined : readWhole(knowledge, who);
}

/** “Q: What did Amos say? A: “…””, “See what Amos had to say. “…””. */
function findAnswer(knowledge: Knowledge, before: string): Attributed | undefined {
  const asked =
    /\b(?:did|does|has|had)\s(?<who>[^?\n]{2,60}?)\s(?:(?:really|actually|ever)\s)?(?:say|write|tell|tweet|claim|said|written)\b[^?\n]{0,60}\?\s*(?:A(?:nswer)?\s*[:.-])?\s*$/iu.exec(
      before,
    )?.groups?.who;
  const told =
    /\bwhat\s(?<who>[^.!?:\n]{2,60}?)\s(?:had|has|have)\sto\ssay\b[^.!?:\n]{0,30}[.!:]*\s*$/iu.exec(before)
      ?.groups?.who;
  const who = asked ?? told;
  return who === undefined ? undefined : readWho(knowledge, who, { before });
}

/** Whom a sign before the quotation gives it to. */
export function findSignBefore(knowledge: Knowledge, before: string, after: string): Attributed | undefined {
  const own = lead(before);
  const lines = before.split('\n');
  const words = mine.exec(own)?.[0];
  return (
    findPhrase(knowledge, own, before) ??
    findPhrase(knowledge, tail(after), before) ??
    (words === undefined ? undefined : strangerOf(words.trim())) ??
    findNext(knowledge, before) ??
    findAnswer(knowledge, before) ??
    findAsked(knowledge, before) ??
    findActor(knowledge, own) ??
    findTurn(knowledge, lines.at(-1) ?? '') ??
    findChatHead(knowledge, lines)
  );
}

const closing: readonly RegExp[] = [
  /^[\s,.–—-]*(?:to borrow|borrow(?:ed|ing)|stolen|stealing|nicked|pinched)\sfrom\s(?<who>[^,.!?\n“"]{2,60})/iu,
  /^[\s,.!?…–—-]*(?:(?:you|we)(?:['’]ve)?\s(?:all\s)?heard\s(?:it\s(?:first\s|here\s|straight\s|right\s)*from\s)?|(?:i['’]m|i am|just|only)?\s?quoting\s|i\squote\s)(?!(?:about|of|that|how|what|why)\b|the\s(?:man|woman|lady|guy|boss|doctor)\b)(?<who>[^,.!?\n“"]{2,60})/iu,
  /^\s*,\s*(?:reads|runs)\s(?<who>[^,.!?\n“"]{2,60})/iu,
  /^[\s,.–—-]*(?:(?:so|or so|as)\s)?it\s(?:says|said|reads)\s(?:(?:here|right there|there)\s)?(?:on|in|at)\s(?<who>[^,.!?\n“"]{2,60})/iu,
  /^[\s,.!?…]*(?:or\s)?so\s(?:says?|said|thinks?|argue[sd]|claim(?:s|ed))\s(?<who>[^,.!?\n“"]{2,60})/iu,
  /^[\s,.!?]*(?:was|is|came|comes|went|goes|ran)\s(?:the\s)?(?<who>[^,.!?\n“"]{2,50}?)['’]s?\s(?:\p{L}+\s)?(?:reply|answer|response|verdict|retort|comeback|line|words?|message|comment|claim|view|take|promise|boast)\b/iu,
  /^[\s,.!?]*(?:is|was)\s(?:exactly\s|just\s)?what\s(?<who>[^,.!?\n“"]{2,50}?)\s(?:told|said|says|wrote|tells|writes|promised|tweeted)\b/iu,
  /^[\s,.!?]*(?:is|was)\s(?:exactly\s|just\s)?what\s(?<who>[^,.!?\n“"]{2,50}?)\s(?:(?:once|also|has|had)\s)?(?:calls?|called|label(?:s|led)|brand(?:s|ed)|dub(?:s|bed)|terms?|termed)\s/iu,
  /^\s*(?<who>(?:(?:\p{Lu}\.\s?){1,3}|[B-HJ-Z]\s)\p{Lu}\p{Ll}[\p{L}’'-]+)\s*(?:$|[,.!?\n])/u,
  /^[\s,.!?]*(?:was|by|is)\s(?<who>\p{Lu}[^,.!?\n“"]{1,50})\s*(?:$|[,.!?\n])/u,
  /^[\s,.!?–—-]*that['’]s\s(?<who>[^,.!?\n“"]{2,50}?)\sfor\s(?:you|ya)\b/iu,
  /^[\s,.!?–—-]*(?<who>[^,.!?\n“"]{2,50}),\s(?:ladies and gentlemen|everyone|everybody|folks|people)\b/iu,
  /^[\s,.!?]*\(?\[?(?:source|credit|via|from|by|speaker|author)\s*[:=–-]\s*(?<who>[^,.!?\n“"()[\]]{2,60})/iu,
  /^[\s,.!?]*[([](?<who>\p{Lu}\.?\s\p{Lu}[^,.!?\n“"()[\]]{1,50})[)\]]/u,
  /^[\s,.!?]*(?:yours(?:\s\p{L}+)?|regards|best wishes|signed|love|cheers|sincerely|kind regards|best)[,:]\s+(?<who>\p{Lu}[^,.!?\n“"]{1,50})/iu,
  /^[\s,.]*\?\s+(?:(?:it|that)\s(?:was|is)\s|it['’]s\s|that['’]s\s)?(?<who>\p{Lu}[^,.!?\n“"]{1,50}?)(?:\sI\s(?:think|guess|believe|reckon))?\s*(?:$|[,.!?\n])/u,
];

/** “…,” grinned Amos: behind a comma within the marks any verb says how it was said. */
const inverted = /^\s*\p{Ll}{2,}(?:ed|s|t)\s(?<who>(?:the\s)?\p{Lu}[^,.!?\n“"]{1,50}?)\s*(?:$|[,.!?\n])/u;

/** Whom a sign behind the quotation gives it to. */
export function findSignBehind(knowledge: Knowledge, after: string, quote: string): Attributed | undefined {
  const rest = after.replace(/^[”"’'»*_]+/u, '');
  for (const pattern of /[,!?]$/u.test(quote) ? [...closing, inverted] : closing) {
    const who = pattern.exec(rest)?.groups?.who;
    const by = who === undefined ? undefined : readWhole(knowledge, who);
    if (by && by.kind !== 'source') return by;
  }
  const told = wasTold.exec(tail(after))?.groups;
  if (!told) return undefined;
  return (
    (told.who === undefined ? undefined : readWho(knowledge, told.who, { near: 'first' })) ??
    strangerOf(told.whom ?? '')
  );
}
