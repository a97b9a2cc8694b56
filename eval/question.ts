// The text of a file of corpus/questions in; its lines, typed, out. The README beside those files says what they mean.
import { z } from 'zod';
import type { RefusalReason } from '../src/answer/answer.ts';
import type { AnswerRecord } from '../src/reply/record.ts';
import { SCORED_KINDS } from '../src/score.ts';

/** In the order in which they are reported. */
export const KINDS = SCORED_KINDS satisfies readonly AnswerRecord['kind'][];

const REASONS = [
  'nothing-matches',
  'not-stated',
  'other-scope',
  'ambiguous',
  'off-topic',
] as const satisfies readonly RefusalReason[];

const turn = {
  question: z.string().min(1),
  kind: z.array(z.enum(KINDS)).min(1),
  passages: z.array(z.string()).min(1).optional(),
  words: z.array(z.string().min(1)).min(1).optional(),
  speaker: z.string().optional(),
  reason: z.array(z.enum(REASONS)).min(1).optional(),
  tags: z.array(z.string()).optional(),
};
const turnSchema = z.strictObject(turn).readonly();
const questionSchema = z.strictObject({ id: z.string(), ...turn }).readonly();
const dialogueSchema = z.strictObject({ id: z.string(), turns: z.array(turnSchema).min(2) }).readonly();
const saidSchema = z
  .strictObject({ passage: z.string(), speakers: z.array(z.string()).min(1), words: z.string().min(1) })
  .readonly();

export type Kind = (typeof KINDS)[number];
/** What is asked, and what is expected of the answer. */
export type Question = z.infer<typeof turnSchema>;
/** Words of a passage that are somebody's, and the names they may be given under. */
export type Said = z.infer<typeof saidSchema>;

/** Questions in order; one asked by itself is a conversation of one. */
export interface Conversation {
  readonly id: string;
  readonly turns: readonly Question[];
}

function parseLines<T>(text: string, schema: z.ZodType<T>): readonly T[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const parsed = schema.safeParse(JSON.parse(line));
      if (parsed.success) return parsed.data;
      throw new Error(`Line ${index + 1} is no question: ${z.prettifyError(parsed.error)}`);
    });
}

/** Throws an Error that names the first line that is none; so do the others. */
export function parseQuestions(text: string): readonly Conversation[] {
  return parseLines(text, questionSchema).map(({ id, ...question }) => ({ id, turns: [question] }));
}

export function parseDialogues(text: string): readonly Conversation[] {
  return parseLines(text, dialogueSchema);
}

export function parseSpeakers(text: string): readonly Said[] {
  return parseLines(text, saidSchema);
}
