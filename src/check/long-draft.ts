// A draft of any length in; what checking it as a whole would give out, a few paragraphs at a time.
import type { Range } from '../corpus/corpus.ts';
import { runInTurns, type Steps } from '../corpus/steps.ts';
import type { Knowledge } from '../knowledge.ts';
import { checkDraft, type CheckedDraft, type CheckedSentence } from './check-draft.ts';

/** What is checked at once, in characters: others are asking meanwhile. */
const PIECE = 1_500;

/** Pieces that end with a paragraph, which together are the draft. A paragraph is never cut. */
function findPieces(draft: string): readonly Range[] {
  const pieces: Range[] = [];
  let start = 0;
  for (const { index, 0: gap } of draft.matchAll(/\n[ \t]*(?:\r?\n[ \t]*)+/gu)) {
    const end = index + gap.length;
    if (end - start < PIECE) continue;
    pieces.push({ start, end });
    start = end;
  }
  return start < draft.length || pieces.length === 0 ? [...pieces, { start, end: draft.length }] : pieces;
}

function shift<T extends Range>(run: T, by: number): T {
  return { ...run, start: run.start + by, end: run.end + by };
}

function shiftSentence(sentence: CheckedSentence, by: number): CheckedSentence {
  return {
    ...shift(sentence, by),
    figures: sentence.figures.map((figure) => shift(figure, by)),
    quotes: sentence.quotes.map((quote) => shift(quote, by)),
  };
}

function sum<Verdict extends string>(
  counts: readonly Readonly<Record<Verdict, number>>[],
  first: Readonly<Record<Verdict, number>>,
): Readonly<Record<Verdict, number>> {
  const total: Record<Verdict, number> = { ...first };
  for (const count of counts) for (const verdict in count) total[verdict] += count[verdict];
  return total;
}

function* draftSteps(knowledge: Knowledge, draft: string): Steps<CheckedDraft> {
  const sentences: CheckedSentence[] = [];
  const counts: CheckedDraft['counts'][] = [];
  for (const { start, end } of findPieces(draft)) {
    const checked = checkDraft(knowledge, draft.slice(start, end));
    sentences.push(...checked.sentences.map((sentence) => shiftSentence(sentence, start)));
    counts.push(checked.counts);
    yield;
  }
  const none = checkDraft(knowledge, '').counts;
  return {
    draft,
    sentences,
    counts: {
      figures: sum(
        counts.map(({ figures }) => figures),
        none.figures,
      ),
      quotes: sum(
        counts.map(({ quotes }) => quotes),
        none.quotes,
      ),
    },
  };
}

/** Never fails. A quotation that goes on in another paragraph may be taken for two. */
export function checkLongDraft(knowledge: Knowledge, draft: string): Promise<CheckedDraft> {
  return runInTurns(draftSteps(knowledge, draft));
}
