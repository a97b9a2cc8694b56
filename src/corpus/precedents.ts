// The question files of a corpus in; what was asked before, and whether the sources answer it, out.
import { z } from 'zod';
import type { Precedent } from './corpus.ts';
import type { RawCorpus } from './raw.ts';

/** Teaches how people ask, and nothing else: its lines are neither rehearsed nor scored. */
export const PHRASINGS_FILE = 'questions/phrasings.jsonl';
/** The files that the engine learns from. What it is measured on stands in others. */
export const PRECEDENTS_FILES: readonly string[] = ['questions/tune.jsonl', PHRASINGS_FILE];

const lineSchema = z.looseObject({
  question: z.string().trim().min(1),
  kind: z.array(z.string()).min(1),
  passages: z.array(z.string()).optional(),
  words: z.array(z.string()).optional(),
});

function parseLine(line: string): readonly Precedent[] {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return [];
  }
  const read = lineSchema.safeParse(value);
  if (!read.success) return [];
  const { question, kind, passages = [], words = [] } = read.data;
  // A command is no question in words, and help is not in the sources.
  if (question.startsWith('/') || kind.includes('help')) return [];
  return [{ text: question, answered: kind.some((one) => one !== 'refusal'), passages, words }];
}

/** In the order of the files; a line that is none is passed over, since the checker of the folder reports it. */
export function readPrecedents({ questions = [] }: RawCorpus): readonly Precedent[] {
  return questions
    .filter(({ file }) => PRECEDENTS_FILES.includes(file))
    .flatMap(({ text }) => text.split(/\r?\n/u).flatMap(parseLine));
}
