// A sentence of a passage and the numbers in it; from when what it says is true.
import type { Passage, Range } from '../../corpus/corpus.ts';
import type { NumberRun } from '../../corpus/numbers.ts';

/** A sentence of a passage with the numbers in it, in order. */
export interface Sentence extends Range {
  readonly passage: Passage;
  readonly text: string;
  readonly runs: readonly NumberRun[];
}

function isDated({ kind }: NumberRun): boolean {
  return kind === 'year' || kind === 'period' || kind === 'date';
}

/** The year or period that a sentence begins with (“In 2018 there were”) or that comes right after `end` (“12 branches in 2018”). */
export function asOfAt({ text, start, runs }: Sentence, end: number): string | undefined {
  const dated = runs.filter(isDated);
  const found = dated.find(({ core }) => {
    const [lead, between] = [text.slice(start, core.start), text.slice(end, core.start)];
    return (
      (dated.length === 1 &&
        /^(?:In|During|For|At the end of|By the end of)\s(?:the (?:end|year) of\s)?$/u.test(lead)) ||
      /^\s(?:in|during|for|at the end of)\s$/u.test(between)
    );
  });
  return found && text.slice(found.core.start, found.core.end);
}
