// A checked corpus in; what is allowed in its table and mostly not meant, in the shape of problems, out.
import { termsOf } from './check-names.ts';
import type { Corpus, Figure, Problem, Stated } from './corpus.ts';
import { show } from './problems.ts';
import { findOpenWords } from './open-words.ts';
import { saysOf } from './says-of.ts';
import { findWords, normaliseTerm } from './words.ts';

/** More would not be read. */
const NAMED = 5;
/** A word in fewer paragraphs is somebody's name in passing. */
const OFTEN = 3;

const capital = /(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}\p{N}]+(?:-\p{L}+)*/gu;
// “Board of Trade”, “Ash and Sons”: parts of a longer name, which need not be an entity each.
const inNameBefore = /\p{Lu}[\p{L}\p{N}’'-]* (?:(?:of|and|for|&) (?:the )?)?$/u;
const inNameAfter = /^(?:['’]s)? (?:(?:of|and|for|&) (?:the )?)?\p{Lu}/u;
const midSentence = /[\p{L}\p{N},;:–—-] $/u;

/** Whether it stands amid a sentence, and is not part of a longer name. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start);
  return midSentence.test(before) && !inNameBefore.test(before) && !inNameAfter.test(text.slice(end));
}

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

/** Words that stand capitalised and alone amid a sentence, as a place does that everything is in. */
function namedAlone({ sources }: Corpus): ReadonlyMap<string, ReadonlySet<string>> {
  const alone = new Set<string>();
  const passagesOf = new Map<string, Set<string>>();
  for (const { id, text } of sources.flatMap(({ passages }) => passages)) {
    const dates = findOpenWords(text, 'date');
    for (const { 0: word, index } of text.matchAll(capital)) {
      if (dates.some(({ start, end }) => start <= index && index < end)) continue;
      passagesOf.set(word, (passagesOf.get(word) ?? new Set()).add(id));
      if (standsAlone(text, index, index + word.length)) alone.add(word);
    }
  }
  return new Map([...passagesOf].filter(([word]) => alone.has(word)));
}

/** A question that names what no entity is called is refused, be it the place that the whole corpus is about. */
function adviseOnNames(corpus: Corpus): readonly Problem[] {
  const called = new Set(corpus.entities.flatMap((entity) => [...termsOf(entity).keys()]));
  return [...namedAlone(corpus)]
    .filter(([word, { size }]) => size >= OFTEN && !called.has(normaliseTerm(word)))
    .toSorted(([, a], [, b]) => b.size - a.size)
    .slice(0, NAMED)
    .map(([word, { size }]) => ({
      file: 'facts.yaml',
      where: '',
      message: `calls no entity ${show(word)}, which stands in ${size} paragraphs; a question that names it is mostly refused: make it an entity or an alias`,
    }));
}

/** None of it keeps the corpus from being served. Nothing without a fact table. */
export function adviseOn(corpus: Corpus): readonly Problem[] {
  return corpus.entities.length === 0
    ? []
    : [...adviseOnParts(corpus), ...adviseOnDates(corpus), ...adviseOnNames(corpus)];
}
