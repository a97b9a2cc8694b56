// A figure in; the stems of what its evidence and the table state of it, without the words it is only asked for by, out.
import type { Figure } from '../../../corpus/corpus.ts';
import { oncePerPair } from '../../../corpus/once.ts';
import { saysOf } from '../../../corpus/says-of.ts';
import type { Knowledge } from '../../../knowledge.ts';
import { meansTheSame } from '../../../search/synonyms.ts';
import { findTerms } from '../../../search/terms.ts';

const cut = new WeakMap<Figure, ReadonlySet<string>>();

/** What a question may call a figure, a claim may not: these are its evidence's own words, scope and qualifier. */
export function statedStems(figure: Figure): ReadonlySet<string> {
  const known = cut.get(figure);
  if (known) return known;
  const { evidence, unit, qualifier, scope, asOf } = figure;
  const texts = [...evidence.map(({ quote }) => quote), unit, qualifier, scope, asOf];
  const stems = new Set(texts.flatMap((text) => findTerms(text ?? '').map(({ stem }) => stem)));
  cut.set(figure, stems);
  return stems;
}

/** The stems of the words that a figure is asked for by. */
export function askedStems({ asked }: Figure): ReadonlySet<string> {
  return new Set(
    asked.flatMap((words) => findTerms(words).filter(({ stop }) => !stop)).map(({ stem }) => stem),
  );
}

/** Whether a stem is one of them, or an everyday word for one. */
export function holdsStem(stems: ReadonlySet<string>, stem: string): boolean {
  return stems.has(stem) || [...stems].some((one) => meansTheSame(one, stem));
}

/** The ids of the entities that are named in the words that a figure is asked for by: “the Society looked at”. */
export const askedEntities = oncePerPair(
  ({ names }: Knowledge, { asked }: Figure): ReadonlySet<string> =>
    new Set(
      asked.flatMap((words) =>
        names
          .find(words)
          .filter(({ start, end }) => end - start < words.length)
          .flatMap(({ readings }) => readings.map(({ id }) => id)),
      ),
    ),
);

/** The stems of the words that state the value itself: “set up in 1998”. */
export function saidStems({ evidence }: Figure): ReadonlySet<string> {
  return new Set(
    evidence
      .flatMap((one) => findTerms(saysOf(one)))
      .filter(({ stop }) => !stop)
      .map(({ stem }) => stem),
  );
}

const named = new WeakMap<Figure, ReadonlySet<string>>();

/** The ids of the entities that a figure's evidence and scope name. */
export function statedEntities({ names }: Knowledge, figure: Figure): ReadonlySet<string> {
  const known = named.get(figure);
  if (known) return known;
  const ids = [...figure.evidence.map(({ quote }) => quote), figure.scope ?? '']
    .flatMap((text) => names.findNested(text))
    .flatMap(({ readings }) => readings.map(({ id }) => id));
  const made = new Set(ids);
  named.set(figure, made);
  return made;
}
