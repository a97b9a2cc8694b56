// The plain words of a message in; the runs that it quotes out: between quotation marks, and its block quotes.
import type { Range } from '../../corpus/corpus.ts';
import { findQuotedRuns } from '../../corpus/quotation-marks.ts';
import type { PlainText } from '../plain-text.ts';
import { overlaps } from '../../corpus/overlaps.ts';
import { readBlockSpeaker } from './block-speaker.ts';
import { findLoose } from './loose-marks.ts';

export interface QuotedRun extends Range {
  /** Who a block quote itself says it is by. */
  readonly by?: string;
  /** It is a block quote. */
  readonly isBlock?: true;
}

function size({ start, end }: Range): number {
  return end - start;
}

/** The run without space and quotation marks at its ends. */
function trim(text: string, { start, end }: Range): Range {
  const run = text.slice(start, end);
  const before = /^[\s"“”‘’'«»„]*/u.exec(run)?.[0].length ?? 0;
  const after = /[\s"“”‘'«»„]*$/u.exec(run)?.[0].length ?? 0;
  return { start: start + before, end: Math.max(start + before, end - after) };
}

const marks = [/“[^“”]+”/gu, /„[^“”„]+[“”]/gu, /«[^«»]+»/gu, /‹[^‹›]+›/gu];

/** Marks that are paired by their shape, and those that the reader of sources knows. */
function findMarked(text: string): readonly Range[] {
  const paired = marks.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: run, index }) => ({
      start: index + 1,
      end: index + run.length - 1,
    })),
  );
  const known = findQuotedRuns([{ id: 'message', source: '', paragraph: 1, text }]).get('message') ?? [];
  const found = [...paired, ...known.filter((run) => !isClipped(text, run))];
  return [...found, ...findLoose(text, found)];
}

/** An apostrophe for what is left out: “’90s”, “rock ’n’ roll”. */
function isClipped(text: string, { start, end }: Range): boolean {
  if (!/['’‘]/u.test(text.charAt(start - 1))) return false;
  const run = text.slice(start, end);
  return /^(?:\d\ds?(?![\p{L}\d%])|n['’]?\s)/u.test(run) || /\s['’‘]n$/u.test(run);
}

function readBlock(text: string, block: Range): QuotedRun {
  const { start, end, by } = readBlockSpeaker(text.slice(block.start, block.end));
  const run = trim(text, { start: block.start + start, end: block.start + end });
  return { ...run, ...(by === undefined ? {} : { by }), isBlock: true };
}

/** Quoted runs in order, none inside another: a quotation in a quotation is part of it. */
export function findQuoted({ text, blockQuotes }: PlainText): readonly QuotedRun[] {
  const marked = findMarked(text)
    .map((run): QuotedRun => trim(text, run))
    .filter((run) => /[\p{L}\p{N}]/u.test(text.slice(run.start, run.end)));
  const blocks = blockQuotes
    .map((block) => readBlock(text, block))
    // Quotation marks inside a block are those of the quotation, if they hold most of it.
    .filter((block) => !marked.some((run) => overlaps(run, block) && size(run) * 2 > size(block)));
  const kept: QuotedRun[] = [];
  for (const run of [...blocks, ...marked].toSorted((a, b) => size(b) - size(a)))
    if (size(run) > 0 && !kept.some((other) => overlaps(other, run))) kept.push(run);
  return kept.toSorted((a, b) => a.start - b.start);
}
