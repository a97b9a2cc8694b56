// The question files of a corpus in; the questions that stand alone out, with every line that is none.
import { z } from 'zod';
import type { Problem } from './corpus.ts';
import { PHRASINGS_FILES } from './precedents.ts';
import { show } from './problems.ts';
import type { RawCorpus, RawFile } from './raw.ts';
import { runAtOnce, type Steps } from './steps.ts';

/** A question in somebody's words, and where it stands. */
export interface KnownQuestion {
  /** `questions/<name>.jsonl`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

export interface KnownQuestions {
  /** By file and line; one that stands twice is there twice. */
  readonly questions: readonly KnownQuestion[];
  readonly problems: readonly Problem[];
}

const text = z.string().trim().min(1);
// Of a dialogue the first turn alone can be asked by itself; the others lean on the answers before them.
const turn = z.looseObject({ question: text });
const single = turn.transform(({ question }) => question);
const dialogue = z
  .looseObject({ turns: z.tuple([turn], z.unknown()) })
  .transform(({ turns: [first] }) => first.question);
const question = z.union([single, dialogue]);
const object = z.record(z.string(), z.unknown());

/** The question of a line; none: it is a record of another kind; or what is wrong with it. */
function readLine(line: string): { readonly text?: string } | { readonly message: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { message: `is no JSON; received ${show(line)}` };
  }
  const record = object.safeParse(value);
  if (!record.success) return { message: `is no object with a question; received ${show(value)}` };
  if (!('question' in record.data) && !('turns' in record.data)) return {};
  const read = question.safeParse(value);
  if (read.success) return { text: read.data };
  return {
    message: `must have a "question" in words, or "turns" that begin with one; received ${show(value)}`,
  };
}

/** Lines that are read in a step. */
const READ_AT_ONCE = 50;

function* fileSteps({ file, text: all }: RawFile): Steps<KnownQuestions> {
  const questions: KnownQuestion[] = [];
  const problems: Problem[] = [];
  const lines = all.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [index, content] of lines.entries()) {
    const line = index + 1;
    if (line % READ_AT_ONCE === 0) yield;
    if (content.trim() === '') continue;
    const read = readLine(content);
    if ('message' in read) problems.push({ file, where: `line ${line}`, message: read.message });
    else if (read.text !== undefined) questions.push({ file, line, text: read.text });
  }
  return { questions, problems };
}

/** As readKnownQuestions, in short steps. */
export function* knownQuestionSteps({ questions = [] }: RawCorpus): Steps<KnownQuestions> {
  const read: KnownQuestions[] = [];
  for (const file of questions) {
    const found = yield* fileSteps(file);
    read.push(PHRASINGS_FILES.includes(file.file) ? { ...found, questions: [] } : found);
  }
  return {
    questions: read.flatMap((one) => one.questions),
    problems: read.flatMap((one) => one.problems),
  };
}

/**
 * The questions of `questions/*.jsonl` that can be asked by themselves: single ones, and the first turns of dialogues.
 * Those that only teach phrasing are not asked. Whatever else a line says is not looked at, and a line without a question is passed over.
 */
export function readKnownQuestions(raw: RawCorpus): KnownQuestions {
  return runAtOnce(knownQuestionSteps(raw));
}
