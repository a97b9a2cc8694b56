// The question files of a corpus in; what was asked before, and whether the sources answer it, out.
import { z } from 'zod';
import type { Precedent } from './corpus.ts';
import type { RawCorpus } from './raw.ts';

/** They teach how people ask, and nothing else: their lines are neither rehearsed nor scored. */
export const PHRASINGS_FILES: readonly string[] = [
  'questions/phrasings.jsonl',
  'questions/phrasings-dialogues.jsonl',
];
/** The files that the engine learns from. What it is measured on stands in others. */
const PRECEDENTS_FILES: readonly string[] = [
  'questions/tune.jsonl',
  'questions/tune-dialogues.jsonl',
  ...PHRASINGS_FILES,
];

const turnSchema = z.looseObject({
  question: z.string().trim().min(1),
  kind: z.array(z.string()).min(1),
  passages: z.array(z.string()).optional(),
  words: z.array(z.string()).optional(),
});
type Turn = z.infer<typeof turnSchema>;
const lineSchema = z.union([
  turnSchema.transform((turn) => [turn]),
  z.looseObject({ turns: z.array(turnSchema) }).transform(({ turns }) => turns),
]);

function parseLine(line: string): readonly Precedent[] {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return [];
  }
  const read = lineSchema.safeParse(value);
  if (!read.success) return [];
  return read.data.flatMap((turn, index, turns) => readTurn(turn, turns[index - 1]));
}

/** Of a question in a conversation the answer before it is known by where it stands. */
function readTurn({ question, kind, passages = [], words = [] }: Turn, before?: Turn): readonly Precedent[] {
  // A command is no question in words, and help is not in the sources.
  if (question.startsWith('/') || kind.includes('help')) return [];
  const answered = kind.some((one) => one !== 'refusal');
  // In a conversation much may be answered and may be refused, which teaches neither.
  if (before && answered && kind.includes('refusal')) return [];
  const known = { text: question, answered, passages, words };
  return [before ? { ...known, after: before.passages ?? [] } : known];
}

/** In the order of the files; a line that is none is passed over, since the checker of the folder reports it. */
export function readPrecedents({ questions = [] }: RawCorpus): readonly Precedent[] {
  return questions
    .filter(({ file }) => PRECEDENTS_FILES.includes(file))
    .flatMap(({ text }) => text.split(/\r?\n/u).flatMap(parseLine));
}
