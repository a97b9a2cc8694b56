// A number in its sentence in; whether the message calls what it says there false out.
import { wrong } from '../english/manner.ts';
import type { Claim } from './claim.ts';
import type { Around } from './clauses.ts';
import type { Scene } from './scene.ts';

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
