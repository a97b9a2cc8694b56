// node eval/retrieval.ts FILE: how well passages and sentences are found, and when an answer is refused.
import { readTestSet } from './retrieval/questions.ts';
import { runAlone, runTogether, type Condition, type Trial } from './retrieval/trials.ts';
import { shouldAnswer } from '../src/search/confidence.ts';

const share = <T>(all: readonly T[], holds: (one: T) => boolean) =>
  all.length === 0 ? '–' : (all.filter(holds).length / all.length).toFixed(3);

function row(
  name: string,
  trials: readonly Trial[],
  answers: (trial: Trial) => boolean,
): Record<string, string | number> {
  const under = (condition: Condition) => trials.filter((trial) => trial.condition === condition);
  const answerable = under('answerable');
  const answered = answerable.filter(answers);
  return {
    articles: name,
    questions: answerable.length,
    passage: share(answerable, ({ rightPassage }) => rightPassage),
    sentence: share(answerable, ({ rightSentence }) => rightSentence),
    'in three': share(answerable, ({ rightInThree }) => rightInThree),
    answered: share(answerable, answers),
    'of them passage': share(answered, ({ rightPassage }) => rightPassage),
    'of them sentence': share(answered, ({ rightSentence }) => rightSentence),
    absent: share(under('absent'), answers),
    removed: share(under('removed'), answers),
    impossible: share(under('impossible'), answers),
  };
}

function report(together: readonly Trial[], alone: readonly Trial[], tuned: ReadonlySet<string>): void {
  const answers = ({ signs }: Trial) => shouldAnswer(signs);
  const isTuned = ({ question }: Trial) => tuned.has(question.article);
  console.table([
    row('tuned on', together.filter(isTuned), answers),
    row(
      'others',
      together.filter((trial) => !isTuned(trial)),
      answers,
    ),
    row('all', together, answers),
    row('each alone', alone, answers),
  ]);
}

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Name a file of passages and questions: node eval/retrieval.ts FILE');
  process.exitCode = 1;
} else {
  const set = readTestSet(path);
  report(runTogether(set), runAlone(set), set.tuned);
}
