// A checked corpus in; what is allowed in its table and mostly not meant, in the shape of problems, out.
import type { Corpus, Figure, Problem, Stated } from '../corpus/corpus.ts';
import { show } from '../corpus/problems.ts';
import { saysOf } from '../corpus/says-of.ts';
import { findWords } from '../corpus/words.ts';
import { adviseOnNames } from './name-advice.ts';

function isCountOf(figure: Figure, whole: Figure): boolean {
  return (
    figure.about === whole.about &&
    figure.measure === whole.measure &&
    (figure.measure === 'count' || figure.measure === 'people')
  );
}

/** “Five of the 14 piers”, with 14 and 5 both about the piers: both are shown as their number. */
function adviseOnParts({ figures }: Corpus): readonly Problem[] {
  return figures.flatMap((figure) => {
    if (figure.scope === undefined) return [];
    const whole = figures.find(
      (other) => isCountOf(figure, other) && other.scope === undefined && other.value !== figure.value,
    );
    if (whole === undefined) return [];
    const message =
      `counts a part of ${show(figure.about)} (${show(figure.scope)}), all of which figure ${show(whole.id)} counts; ` +
      'both then answer how many there are: give the part an entity of its own';
    return [{ file: 'facts.yaml', where: `figure ${show(figure.id)}`, message }];
  });
}

/** The quote prints one of these words right before what the evidence says. */
function standsBefore(asked: readonly string[], evidence: Stated): boolean {
  const before = evidence.quote.slice(0, evidence.says.start - evidence.start);
  return asked.some((words) =>
    findWords(before, words).some(({ end }) => /^ (?:in |on )?$/.test(before.slice(end))),
  );
}

/** “The board was set up in 1998” is sure only where the figure says “set up in 1998”, and not the year alone. */
function adviseOnDates({ figures }: Corpus): readonly Problem[] {
  return figures.flatMap(({ id, measure, qualifier, asked, evidence }) => {
    const bare = evidence.find((one) => !/\p{L}/u.test(saysOf(one)) && standsBefore(asked, one));
    if (measure !== 'date' || qualifier !== undefined || bare === undefined) return [];
    const message = `says ${show(saysOf(bare))} alone; put what happened into "says" too, or no message that tells it will match: ${show(bare.quote)}`;
    return [{ file: 'facts.yaml', where: `figure ${show(id)}`, message }];
  });
}

/** None of it keeps the corpus from being served. Nothing without a fact table. */
export function adviseOn(corpus: Corpus): readonly Problem[] {
  return corpus.entities.length === 0
    ? []
    : [...adviseOnParts(corpus), ...adviseOnDates(corpus), ...adviseOnNames(corpus)];
}
