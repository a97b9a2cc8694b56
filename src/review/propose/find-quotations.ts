// The passages of a source in; what stands in them between quotation marks and is somebody's sentence, with who is named beside it, out.
import type { Passage, Range } from '../../corpus/corpus.ts';
import { findQuotedRuns } from '../../corpus/quotation-marks.ts';
import { type Attribution, findAttribution, isReported } from './attribution.ts';

/** Words of one passage; a second part goes on after the words that name the speaker. */
export interface FoundQuotation {
  readonly passage: Passage;
  readonly parts: readonly [Range, ...Range[]];
  readonly attribution?: Attribution;
}

/** A few words in quotation marks are a term; so many are somebody’s. */
const sentenceLength = 6;
/** Less than that is no quotation even where the speaker is named. */
const shortest = 3;

function countWords(text: string, { start, end }: Range): number {
  return (text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).length;
}

/** Without the comma before the closing mark, which is the article’s. */
function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + words.replace(/[\s,;]+$/u, '').length };
}

/** In order, without those inside others. */
function outermost(runs: readonly Range[]): readonly Range[] {
  const kept: Range[] = [];
  for (const run of runs.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (run.end > (kept.at(-1)?.end ?? -1)) kept.push(run);
  return kept;
}

function findInPassage(passage: Passage, quoted: readonly Range[]): readonly FoundQuotation[] {
  const { text } = passage;
  const runs = outermost(quoted);
  const found: FoundQuotation[] = [];
  for (const run of runs) {
    const words = trimmed(text, run);
    const length = countWords(text, words);
    const last = found.at(-1);
    if (last?.attribution && goesOn(text, last, run)) {
      found[found.length - 1] = { ...last, parts: [...last.parts, words] };
      continue;
    }
    const attribution = findAttribution(text, run);
    if (length < (attribution ? shortest : sentenceLength)) continue;
    found.push({ passage, parts: [words], ...(attribution === undefined ? {} : { attribution }) });
  }
  return found;
}

/** “…,” said Ann Lee. “…”: nothing else between the two, and nobody else said to say the second. */
function goesOn(text: string, { parts, attribution }: FoundQuotation, run: Range): boolean {
  const before = parts.at(-1)?.end ?? 0;
  if (!attribution || attribution.start < before || attribution.end > run.start || parts.length > 1)
    return false;
  const [lead, rest] = [text.slice(before, attribution.start), text.slice(attribution.end, run.start)];
  return /^[,.]?[”’"'],?\s$/u.test(lead) && /^[.,:]\s[“‘"']$/u.test(rest) && !isReported(text, run);
}

/** Of the passages that `isWanted`; all are needed, since a quotation may run on from one to the next. */
export function findQuotations(
  passages: readonly Passage[],
  isWanted: (passage: Passage) => boolean,
): readonly FoundQuotation[] {
  const quoted = findQuotedRuns(passages);
  return passages.filter(isWanted).flatMap((passage) => findInPassage(passage, quoted.get(passage.id) ?? []));
}
