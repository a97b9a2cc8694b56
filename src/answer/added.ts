// “And X?” in; what was asked last, asked of X, out.
import type { Context } from './context.ts';
import { findAnswer } from './find.ts';
import { adding } from './leaning-words.ts';
import { inPlaceOf, onlyPlaces } from './meant.ts';
import { readQuestion } from './question.ts';
import type { FollowUp } from './shown-before.ts';
import { miss, type Found } from './found.ts';
import { whole, type Turn } from './turn.ts';
import { numericWants } from './want-families.ts';

/** Beside a place they narrow nothing more. */
const alone: ReadonlySet<string> = new Set(['alone', 'only', 'itself', 'proper', 'whole', 'overall']);

/** “And gates?”: what was asked last, of what is named now; a subject named to a speaker is what to speak about. */
export function added({ knowledge, context, entities }: Turn, text: string): FollowUp | undefined {
  const rest = readQuestion(knowledge, text.replace(adding, ''));
  if (rest.want !== 'bare' || (rest.mentions.length === 0 && rest.content.length === 0)) return undefined;
  const [speaker] = entities.filter(({ id }) => knowledge.facts.quotationsBy(id).length > 0);
  const spoken = context.want === 'quotation' && speaker;
  if (
    spoken &&
    !rest.mentions.some(({ readings }) =>
      readings.some(({ id, kind }) => kind === 'person' || knowledge.facts.quotationsBy(id).length > 0),
    )
  )
    return whole(knowledge, {
      ...readQuestion(knowledge, `${speaker.names[0].text} about ${rest.text}`),
      want: 'quotation',
    });
  // “And the other board?”, after who chairs one, asks who chairs it; what that board is, nobody asked.
  const isBody = rest.mentions.every(({ readings }) => readings.every(({ kind }) => kind !== 'person'));
  if (context.want === 'person' && isBody && context.words.length > 0)
    return whole(knowledge, readQuestion(knowledge, `who ${context.words.join(' ')} ${rest.text}`));
  const [subject] = entities.filter(({ kind }) => kind !== 'place');
  // “And in town?” leaves what is asked about as it was.
  const placed =
    onlyPlaces(rest) && rest.content.every(({ term }) => alone.has(term)) && subject !== undefined;
  const question = { ...(placed ? inPlaceOf(knowledge, rest, subject) : rest), want: context.want };
  const stays = placed || context.want === 'quotation' || context.want === 'speaker';
  return {
    question,
    find() {
      const found = findAnswer(knowledge, question);
      if (placed && isOfOtherKind(context, found)) return miss('other-scope');
      if (found.kind !== 'miss' || rest.mentions.length === 0 || stays) return found;
      const named = findAnswer(knowledge, rest);
      // That the sources name it is no answer to what was asked of it.
      return named.kind === 'definition' && !named.described ? found : named;
    },
  };
}

/** Another place makes neither a date nor a tale of a number. */
function isOfOtherKind({ want }: Context, { kind }: Found): boolean {
  return (
    numericWants.has(want) && (want === 'date' ? kind === 'passage' : kind === 'date' || kind === 'passage')
  );
}
