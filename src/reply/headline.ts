// An answer to its first line as plain text, for where there is no markdown.
import type { Answer } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge.ts';
import { draftAnswer } from './draft-answer.ts';
import { plainLine } from './line.ts';
import { NOTHING } from './wording.ts';

/** The first line of the reply without markup and footnote marks; never empty. */
export function plainHeadline(answer: Answer, knowledge: Knowledge): string {
  const [first] = draftAnswer(answer, knowledge, {}).head;
  return plainLine(first) || NOTHING;
}
