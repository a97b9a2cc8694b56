// “Who says 15?” after a number of which the sources give several values in; the words of those that give this one, out.
import { citeEvidence, gatherCitations } from '../cite.ts';
import { nothingSaid } from '../found.ts';
import { numericWants } from '../question/want-families.ts';
import { isShown } from './back-reference.ts';
import { withEntities } from './meant.ts';
import type { FollowUp, Turn } from './turn.ts';

const asking =
  /^(?:(?:and|so|but|ok)[, ]+)*(?:who|which (?:of them|one|article|source|paper|text|report)) (?:says?|said|gives?|gave|has|counts?|counted|states?|reports?|claims?)(?: that)?(?: it(?:['’]s| is| was)| there (?:are|were|is))? ?$/iu;

/** Only whoever gives that number says so, whatever else was shown beside it. */
export function whoSaysSoMany({ knowledge, question, context, text, entities }: Turn): FollowUp | undefined {
  const [number, ...others] = question.numbers;
  if (!number || others.length > 0 || question.mentions.length > 0 || !numericWants.has(context.want))
    return undefined;
  if (!asking.test(text.slice(0, number.start)) || /\p{L}/u.test(text.slice(number.end))) return undefined;
  const rows = knowledge.corpus.figures.filter(
    (figure) =>
      context.entities.includes(figure.about) &&
      figure.value === number.value &&
      isShown(figure, context.quotes),
  );
  const citations = gatherCitations(
    rows.flatMap((row) => row.evidence.flatMap((one) => citeEvidence(knowledge, one, one.says))),
  );
  return {
    question: withEntities(knowledge, question, entities),
    isShown: true,
    find: () => (citations.length > 0 ? { kind: 'passage', citations, next: [] } : nothingSaid),
  };
}
