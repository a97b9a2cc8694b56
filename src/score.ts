// The text of a recorded score in; the score, typed, out. What `npm run eval` writes and /about shows.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What may be asked for, in the order in which it is reported. */
export const SCORED_KINDS = [
  'count',
  'figure',
  'date',
  'person',
  'definition',
  'list',
  'quotation',
  'yes-no',
  'passage',
  'comparison',
  'correction',
  'help',
  'refusal',
] as const;

const share = z.number().min(0).max(1);
const count = z.number().int().min(0);

const rowSchema = z.strictObject({
  /** What is expected first; `follow-up`: any later question of a conversation. */
  kind: z.enum([...SCORED_KINDS, 'follow-up']),
  questions: count,
  right: share,
  /** All the words expected are shown. */
  words: share.optional(),
  /** The headline states the figure expected. */
  figure: share.optional(),
  /** Of the passages cited, those that answer; of those that answer, the ones cited. */
  precision: share.optional(),
  recall: share.optional(),
});

const setSchema = z.strictObject({
  questions: count,
  /** Questions by themselves that the sources answer: right, with a right citation. */
  answerable: share,
  /** Those that they do not answer: refused; and, where a reason is expected, for one that is. */
  refused: share,
  reasons: share,
  followUps: share,
  /** Questions that no source answers, answered all the same; in the whole set. */
  falseAnswers: count,
  /** Quotes that stand in their passage letter for letter, of all that were shown. */
  quotes: count,
  verbatim: share,
  wrongSpeakers: count,
  kinds: z.array(rowSchema),
});

export const scoreSchema = z.strictObject({
  /** The hash of the corpus that the questions were put to. */
  corpus: z.string().min(1),
  /** Written apart from the engine; what is reported. */
  report: setSchema,
  /** Looked at while the engine was made, so that its scores flatter. */
  tune: setSchema,
});

export type Row = z.infer<typeof rowSchema>;
export type SetScore = z.infer<typeof setSchema>;
export type Score = z.infer<typeof scoreSchema>;

/** The score that the file has, or why it has none, for the log. Never throws. */
export function readScore(file: string | URL): { readonly score: Score } | { readonly problem: string } {
  try {
    const parsed = scoreSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? { score: parsed.data } : { problem: z.prettifyError(parsed.error) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
