// What a message says is left out of a sum in, and the sum; whether the sources say so themselves, out: “£3 for the parks by 2005,
// schools not included”, where they say “the grant does not include the schools”.
import type { Figure } from '../../../corpus/corpus.ts';
import { oncePerPair } from '../../../corpus/once.ts';
import type { Knowledge } from '../../../knowledge.ts';
import { findTerms } from '../../../search/terms.ts';

/** In a source, up to what it leaves out. */
const leavesOut =
  /\b(?:(?:not|n['’]t|never)\s(?:include|cover|count|extend to|contain)|excludes?|excluding|leaves out|leaving out)\s(?<what>[^.;:]*)/giu;
/** In a message: the sum itself. */
const ofSum = /^(?:fund|money|cash)/u;

/** The stems of what the passages of a figure’s evidence leave out. */
const leftOutOf = oncePerPair((knowledge: Knowledge, { evidence }: Figure): ReadonlySet<string> => {
  const texts = evidence.map(({ passage }) => knowledge.findPassage(passage)?.text ?? '');
  const said = texts.flatMap((text) => [...text.matchAll(leavesOut)].map(({ groups }) => groups?.what ?? ''));
  return new Set(said.flatMap((what) => findTerms(what).map(({ stem }) => stem)));
});

/** @param said “the schools”, of a sum or of the day it is due by. */
export function isLeftOutBySources(knowledge: Knowledge, figure: Figure, said: string): boolean {
  if (figure.measure !== 'money' && figure.measure !== 'date') return false;
  const words = findTerms(said).filter(({ stem, stop }) => !stop && !ofSum.test(stem));
  const stated = leftOutOf(knowledge, figure);
  return words.length > 0 && words.every(({ stem }) => stated.has(stem));
}
