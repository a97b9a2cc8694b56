// Two questions in one, “how many boats are there and who owns them?”, in; what answers the one and what answers the other out.
import type { Knowledge } from '../knowledge.ts';
import type { Answer, Citation } from './answer.ts';
import { gatherCitations } from './cite.ts';
import { contextOf, type Context } from './follow-up/context.ts';
import { halvesOf } from './question/question-parts.ts';

type Ask = (knowledge: Knowledge, text: string, context?: Context) => Answer;

function isAnswer(answer: Answer): boolean {
  if (answer.kind === 'definition') return answer.described;
  return answer.kind !== 'refusal' && answer.kind !== 'help';
}

/** The whole shows the words that the first citation of a half turns on. */
function isShownBy(whole: Answer, { citations: [best] }: Answer): boolean {
  const role = whole.kind === 'quotation' && whole.role ? [whole.role.citation] : [];
  return [...whole.citations, ...role].some(
    ({ passage, start, end }) =>
      passage === best?.passage && best.bold.every((run) => start <= run.start && run.end <= end),
  );
}

/** What is known of one of them, where the whole is no more than words like it. */
function findOther(whole: Answer, halves: readonly Answer[]): Answer | undefined {
  return halves.find((one) => !['refusal', 'help', 'passage'].includes(one.kind) && !isShownBy(whole, one));
}

const bestOf = ({ citations }: Answer): readonly Citation[] => citations.slice(0, 1);

/**
 * @param whole what answers the two as one question.
 * @param askAlone how each is answered; the second may lean on the first.
 * @returns the best citation of each, or what answers one of them where the other has no answer and the whole only shows
 * words like them; undefined where there are no two or the whole shows what there is.
 */
export function answerBoth(
  knowledge: Knowledge,
  typed: string,
  whole: Answer,
  askAlone: Ask,
): Answer | undefined {
  // “Is it true, and what are the words?” is one question.
  if (whole.kind === 'yes-no') return undefined;
  const halves = halvesOf(typed);
  if (!halves) return undefined;
  const first = askAlone(knowledge, halves[0]);
  const second = askAlone(knowledge, halves[1], contextOf(first));
  if (!isAnswer(first) || !isAnswer(second))
    return whole.kind === 'passage' ? findOther(whole, [first, second]) : undefined;
  if (isShownBy(whole, first) && isShownBy(whole, second)) return undefined;
  return {
    kind: 'passage',
    citations: gatherCitations([...bestOf(first), ...bestOf(second)]),
    next: second.next,
    ...(second.topic && { topic: second.topic }),
  };
}
