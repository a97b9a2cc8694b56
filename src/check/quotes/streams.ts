// The sources in; what a quotation may be taken from as runs of words out: each passage, and each statement its source breaks up.
import type { Passage, Quotation } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import { wordsOfPassage } from './passage-words.ts';
import { trimMarks, type QuoteWord } from './quote-words.ts';

export interface StreamWord {
  readonly word: QuoteWord;
  readonly passage: Passage;
}

/** Words that follow each other in a source, or in one statement that “she said” breaks up there. */
export interface Stream {
  readonly words: readonly StreamWord[];
  /** The statement, where it is one. */
  readonly quotation?: Quotation;
}

function streamOf(passage: Passage): Stream {
  return { words: wordsOfPassage(passage).map((word) => ({ word, passage })) };
}

/** The parts of a statement one after the other, without what the source puts between them. */
function joinParts(knowledge: Knowledge, quotation: Quotation): Stream {
  const words = quotation.parts.flatMap(({ passage: id, start, end }) => {
    const passage = knowledge.findPassage(id);
    if (!passage) return [];
    const inside = wordsOfPassage(passage).filter((word) => word.start >= start && word.end <= end);
    return trimMarks(inside).map((word) => ({ word, passage }));
  });
  return { words, quotation };
}

/** Letters alone, for a first look whether a passage can hold a quotation at all. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/['’ʼ‘`´]/gu, "'");
}

/** The streams that may hold words: those with the longest of them. */
export function findStreams(knowledge: Knowledge, words: readonly QuoteWord[]): readonly Stream[] {
  const longest = words.reduce((best, { key }) => (key.length > best.length ? key : best), '').toLowerCase();
  const passages = knowledge.corpus.sources
    .flatMap((source) => source.passages)
    .filter(({ text }) => lettersOf(text).includes(longest));
  const broken = knowledge.corpus.quotations.filter(({ parts }) => parts.length > 1);
  return [...passages.map(streamOf), ...broken.map((quotation) => joinParts(knowledge, quotation))];
}

/** The stream of one passage. */
export function passageStream(passage: Passage): Stream {
  return streamOf(passage);
}
