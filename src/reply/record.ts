// A question and its answer in; one line of the command line's JSON out. No marks are added to any quote.
import type { Answer, AnswerKind, RefusalReason } from '../answer/answer.ts';
import { recordCitation, type CitationRecord } from '../answer/citation-record.ts';
import type { Knowledge } from '../knowledge.ts';
import { plainHeadline } from './headline.ts';

export interface AnswerRecord {
  readonly question: string;
  readonly kind: Exclude<AnswerKind, 'sources' | 'about'>;
  /** The headline, never empty. */
  readonly text: string;
  readonly reason?: RefusalReason;
  readonly nearest?: readonly string[];
  /** Best first. */
  readonly citations: readonly CitationRecord[];
  /** The content hash of the corpus. */
  readonly corpus: string;
}

function kindOf(answer: Answer): AnswerRecord['kind'] {
  if (answer.kind === 'about') return 'help';
  if (answer.kind === 'sources') return answer.page ? 'passage' : 'list';
  return answer.kind;
}

/**
 * The headline, made to stand alone: with the quote where it only announces one, with the members of a list, the roles
 * of a person, or that nothing more is said.
 */
function textOf(answer: Answer, knowledge: Knowledge): string {
  const headline = plainHeadline(answer, knowledge);
  const [first] = answer.citations;
  if (answer.kind === 'refusal' || !first) return headline;
  if (answer.kind === 'list') return `${headline}: ${answer.members.map(({ name }) => name).join(', ')}`;
  if (answer.kind === 'person' || answer.kind === 'definition')
    return answer.described
      ? [headline, ...answer.roles.map(({ name }) => name)].join(', ')
      : `${headline}: the sources name it and do not say what it is.`;
  if (answer.kind === 'yes-no' && answer.reading) return `${headline}: ${answer.reading.words}`;
  return headline.endsWith(':')
    ? `${knowledge.findSource(first.source)?.cite ?? first.source}: “${first.quote}”`
    : headline;
}

export function recordAnswer(knowledge: Knowledge, question: string, answer: Answer): AnswerRecord {
  return {
    question,
    kind: kindOf(answer),
    text: textOf(answer, knowledge),
    ...(answer.kind === 'refusal'
      ? { reason: answer.reason, nearest: answer.next.map((suggestion) => suggestion.question) }
      : {}),
    citations: answer.citations.map(recordCitation),
    corpus: knowledge.corpus.hash,
  };
}

/** A line that is no question and no command: a refusal that says what is wrong with it. */
export function recordProblem(knowledge: Knowledge, question: string, problem: string): AnswerRecord {
  const nearest = knowledge.corpus.examples;
  return {
    question,
    kind: 'refusal',
    text: problem,
    reason: 'off-topic',
    nearest,
    citations: [],
    corpus: knowledge.corpus.hash,
  };
}
