// node eval/retrieval.ts FILE [fit | speed]: how well passages and sentences are found, and when an answer is refused.
import { readTestSet } from './retrieval/questions.ts';
import { fitRanking } from './retrieval/fit-ranking.ts';
import { fitSigns } from './retrieval/fit-signs.ts';
import { measureSpeed } from './retrieval/speed.ts';
import { runAlone, runTogether, type Condition, type Trial } from './retrieval/trials.ts';
import { shouldAnswer } from '../src/search/confidence.ts';

/** Of the answerable questions, how many the fitted threshold answers. */
const ANSWERED = 0.8;

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

const [path, mode] = process.argv.slice(2);
if (path === undefined) {
  console.error('Name a file of passages and questions: node eval/retrieval.ts FILE [fit | speed]');
  process.exitCode = 1;
} else {
  const set = readTestSet(path);
  if (mode === 'speed') console.table(measureSpeed(set));
  else {
    const [together, alone] = [runTogether(set), runAlone(set)];
    const tuned = [...together, ...alone].filter(({ question }) => set.tuned.has(question.article));
    if (mode === 'fit') {
      console.log(fitRanking(set));
      console.log(fitSigns(tuned, [...together, ...alone], ANSWERED));
    }
    report(together, alone, set.tuned);
  }
}
