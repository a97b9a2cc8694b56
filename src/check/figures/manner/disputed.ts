// A number in its sentence in; whether the message calls what it says there false out.
import { wrong, wrongAlone } from '../../english/manner.ts';
import type { Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import type { Scene } from '../read/scene.ts';

/** “That is wrong”, “nope”: said of the sentence before. */
const answer =
  /^\W*(?:(?:yeah|er|um|well|but|and|actually|sorry),?\s)?(?:(?:that|this|it|which)(?:['’]?s| is| was| sounds| seems| looks) )?(?:just |so |all |totally |completely |a |such a |definitely |clearly |obviously )?(?:wrong|false|nope|nah|no(?=[.,!?]|$)|no (?:chance|way)(?=\s*(?:$|[.,;!?)]|that\b|it\b|of\b))|rubbish|not (?:true|right|correct)|incorrect|nonsense|untrue|lies|lie|myth|bollocks|bullshit|fake|made up|mistaken|doubtful|pull the other|dream on|in (?:your|their) dreams|not any ?more|not these days|not yet)\b/iu;
/** “That is wrong.”: all that a sentence says. */
const answerAlone = new RegExp(String.raw`${answer.source}\W*(?:$|[.!?\n]|(?:it|they|there)\b)`, 'iu');

/** “…, and do we feel well?”: a question of its own. */
const ownQuestion =
  /\b(?:and|but)\s(?:(?:do|does|did|is|are|was|were|has|have|can|will)\s(?:any(?:one|body)?|my|our|your|i|we)|who|what|where|why|how)\s[^?]{4,}\?\s*$/iu;
/** It asks about what was said: “…, and does anyone believe it?” */
const backAtIt = /\b(?:it|that|this|they|them|there|these|those|so)\b/iu;

/** “24 groups, and do we feel well? No.” answers that alone; “24 groups, are there? No.” denies. */
function isAsideAsked(behind: string): boolean {
  const asked = ownQuestion.exec(behind)?.[0];
  return asked !== undefined && !backAtIt.test(asked);
}

/** Whether what stands behind a number calls it false; another sentence does so as an answer alone. */
function isWrongBehind(behind: string): boolean {
  const [own = '', ...others] = behind.split(/[.!?]+\s+(?=\p{Ll})/u);
  if (wrong.test(own) || wrongAlone.test(own)) return true;
  const asked = behind.slice(0, own.length + 1);
  return !isAsideAsked(asked) && others.some((other) => answer.test(other));
}

/** Whether the sentence calls something false: whether it is the number is not for us to say. */
export function isDisputed(scene: Scene, claim: Claim, { sentence, chunk }: Around): boolean {
  const before = scene.text.slice(chunk.start, claim.span.start);
  const labelled = /\b(?:false|wrong|untrue|fake|myth|lie|nope|incorrect)\s*:\s/iu.test(
    scene.text.slice(sentence.start, claim.span.start),
  );
  const isUnlikely = /\b(?:impossible|implausible|unlikely|improbable|no way(?! to\b)|no chance)\b/iu.test(
    before,
  );
  // “24 of them? That is wrong.”
  const behind = scene.text.slice(claim.end, sentence.end);
  const next = scene.text.slice(sentence.end);
  const isAnswered =
    !isAsideAsked(behind) && ((/\?\s*$/u.test(behind) && answer.test(next)) || answerAlone.test(next));
  return labelled || isUnlikely || isAnswered || wrong.test(before) || isWrongBehind(behind);
}
