// A bare number that answers the sentence before, with the number it answers, in; the sentence as it has it out: “Town has 24
// groups. It’s 23.” claims that town has 23.
import { bareEnd, insteadOf } from '../../english/answers.ts';
import { countering, swornInstead } from '../../english/compared-behind.ts';
import { isDated, type Claim } from '../read/claim.ts';
import type { Scene } from '../read/scene.ts';

/** The end of a sentence or line between two numbers, and what leads to the second. */
const between = /^(?<noun>[^.!?…\n;]{0,80})(?<mark>[.!?…]+(?=\s)|(?=\n))[\s>]*(?<lead>[^.!?…\n]*)$/u;

/** The text in which a number stands in the place of the one before, and where; none where it is no answer to it. */
export function counter(
  { typed, text }: Scene,
  claim: Claim,
  other: Claim,
): { readonly text: string; readonly start: number } | undefined {
  if (isDated(claim) !== isDated(other) || claim.value === other.value) return undefined;
  const { noun, mark, lead } = between.exec(typed.slice(other.end, claim.span.start))?.groups ?? {};
  if (noun === undefined || mark === undefined || lead === undefined) return undefined;
  if (!bareEnd.test(typed.slice(claim.end)) || /^\s(?:now|today|these days)\b/iu.test(typed.slice(claim.end)))
    return undefined;
  const isBare = lead.trim() === '';
  if (
    isBare
      ? !mark.includes('?')
      : ![countering, insteadOf, swornInstead].some((pattern) => pattern.test(lead))
  )
    return undefined;
  const before = text.slice(Math.max(0, other.start - 600), other.span.start);
  return { text: `${before}${text.slice(claim.start, claim.end)}${noun}.`, start: before.length };
}
