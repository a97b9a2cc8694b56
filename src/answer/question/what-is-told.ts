// A question in; whether it asks what somebody or something tells, rather than what is so, out.
import type { Range } from '../../corpus/corpus.ts';
import { isSaying } from './form-words.ts';
import type { Question } from './question.ts';

const opening = /^(?:so |and )?(?:is it true that )?(?:does|did|do|has) (?:the |this |that )?$/iu;

/** “Does the report say …?”: the name stands between such an opening and a verb of saying. */
export function asksWhatIsTold(text: string, { start, end }: Range): boolean {
  return opening.test(text.slice(0, start)) && isSaying(/^ (\p{L}+)/u.exec(text.slice(end))?.[1] ?? '');
}

/** “Does the report …?”: the source’s own account, which answers without these words, does not. */
export function asksOfDocument({ text, mentions: [first] }: Question): boolean {
  return (
    first !== undefined &&
    first.readings.some(({ kind }) => kind === 'document') &&
    opening.test(text.slice(0, first.start))
  );
}
