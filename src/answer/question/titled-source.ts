// A question that calls a source by words of its name or title (“the harbour article”) in; those words and the source out.
import type { Corpus, Source } from '../../corpus/corpus.ts';
import { oncePer } from '../../corpus/once.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findTerms } from '../../search/terms.ts';

interface Titled {
  /** The words of the question that say where to look. */
  readonly words: string;
  readonly source: string;
}

const piece = String.raw`(?:article|piece|story|write-?up|text|source|note)\b(?:['’]s)?`;
const leading = String.raw`[\s,]*\b(?:(?:in|by|from|of|according to)\s+)?(?:the|your|that|this)\s+`;
/** “The harbour article”, “the piece on the new harbour wall”. */
const before = new RegExp(String.raw`${leading}((?:[\p{L}\d’'-]+\s+){1,4}?)${piece}`, 'giu');
const behind = new RegExp(
  String.raw`${leading}(?:other\s+)?${piece}\s+(?:on|about|called|titled|headed)\s+(?:the\s+)?((?:[\p{L}\d’'-]+\s*){1,5})`,
  'giu',
);

/** The telling words of a name or title, each as one stem. */
function stemsOf(texts: readonly (string | undefined)[]): readonly string[] {
  const telling = texts.flatMap((text) => findTerms(text ?? '').filter(({ stop }) => !stop));
  return [...new Set(telling.map(({ stem }) => stem))];
}

const calledOf = oncePer(({ sources }: Corpus) =>
  sources.map((source) => ({
    source,
    name: stemsOf([source.publisher ?? source.id.replaceAll('-', ' ')]),
    title: stemsOf([source.title, source.cite]),
  })),
);

/** “The harbour piece” of Harbourwatch: fewer letters begin too many words. */
const shortestCut = 5;

/** “The Harbour Board”, and not “New Harbour” of an article “New Harbour boards”. */
function isNames({ names }: Knowledge, words: string): boolean {
  const named = names.find(words);
  return findTerms(words).every(
    (term) => term.stop || named.some(({ start, end }) => term.start >= start && term.end <= end),
  );
}

/** The one source whose name has all these words, or whose title has them all and no other’s; two words or more, or a whole name. */
function findByWords(knowledge: Knowledge, words: string): Source | undefined {
  const stems = findTerms(words)
    .filter(({ stop }) => !stop)
    .map(({ stem }) => stem);
  if (stems.length === 0) return undefined;
  const called = calledOf(knowledge.corpus);
  const holds = (all: readonly string[]) =>
    stems.every((stem) => all.includes(stem)) && (stems.length > 1 || all.length === 1);
  const [stem = ''] = stems;
  const isShortFor = (name: readonly string[]) =>
    stems.length === 1 && stem.length >= shortestCut && name.some((one) => one.startsWith(stem));
  const [named, ...alike] = called.filter(({ name }) => holds(name) || isShortFor(name));
  if (named) return alike.length === 0 ? named.source : undefined;
  const [titled, ...others] = called.filter(({ title }) => holds(title));
  // What names a thing of the corpus is a subject, unless it is the source's own name.
  const isSubject = titled !== undefined && isNames(knowledge, words);
  return others.length === 0 && !isSubject ? titled?.source : undefined;
}

/** The source that a question calls by words of its name or title; undefined where none is called so, or several may be. */
export function findTitled(knowledge: Knowledge, text: string): Titled | undefined {
  for (const { 0: words, 1: name = '' } of text.matchAll(before)) {
    const source = findByWords(knowledge, name);
    if (source) return { words, source: source.id };
  }
  for (const { 0: words, 1: name = '' } of text.matchAll(behind)) {
    const typed = name.trim().split(/\s+/u);
    // How many of the words behind “on” are the title's, only the titles tell.
    for (let count = typed.length; count > 1; count -= 1) {
      const source = findByWords(knowledge, typed.slice(0, count).join(' '));
      const rest = typed.slice(count).join(' ');
      if (source)
        return { words: words.trimEnd().slice(0, words.trimEnd().length - rest.length), source: source.id };
    }
  }
  return undefined;
}

/** “But not in the other article”: beside a source that is named, both are asked. */
export const otherSource =
  /\s*\b(?:in |of |from |by )?(?:that (?:in|of) )?the other (?:article|piece|story|text|source|one)\b(?:['’]s)?/iu;
