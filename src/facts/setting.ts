// A corpus in; where all of it is set, as its own title and description and every source of it say, and where a text names that, out.
import type { Corpus, Range } from '../corpus/corpus.ts';
import { PASSAGES_A_STEP, type Steps } from '../corpus/steps.ts';
import { words } from '../search/word-list.ts';
import { nameTerms } from './name-words.ts';
import type { Names } from './names.ts';

/** Where a text speaks of the place of the whole corpus, which no entity need stand for. */
export interface Setting {
  find(text: string): readonly Range[];
}

/** Kinds of places, in the singular: “the island” is the one that the sources tell of, where they tell of no other. */
const areas = words(
  'area region country county coast island city town district province territory state nation capital',
);

/** Any of them as a text may print it, several of them included. */
const printed = new RegExp(
  String.raw`\b(?:${areas.map((area) => area.replace(/y$/u, '(?:y|ie)')).join('|')})(?:s|es)?\b`,
  'giu',
);

const inPlace =
  /\b(?:in|of|on|along|across|around|throughout|at|for)\s+(?:the\s+)?(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)*)(['’]s)?/gu;
const isDefinite = /(?:\b(?:the|this|our|whole|entire)\s|['’]s\s)$/iu;
/** Letters of the longest word before it, and one more. */
const LEAD = 'entire '.length + 1;

/** The names after a word for a place in a title or description, other than those that the table knows. */
function findPlaceNames(text: string, names: Names): readonly string[] {
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

/** The kind that a word is of, be it of several: “counties”. */
function kindOf(word: string): string {
  return areas.find((area) => word.startsWith(area.replace(/y$/u, ''))) ?? '';
}

/**
 * The kinds of place that every source prints, and each time as the one there is; inside a name they say nothing. A few passages a step,
 * each read once for all the kinds.
 */
function* oneAreaSteps({ sources }: Corpus, names: Names, places: Setting['find']): Steps<readonly string[]> {
  let ones = new Set(areas.filter((area) => names.find(area).length === 0));
  let read = 0;
  for (const { passages } of sources) {
    const told = new Set<string>();
    for (const { text } of passages) {
      read += 1;
      if (read % PASSAGES_A_STEP === 0) yield;
      let known: readonly Range[] | undefined;
      let placed: readonly Range[] | undefined;
      for (const { 0: typed, index: start } of text.matchAll(printed)) {
        const [word, end] = [typed.toLowerCase(), start + typed.length];
        const kind = kindOf(word);
        const isLed = isDefinite.test(text.slice(Math.max(0, start - LEAD), start));
        // What is told already, or told of several, is not told once more: few texts have to be looked at for names.
        if (!ones.has(kind) || (isLed && word === kind && told.has(kind))) continue;
        known ??= names.find(text);
        if (known.some((name) => name.start <= start && name.end >= end)) continue;
        const isOne = isLed || (placed ??= places(text)).some((place) => place.end === start - 1);
        if (isOne && word === kind) told.add(kind);
        else ones.delete(kind);
      }
    }
    ones = new Set([...ones].filter((area) => told.has(area)));
  }
  return [...ones];
}

/** Those of the names that every source prints. */
function* printedSteps({ sources }: Corpus, names: ReadonlySet<string>): Steps<readonly string[]> {
  let everywhere = [...names];
  for (const { title = '', passages } of sources) {
    const here = new Set(everywhere.filter((name) => title.includes(name)));
    for (const [index, { text }] of passages.entries()) {
      if (here.size === everywhere.length) break;
      for (const name of everywhere) if (text.includes(name)) here.add(name);
      if (index % PASSAGES_A_STEP === 0) yield;
    }
    everywhere = everywhere.filter((name) => here.has(name));
  }
  return everywhere;
}

/** Where a corpus is set, a few passages a step. */
export function* settingSteps(corpus: Corpus, names: Names): Steps<Setting> {
  const placed = new Set(findPlaceNames(`${corpus.title}\n${corpus.description}`, names));
  const places = (yield* printedSteps(corpus, placed)).map((name) => nameTerms(name).map(({ key }) => key));
  const placesIn = (text: string) => places.flatMap((keys) => findRuns(text, keys));
  const ones = yield* oneAreaSteps(corpus, names, placesIn);
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
}
