// The kind of an answer in; whether it says something of what was asked out.
import type { AnswerKind } from './answer.ts';

/** Whether an answer of that kind says something about what was asked; a greeting gets a reply and no answer. */
export function isKnown({ kind }: { readonly kind: AnswerKind }): boolean {
  return kind !== 'refusal' && kind !== 'help' && kind !== 'about' && kind !== 'sources';
}
