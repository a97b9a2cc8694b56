// The words behind a quotation in; who they say it is by out: “…” said Amos, “…” – Ruth Amos, “…”, according to Amos.
import type { Knowledge } from '../../knowledge.ts';
import { deniedVerb } from '../english/attributing.ts';
import { givenBy, quotingVerb } from '../english/saying.ts';
import { readWho } from './speakers.ts';
import { othersThan, type Attributed } from './whose-words.ts';

/** The words after a quotation up to the end of their sentence. */
export function tail(after: string): string {
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
export function findAfter(knowledge: Knowledge, after: string, before: string): Attributed | undefined {
  const sentence = tail(after);
  const read = (rest: string) => readWho(knowledge, leadingPhrase(rest), { before, near: 'first' });
  const said = new RegExp(`^[\\s,.]*(?:as\\s|so\\s)?${quotingVerb}\\s+`, 'iu').exec(sentence);
  if (said) return read(sentence.slice(said[0].length));
  const given = new RegExp(`^[\\s,.(]*${givenBy}\\s+`, 'iu').exec(sentence);
  if (given) return read(sentence.slice(given[0].length));
  const sign = /^[\s,.]*(?:\n\s*)?(?:[-–—~]{1,2}|\()\s*/u.exec(sentence);
  if (sign && /[-–—~(]/u.test(sign[0])) {
    if (/^(?:it\s)?(?:not|never|(?:is|was)n['’]?t)\s/iu.test(sentence.slice(sign[0].length)))
      return undefined;
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
  // “Amos take note”, “Amos should say”.
  if (who !== undefined && /\b(?:take|should|must|please|can|will|may|to)\s*$/iu.test(who)) return undefined;
  const found = who === undefined ? undefined : readWho(knowledge, who, { before });
  return found && who !== undefined && deniedVerb.test(who) ? othersThan(found) : found;
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
