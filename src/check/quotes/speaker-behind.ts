// The words behind a quotation in; who they say it is by out: “…” said Amos, “…” – Ruth Amos, “…”, according to Amos.
import type { Knowledge } from '../../knowledge.ts';
import { deniedVerb } from '../english/attributing.ts';
import { givenBy, quotingVerb } from '../english/saying.ts';
import { withoutHandlers } from './only-handled.ts';
import { readWho } from './speakers.ts';
import { readSubject } from './subject.ts';
import { othersThan, type Attributed } from './whose-words.ts';

/** The words after a quotation up to the end of their sentence. */
export function tail(after: string): string {
  const plain = after.replace(/^[”"’'»*_]+/u, '');
  return plain.split(/(?<=[.!?])\s+(?=\p{Lu})|\n\s*\n/u)[0] ?? plain;
}

/** The beginning of what follows that may be a name: up to a stop, a comma or a verb. */
function leadingPhrase(knowledge: Knowledge, rest: string): string {
  const end =
    /[.!?;:,)\n“"](?:\s|$)|\s(?:and|but|who|which|when|in|on|at|about|today|yesterday|last)\s/u.exec(rest);
  if (!end) return rest;
  const first = rest.slice(0, end.index);
  // “Said Amos and Reed.”
  const second =
    /^\sand\s(?<name>[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'-]*)*)(?:[.,!?;)\n]|$|\s(?:in|on|at|about|today|yesterday|last)\s)/u.exec(
      rest.slice(end.index),
    )?.groups?.name;
  return second !== undefined && readWho(knowledge, second) ? `${first} and ${second}` : first;
}

/** “Answers by post”, “replies by Friday”. */
const byMeans =
  /^(?:(?:by|via|in|on)\s)?(?:dm|pm|e-?mail|mail|post|text|phone|noon|midnight|then|tomorrow|tonight|\p{L}+day|the end)\b/iu;

/** “– and Amos still has not called”: another thought. */
const newThought =
  /^(?:and|but|so(?!\s(?:sa(?:id|ys)|wrote|argue[sd]|claim(?:s|ed))\b)|yet|plus|then|while|meanwhile|i|we|he|she|they|you|it|there)\s/iu;

/** The words are somebody else’s. */
const misattributedTo =
  /^[\s,.([–—-]*(?:(?:is|was|are|were|often|usually|also|always)\s)*(?:mis-?attributed|(?:wrongly|falsely|incorrectly|mistakenly|erroneously)\s(?:attributed|credited|ascribed))\sto\s/iu;

/** After the quotation: “…” said Amos, “…” Amos said, “…” – Ruth Amos, “…” (Amos), “…”, according to Amos. */
export function findAfter(knowledge: Knowledge, after: string, before: string): Attributed | undefined {
  const sentence = withoutHandlers(tail(after));
  const read = (rest: string) =>
    readWho(knowledge, leadingPhrase(knowledge, rest), { before, near: 'first' });
  const said = new RegExp(`^[\\s,.]*(?:as\\s|so\\s)?(?!\\p{L}+ing\\b)${quotingVerb}\\s+`, 'iu').exec(
    sentence,
  );
  if (said && !byMeans.test(sentence.slice(said[0].length))) return read(sentence.slice(said[0].length));
  // “– wrongly attributed to Amos”
  const mistaken = misattributedTo.exec(sentence);
  const not = mistaken && read(sentence.slice(mistaken[0].length));
  if (mistaken && not) {
    const instead =
      /,\s(?:it|that|this)\s(?:was|is)\s(?:actually\s|really\s)?(?<who>[^,.;:\n“"]{2,50})/iu.exec(
        sentence.slice(mistaken[0].length),
      )?.groups?.who;
    return (instead === undefined ? undefined : read(instead)) ?? othersThan(not);
  }
  const given = new RegExp(`^[\\s,.(]*${givenBy}\\s+`, 'iu').exec(sentence);
  if (given) return read(sentence.slice(given[0].length));
  const sign = /^[\s,.]*(?:\n\s*)?(?:<?[-–—~]{1,2}|[([^©←]|\(c\))\s*/iu.exec(sentence);
  if (sign && /[-–—~([^©←]/u.test(sign[0])) {
    if (/^(?:it\s)?(?:not|never|(?:is|was)n['’]?t)\s/iu.test(sentence.slice(sign[0].length)))
      return undefined;
    const rest = sentence
      .slice(sign[0].length)
      .replace(
        /^(?:(?:according to|said|by|per|that was|it was)\s|(?:source|quote|credit|speaker|author|quoted|c\))\s*:?\s+)/iu,
        '',
      );
    if (newThought.test(rest)) return undefined;
    const phrase = leadingPhrase(knowledge, rest);
    if (phrase.split(/\s+/u).length <= mostInName || phrase.length === rest.trim().length)
      return isSignature(knowledge, phrase)
        ? readWho(knowledge, phrase, { before, near: 'first' })
        : undefined;
    return undefined;
  }
  return undefined;
}

export interface Told {
  readonly by: Attributed;
  /** What stands between the quotation and the name is no more than a comma or a stop. */
  readonly isNear: boolean;
  /** How many characters it takes up to the end of the verb. */
  readonly size: number;
  /** What stands behind the verb. */
  readonly rest: string;
}

/** After the quotation: “…” Amos said. */
export function findTold(knowledge: Knowledge, after: string, before: string): Told | undefined {
  const sentence = tail(after);
  const speaks = new RegExp(
    `^[\\s,.]*(?:as\\s|or so\\s)?(?!(?:and|but|or|so|because|when|while|whilst|whereas|although|though|then|if|unlike|is|are|was|were|which|who|wonder|what|i\\swonder)\\s)(?<who>(?:[\\p{L}’'.-]+\\s){1,7}?)(?:(?:has|had|have|also|once|just)\\s)*(?<verb>${quotingVerb})(?![\\p{L}]|\\stanks?\\b)`,
    'iu',
  ).exec(sentence);
  const who = speaks?.groups?.who;
  // “Amos take note”, “Amos should say”.
  if (
    who !== undefined &&
    (/\b(?:take|should|must|please|can|will|to)\s*$/iu.test(who) || /\bmay\s*$/u.test(who))
  )
    return undefined;
  // “I wonder what Amos thinks”.
  if (!speaks || who === undefined || /\b(?:what|how|why|whatever|whether|if|when|where)\b/iu.test(who))
    return undefined;
  // “We said that in the spring”: that it was said, and not whose words these are.
  if (
    /^(?:i|we|you)\s$/iu.test(who) &&
    /^\s(?:that|so|it|this|as much)\b/iu.test(sentence.slice(speaks[0].length))
  )
    return undefined;
  const found = readSubject(knowledge, who, before, speaks.groups?.verb ?? '');
  const by = found && deniedVerb.test(who) ? othersThan(found) : found;
  return (
    by && {
      by,
      isNear: !speaks[0].includes('\n'),
      size: speaks[0].length,
      rest: sentence.slice(speaks[0].length),
    }
  );
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
  // “– Amos please note”.
  const isCalled = /\b(?:please|pls|note|take|look|read|see|listen|thoughts|you|your|discuss)\b/iu.test(rest);
  return (
    !isLiked &&
    !isCalled &&
    !/\b(?:is|are|was|were|has|have|should|would|will|do|does|did|can)\b/iu.test(rest)
  );
}
