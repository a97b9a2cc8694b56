// A score in; the table that the README and the terminal show out. Pure.
import type { Row, Score, SetScore } from '../src/score.ts';

export const OPENING = '<!-- score -->';
export const CLOSING = '<!-- /score -->';

const NAMES: Readonly<Record<Row['kind'], string>> = {
  count: 'a count',
  figure: 'another figure',
  date: 'a date',
  person: 'who somebody is',
  definition: 'what something is',
  list: 'a list',
  quotation: 'a quotation',
  'yes-no': 'yes or no',
  passage: 'anything else that is stated',
  comparison: 'what the sources say of one thing',
  correction: 'a wrong premise put right',
  help: 'help, a greeting, thanks',
  refusal: 'nothing: the sources do not say',
  'follow-up': 'what leans on the question before',
};

const percent = (share: number | undefined) =>
  share === undefined ? '' : `${(share * 100).toFixed(1).replace(/\.0$/u, '')} %`;

/** Cells padded as the formatter pads them: the first column to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(3, ...rows.map((row) => row[at]?.length ?? 0)));
  const pad = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)));
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const [head = [], ...body] = rows.map(pad);
  return [head, rule, ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const HEAD = ['asked for', 'questions', 'right', 'words', 'figure', 'precision', 'recall'];

function renderKinds({ kinds }: SetScore): string {
  const rows = kinds.map((row) => [
    NAMES[row.kind],
    String(row.questions),
    ...[row.right, row.words, row.figure, row.precision, row.recall].map(percent),
  ]);
  return table([HEAD, ...rows]);
}

function renderTotals({ report, tune }: Score): string {
  const row = (name: string, of: (set: SetScore) => string) => [name, of(report), of(tune)];
  return table([
    ['in all', 'reported on', 'tuned on'],
    row('questions', ({ questions }) => String(questions)),
    row('answerable ones right, with a right citation', ({ answerable }) => percent(answerable)),
    row('unanswerable ones refused', ({ refused }) => percent(refused)),
    row('unanswerable ones refused for a right reason', ({ reasons }) => percent(reasons)),
    row('follow-ups right', ({ followUps }) => percent(followUps)),
    row('unanswerable ones answered', ({ falseAnswers }) => String(falseAnswers)),
    row('quotes shown', ({ quotes }) => String(quotes)),
    row('quotes verbatim', ({ verbatim }) => percent(verbatim)),
    row('quotes given to a wrong speaker', ({ wrongSpeakers }) => String(wrongSpeakers)),
  ]);
}

/** Both tables, as they stand between the marks of the README. */
export function renderScore(score: Score): string {
  return `${renderTotals(score)}\n\n${renderKinds(score.report)}`;
}

/** The kinds of one set alone. */
export function renderSet(set: SetScore): string {
  return renderKinds(set);
}

/** The README with the table between its marks replaced. Throws where it has no marks. */
export function putScore(readme: string, score: Score): string {
  const [start, end] = [readme.indexOf(OPENING), readme.indexOf(CLOSING)];
  if (start < 0 || end < start) throw new Error(`README.md has no ${OPENING} … ${CLOSING}.`);
  return `${readme.slice(0, start)}${OPENING}\n\n${renderScore(score)}\n\n${readme.slice(end)}`;
}
