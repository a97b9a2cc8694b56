// A file of public passages and questions in; how well the whole engine answers from passages alone, out.
import type { Answer } from '../src/answer/answer.ts';
import { ask } from '../src/answer/ask.ts';
import type { Corpus, Source } from '../src/corpus/corpus.ts';
import { buildKnowledge, type Knowledge } from '../src/knowledge.ts';
import { quantile } from './quantile.ts';
import { without, type Question, type TestSet } from './retrieval/questions.ts';

export interface PlainScore {
  readonly measure: string;
  readonly of: number;
  readonly value: string;
  readonly target: string;
}

/** A corpus of sources without a fact table. */
export function plainCorpus(sources: readonly Source[]): Corpus {
  return {
    hash: '',
    title: 'Passages',
    description: 'Passages without a fact table.',
    examples: [],
    sources,
    entities: [],
    figures: [],
    quotations: [],
    statements: [],
    precedents: [],
  };
}

interface Trial {
  readonly question: Question;
  readonly answer: Answer;
  readonly milliseconds: number;
}

function put(knowledge: Knowledge, questions: readonly Question[]): readonly Trial[] {
  return questions.map((question) => {
    const start = performance.now();
    const answer = ask(knowledge, question.text);
    return { question, answer, milliseconds: performance.now() - start };
  });
}

const isAnswered = ({ answer }: Trial) => answer.kind !== 'refusal' && answer.kind !== 'help';
const isPassageRight = ({ question, answer }: Trial) => answer.citations[0]?.passage === question.doc;
const isShown = ({ question, answer }: Trial) =>
  question.answers.some((text) => answer.citations[0]?.quote.includes(text) ?? false);

function share(
  measure: string,
  { of, holds, target = '' }: { of: readonly Trial[]; holds: (trial: Trial) => boolean; target?: string },
): PlainScore {
  const part = of.length === 0 ? 0 : of.filter(holds).length / of.length;
  return { measure, of: of.length, value: `${(part * 100).toFixed(1)} %`, target };
}

/** The questions on each article, put to a corpus of all the others. */
function askAbsent({ sources, questions }: TestSet): readonly Trial[] {
  return sources.flatMap(({ id }) => {
    const knowledge = buildKnowledge(plainCorpus(without(sources, (_, source) => source === id)));
    return put(
      knowledge,
      questions.filter(({ impossible, article }) => !impossible && article === id),
    );
  });
}

/** Puts every question to the passages, and those on each article to the passages without it. Takes minutes. */
export function measurePlain(set: TestSet): readonly PlainScore[] {
  const knowledge = buildKnowledge(plainCorpus(set.sources));
  const trials = put(knowledge, set.questions);
  const answerable = trials.filter(({ question }) => !question.impossible);
  const answered = answerable.filter(isAnswered);
  const impossible = trials.filter(({ question }) => question.impossible);
  const times = trials.map(({ milliseconds }) => milliseconds);
  const latency = (at: number) => `${quantile(times, at).toFixed(2)} ms`;
  return [
    share('answerable: answered', { of: answerable, holds: isAnswered, target: 'at least 80 %' }),
    share('of those: right passage first', { of: answered, holds: isPassageRight, target: 'at least 87 %' }),
    share('of those: answer inside the shown sentence', {
      of: answered,
      holds: isShown,
      target: 'at least 80 %',
    }),
    share('written to look answerable: answered', { of: impossible, holds: isAnswered }),
    share('topic absent: answered', { of: askAbsent(set), holds: isAnswered, target: 'at most 4 %' }),
    { measure: 'latency p50', of: times.length, value: latency(0.5), target: '' },
    { measure: 'latency p99', of: times.length, value: latency(0.99), target: '' },
  ];
}
