// A question what a number stands for in; what the sources state it of out.
import type { Figure } from '../../corpus/corpus.ts';
import type { NumberRun } from '../../corpus/numbers.ts';
import type { Knowledge } from '../../knowledge.ts';
import { stemOf, type Term } from '../../search/terms.ts';
import type { Found } from '../found.ts';
import type { Question } from '../question/question.ts';
import { citeRows } from './cite-rows.ts';
import { answerWithFigure } from './read-figure.ts';

/** “What is the 24 for?”: the one thing that the number is stated of; several are readings to choose between. */
export function byValue(knowledge: Knowledge, question: Question): Found | undefined {
  const { mentions, content, numbers } = question;
  const [number, ...others] = numbers;
  if (!number || mentions.length > 0) return undefined;
  if (others.length > 0) return content.length > 0 ? undefined : citeValues(knowledge, numbers);
  const rows = knowledge.corpus.figures.filter(
    (figure) =>
      figure.value === number.value &&
      figure.measure !== 'date' &&
      figure.measure !== 'duration' &&
      content.every((term) => describes(knowledge, question, figure, term)),
  );
  const [row] = rows;
  const about = [...new Set(rows.map((figure) => figure.about))];
  if (!row || about.length === 0) return undefined;
  return about.length === 1
    ? answerWithFigure(knowledge, row)
    : { kind: 'miss', reason: 'ambiguous', readings: about.flatMap((id) => knowledge.findEntity(id) ?? []) };
}

const describing = new Set(
  ['describe', 'apply', 'relate', 'concern', 'stand', 'represent', 'refer'].map(stemOf),
);
const ofWhat = new Set(
  ['group', 'kind', 'people', 'body', 'thing', 'category', 'number', 'figure'].map(stemOf),
);

/** “Which group of readers does the 9 per cent describe?”: words for what is counted, and for its being so. */
function describes(
  { facts }: Knowledge,
  { text, head }: Question,
  figure: Figure,
  { stem, start }: Term,
): boolean {
  if (!/^(?:and |so )?(?:which|what|who)\b/iu.test(text)) return false;
  const isHead = head?.start === start && ofWhat.has(stem);
  return isHead || describing.has(stem) || facts.vocabularyOf(figure).own.has(stem);
}

/** “What are the 7 and the 9 for?”: the sentence that states them all. */
function citeValues(knowledge: Knowledge, numbers: readonly NumberRun[]): Found | undefined {
  const rows = numbers.flatMap(
    ({ value }) => knowledge.corpus.figures.find((row) => row.value === value) ?? [],
  );
  return rows.length < numbers.length ? undefined : citeRows(knowledge, rows);
}
