// A draft of any length in; what checking it as a whole would give out, a few paragraphs at a time.
import type { Range } from '../../corpus/corpus.ts';
import { runInTurns, type Steps } from '../../corpus/steps.ts';
import type { Knowledge } from '../../knowledge.ts';
import { blankNoProse } from './prose.ts';
import { checkDraftSteps, noneCounted, type CheckedDraft, type CheckedSentence } from './check-draft.ts';

/** What is checked at once, in characters: others are asking meanwhile. A longer paragraph is cut in its middle. */
const PIECE = 1_500;
const LONGEST = 2_500;

/** Where to cut a run without a blank line: behind a line, else a sentence, else a word. */
function cutIn(draft: string, start: number): number {
  const run = draft.slice(start, start + LONGEST);
  const stop = Math.max(run.lastIndexOf('. '), run.lastIndexOf('? '), run.lastIndexOf('! '));
  const places = [run.lastIndexOf('\n'), stop + 1, run.lastIndexOf(' ')];
  const at = places.find((place) => place >= PIECE);
  return start + (at === undefined ? run.length : at + 1);
}

/** Pieces that end with a paragraph where they can, which together are the draft. */
function findPieces(draft: string): readonly Range[] {
  const gaps = [...draft.matchAll(/\n[ \t]*(?:\r?\n[ \t]*)+/gu)].map(
    ({ index, 0: gap }) => index + gap.length,
  );
  const pieces: Range[] = [];
  let start = 0;
  for (const gap of [...gaps, draft.length]) {
    while (gap - start > LONGEST) {
      const end = cutIn(draft, start);
      pieces.push({ start, end });
      start = end;
    }
    if (gap - start < PIECE && gap < draft.length) continue;
    if (start < gap || pieces.length === 0) pieces.push({ start, end: gap });
    start = gap;
  }
  return pieces;
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
  const prose = blankNoProse(draft);
  for (const { start, end } of findPieces(draft)) {
    const checked = yield* checkDraftSteps(knowledge, draft.slice(start, end), prose.slice(start, end));
    sentences.push(...checked.sentences.map((sentence) => shiftSentence(sentence, start)));
    counts.push(checked.counts);
  }
  return {
    draft,
    sentences,
    counts: {
      figures: sum(
        counts.map(({ figures }) => figures),
        noneCounted.figures,
      ),
      quotes: sum(
        counts.map(({ quotes }) => quotes),
        noneCounted.quotes,
      ),
    },
  };
}

/** Never fails. A quotation that goes on in another paragraph may be taken for two. */
export function checkLongDraft(knowledge: Knowledge, draft: string): Promise<CheckedDraft> {
  return runInTurns(draftSteps(knowledge, draft));
}
