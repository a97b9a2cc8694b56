// A question without an answer in; the reason, what the sources do say nearby and what can be asked instead, out.
import type { Knowledge } from '../knowledge.ts';
import type { RefusalAnswer } from './answer.ts';
import type { Miss } from './found.ts';
import { citeSentence, findNearestSentence } from './passage/passages.ts';
import type { Question } from './question/question.ts';
import { suggestNearest, suggestReadings } from './suggest.ts';

/** A mention is worth showing in a refusal if its sentence accounts for this much of the question. */
const mentionCoverage = 0.25;

/**
 * The refusal of a question.
 * @param answers whether a question, asked by itself, gets an answer; only such are offered.
 */
export function refuse(
  knowledge: Knowledge,
  question: Question,
  { reason, readings }: Miss,
  answers: (knowledge: Knowledge, text: string) => boolean,
): RefusalAnswer {
  const next = readings
    ? suggestReadings(knowledge, readings, answers)
    : suggestNearest(knowledge, question, (text) => answers(knowledge, text));
  const base = { kind: 'refusal', reason, citations: [], next } as const;
  if (reason === 'off-topic' || reason === 'nothing-matches') return base;
  const subject = subjectOf(question);
  const best = findNearestSentence(knowledge, question);
  const refusal = subject === undefined ? base : { ...base, subject };
  if (!best || best.coverage < mentionCoverage || best.runs.length === 0) return refusal;
  const citation = citeSentence(knowledge, best);
  const [run] = citation.bold;
  const text = run && best.passage.text.slice(run.start, run.end);
  // A whole statement is not what “comes up”.
  const mentioned = text !== undefined && text.split(/\s+/u).length <= longestName ? text : undefined;
  return { ...refusal, citations: [citation], ...(mentioned === undefined ? {} : { mentioned }) };
}

/** Words. */
const longestName = 5;
const longestSubject = 90;

/** “How many lighthouses are there?” → “how many lighthouses there are”; undefined for forms that cannot be turned so. */
function subjectOf(question: Question): string | undefined {
  const text = question.text.replace(/[?!.\s]+$/u, '');
  if (text.length > longestSubject || /[?!.\n]/u.test(text)) return undefined;
  const counted = /^(how many .+?) (are|were) there(.*)$/iu.exec(text);
  if (counted) return lowerFirst(`${counted[1] ?? ''} there ${counted[2] ?? ''}${counted[3] ?? ''}`);
  return undefined;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
