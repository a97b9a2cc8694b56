// Short references to figures and to runs of passages in; the words of the sources that they stand for out.
import type { Citation } from '../answer/answer.ts';
import { citeRun, widen } from '../answer/cite.ts';
import { readFigure } from '../answer/figure/read-figure.ts';
import type { Knowledge } from '../knowledge.ts';
import type { CheckedFigure } from './checked.ts';
import { findTypedFigures } from './complete-figure.ts';
import type { CheckView, ShownWords } from './view.ts';

/** Stands between references; no id holds it. */
const BETWEEN = ',';
const RUN = /^(?<passage>.+#\d+):(?<start>\d{1,7})-(?<end>\d{1,7})$/u;
/** A message shows few more. */
const MOST = 20;

/** `ferry-count` is a row of the fact table. */
export function refOfFigure({ fact }: Pick<CheckedFigure, 'fact'>): string | undefined {
  return fact;
}

/** `almanac#8:90-142` is a run of a passage. */
export function refOfCitation({ passage, start, end }: Citation): string {
  return `${passage}:${start}-${end}`;
}

/** Several as one, each once. */
export function joinRefs(refs: readonly string[]): string {
  return [...new Set(refs)].join(BETWEEN);
}

function findRun(knowledge: Knowledge, ref: string): ShownWords | undefined {
  const { passage: id = '', start, end } = RUN.exec(ref)?.groups ?? {};
  const passage = knowledge.findPassage(id);
  const run = { start: Number(start), end: Number(end) };
  if (!passage || !(run.start < run.end) || run.end > passage.text.length) return undefined;
  return { citations: [citeRun(passage, widen(passage, run), [run])] };
}

function findWords(knowledge: Knowledge, ref: string): readonly ShownWords[] {
  const run = findRun(knowledge, ref);
  if (run) return [run];
  return findTypedFigures(knowledge, ref).map((figure) => {
    const { readings, citations } = readFigure(knowledge, figure);
    return { about: readings[0].words, citations };
  });
}

/** The words behind references, or behind what somebody typed instead; what none is, or is there no more, is counted. */
export function findWordsBehind(knowledge: Knowledge, refs: string): Extract<CheckView, { kind: 'words' }> {
  const asked = [...new Set(refs.split(BETWEEN).map((ref) => ref.trim()))].filter((ref) => ref !== '');
  const found = asked.slice(0, MOST).map((ref) => findWords(knowledge, ref));
  return {
    kind: 'words',
    shown: found.flat().slice(0, MOST),
    missing: found.filter((words) => words.length === 0).length,
  };
}
