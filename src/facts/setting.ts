// A corpus in; where all of it is set, as its own title and description and every source of it say, and where a text names that, out.
import type { Corpus, Range, Source } from '../corpus/corpus.ts';
import { oncePerPair } from '../corpus/once.ts';
import { words } from '../search/word-list.ts';
import { nameTerms } from './name-words.ts';
import type { Names } from './names.ts';

/** Where a text speaks of the place of the whole corpus, which no entity need stand for. */
export interface Setting {
  find(text: string): readonly Range[];
}

/** Kinds of places, in the singular: “the island” is the one that the sources tell of, where they tell of no other. */
const areas: ReadonlySet<string> = new Set(
  words('area region country county coast island city town district province territory state nation capital'),
);

const inPlace =
  /\b(?:in|of|on|along|across|around|throughout|at|for)\s+(?:the\s+)?(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)*)(['’]s)?/gu;
const isDefinite = /(?:\b(?:the|this|our|whole|entire)\s|['’]s\s)$/iu;

/** The names after a word for a place in a title or description, other than those that the table knows. */
function findPlaced(text: string, names: Names): readonly string[] {
  const known = names.find(text);
  return [...text.matchAll(inPlace)].flatMap(({ 0: all, 1: name = '', 2: owns = '', index }) => {
    const end = index + all.length - owns.length;
    const start = end - name.length;
    const inName = known.some((one) => one.start < end && one.end > start);
    // “Quay’s docks” may be one name of the docks, and is one of the place as well.
    return (inName && owns === '') || names.find(name).length > 0 ? [] : [name];
  });
}

function findRuns(text: string, keys: readonly string[]): readonly Range[] {
  const terms = nameTerms(text);
  return terms.flatMap(({ start }, at) => {
    const isRun = keys.every((key, place) => terms[at + place]?.key === key);
    return isRun ? [{ start, end: terms[at + keys.length - 1]?.end ?? start }] : [];
  });
}

/** Whether a source prints the kind of place, and each time as the one there is; inside a name it says nothing. */
function isTheOneIn(area: string, { passages }: Source, names: Names, placesIn: Setting['find']): boolean {
  const printed = new RegExp(String.raw`\b${area.replace(/y$/u, '(?:y|ie)')}(?:s|es)?\b`, 'giu');
  let isPrinted = false;
  for (const { text } of passages) {
    const runs = [...text.matchAll(printed)];
    if (runs.length === 0) continue;
    const known = names.find(text);
    const places = placesIn(text);
    for (const { 0: word, index } of runs) {
      if (known.some(({ start, end }) => start <= index && end >= index + word.length)) continue;
      const isOne = isDefinite.test(text.slice(0, index)) || places.some(({ end }) => end === index - 1);
      if (!isOne || word.toLowerCase() !== area) return false;
      isPrinted = true;
    }
  }
  return isPrinted;
}

export const findSetting = oncePerPair(({ title, description, sources }: Corpus, names: Names): Setting => {
  const placed = new Set(findPlaced(`${title}\n${description}`, names));
  const places = [...placed]
    .filter((name) =>
      sources.every((source) =>
        [source.title ?? '', ...source.passages.map(({ text }) => text)].some((text) => text.includes(name)),
      ),
    )
    .map((name) => nameTerms(name).map(({ key }) => key));
  const placesIn = (text: string) => places.flatMap((keys) => findRuns(text, keys));
  const ones = [...areas].filter(
    (area) =>
      names.find(area).length === 0 && sources.every((source) => isTheOneIn(area, source, names, placesIn)),
  );
  return {
    find(text) {
      const named = placesIn(text);
      const called = ones
        .flatMap((area) => findRuns(text, [area]))
        .filter(
          ({ start }) =>
            isDefinite.test(text.slice(0, start)) || named.some((place) => place.end === start - 1),
        );
      return [...named, ...called].toSorted((a, b) => a.start - b.start);
    },
  };
});
