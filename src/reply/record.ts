// A question and its answer in; one line of the command line's JSON out. No marks are added to any quote.
import type { Answer, AnswerKind, RefusalReason } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge.ts';
import { plainHeadline } from './headline.ts';

export interface AnswerRecord {
  readonly question: string;
  readonly kind: Exclude<AnswerKind, 'sources' | 'about'>;
  /** The headline, never empty. */
  readonly text: string;
  readonly reason?: RefusalReason;
  readonly nearest?: readonly string[];
  /** Best first; `passage.slice(start, end) === quote`. */
  readonly citations: readonly {
    readonly source: string;
    readonly passage: string;
    readonly quote: string;
    readonly start: number;
    readonly end: number;
    readonly speaker?: string;
  }[];
  /** The content hash of the corpus. */
  readonly corpus: string;
}

function kindOf(answer: Answer): AnswerRecord['kind'] {
  if (answer.kind === 'about') return 'help';
  if (answer.kind === 'sources') return answer.page ? 'passage' : 'list';
  return answer.kind;
}

/** The headline; where it only announces the quote (“One source says:”), the quote with it. */
function textOf(answer: Answer, knowledge: Knowledge): string {
  const headline = plainHeadline(answer, knowledge);
  const [first] = answer.citations;
  const cite = first && knowledge.findSource(first.source)?.cite;
  if (!headline.endsWith(':') || !first || answer.kind === 'refusal') return headline;
  return `${cite ?? first.source}: “${first.quote}”`;
}

export function recordAnswer(knowledge: Knowledge, question: string, answer: Answer): AnswerRecord {
  return {
    question,
    kind: kindOf(answer),
    text: textOf(answer, knowledge),
    ...(answer.kind === 'refusal'
      ? { reason: answer.reason, nearest: answer.next.map((suggestion) => suggestion.question) }
      : {}),
    citations: answer.citations.map(({ source, passage, quote, start, end, speaker }) => ({
      source,
      passage,
      quote,
      start,
      end,
      ...(speaker ? { speaker: speaker.name } : {}),
    })),
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
