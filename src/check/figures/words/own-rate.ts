// A stretch of a message and a figure in; whether what it says the number comes by, each year or each of them, is the figure’s own, out.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { oncePerPair } from '../../../corpus/once.ts';
import type { Knowledge } from '../../../knowledge.ts';
import { findRates, type Rate } from '../../english/rates.ts';
import { itemsIn, type Scene } from '../read/scene.ts';

const ratesOf = oncePerPair(
  (_: Knowledge, { evidence, scope = '' }: Figure): ReadonlySet<Rate> =>
    new Set([...evidence.map(({ quote }) => quote), scope].flatMap((text) => findRates(text))),
);

/** “Each village”: of which things there is one number each, where the sentence of the figure speaks of none such. */
function isOfOthers(scene: Scene, stretch: Range, figure: Figure): boolean {
  const { near, nearNamed } = scene.knowledge.facts.vocabularyOf(figure);
  const words = scene.text.slice(stretch.start, stretch.end);
  return [...words.matchAll(/\b(?:each|every|per)\s(?:of\s(?:the\s|these\s)?)?/giu)].some(
    ({ 0: lead, index }) => {
      const at = stretch.start + index + lead.length;
      const next = itemsIn(scene, stretch).find(({ start }) => start === at);
      if (next?.kind === 'name') return !next.mention.readings.some(({ id }) => nearNamed.has(id));
      return next?.kind === 'word' && !next.term.stop && !near.has(next.term.stem);
    },
  );
}

/** “£3 a year” of a sum that is so much a year, “each with four members” of boards that have so many each. */
export function isOwnRate(scene: Scene, stretch: Range, figure: Figure): boolean {
  const said = findRates(scene.text.slice(stretch.start, stretch.end));
  const own = ratesOf(scene.knowledge, figure);
  return (
    said.length > 0 &&
    said.every((rate) => own.has(rate)) &&
    !(said.includes('each') && isOfOthers(scene, stretch, figure))
  );
}
