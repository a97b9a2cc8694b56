// A checked corpus in; the names that its texts print again and again and that no entity has, in the shape of problems, out.
import { monthOrDay } from '../corpus/calendar-words.ts';
import type { Corpus, Problem } from '../corpus/corpus.ts';
import { show } from '../corpus/problems.ts';
import { runAtOnce } from '../corpus/steps.ts';
import { searchSteps } from '../search/search.ts';
import { namesSteps, type Names } from './names.ts';
import { settingSteps, type Setting } from './setting.ts';

/** More would not be read. */
const NAMED = 5;
/** A name in fewer paragraphs is somebody's in passing. */
const OFTEN = 3;

const capital = String.raw`\p{Lu}[\p{L}\p{N}]+(?:-\p{L}+)*`;
/** “Skerra”, “Tern Bay”: all the words with a capital that follow one another. */
const capitals = new RegExp(String.raw`(?<![\p{L}\p{N}’'-])${capital}(?: ${capital})*`, 'gu');
// “Board of Trade”, “Ash and Sons”: parts of a longer name, which need not be an entity each.
const inNameBefore = /\p{Lu}[\p{L}\p{N}’'-]* (?:(?:of|and|for|&) (?:the )?)?$/u;
const inNameAfter = /^(?:['’]s)? (?:(?:of|and|for|&) (?:the )?)?\p{Lu}/u;
const midSentence = /[\p{L}\p{N},;:–—-] $/u;
const calendar = new RegExp(`^${monthOrDay}s?$`, 'u');

/** Whether it stands amid a sentence, and is not part of a longer name. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start);
  return midSentence.test(before) && !inNameBefore.test(before) && !inNameAfter.test(text.slice(end));
}

/** Words of the longest name that is looked for: a heading may be capitals throughout. */
const LONGEST = 5;

/** “In Tern Bay”, at the beginning of a sentence: each run of its words may be the name. */
function runsOf(name: string): readonly string[] {
  const words = name.split(' ');
  return words.flatMap((_, from) =>
    words.slice(from, from + LONGEST).map((_word, more) => words.slice(from, from + more + 1).join(' ')),
  );
}

/** The names that stand alone amid a sentence, as a place does that everything is in, and the passages that print each. */
function namedAlone({ sources }: Corpus): ReadonlyMap<string, ReadonlySet<string>> {
  const alone = new Set<string>();
  const passagesOf = new Map<string, Set<string>>();
  for (const { id, text } of sources.flatMap(({ passages }) => passages)) {
    for (const { 0: name, index } of text.matchAll(capitals)) {
      for (const run of runsOf(name)) passagesOf.set(run, (passagesOf.get(run) ?? new Set()).add(id));
      if (standsAlone(text, index, index + name.length)) alone.add(name);
    }
  }
  return new Map([...passagesOf].filter(([name]) => alone.has(name)));
}

/** Whether a question with the name is understood: all of its words are those of entities, or of where the corpus is set. */
function isKnown(name: string, names: Names, setting: Setting): boolean {
  const known = [...names.find(name), ...setting.find(name)];
  return [...name.matchAll(/\S+/gu)].every(({ 0: word, index }) =>
    known.some(({ start, end }) => start <= index && end >= index + word.length),
  );
}

/** A question that names what no entity is called is refused. */
export function adviseOnNames(corpus: Corpus): readonly Problem[] {
  const names = runAtOnce(namesSteps(corpus, runAtOnce(searchSteps(corpus.sources))));
  const setting = runAtOnce(settingSteps(corpus, names));
  return [...namedAlone(corpus)]
    .filter(([name, { size }]) => size >= OFTEN && !calendar.test(name) && !isKnown(name, names, setting))
    .toSorted(([, a], [, b]) => b.size - a.size)
    .slice(0, NAMED)
    .map(([name, { size }]) => ({
      file: 'facts.yaml',
      where: '',
      message: `calls no entity ${show(name)}, which stands in ${size} paragraphs; a question that names it is mostly refused: make it an entity or an alias`,
    }));
}
