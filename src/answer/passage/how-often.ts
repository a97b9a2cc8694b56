// A question how often something happens in; the count of its times, or the sentence that tells it (“four times a year”), out.
import type { Range } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import { tellsOf } from '../../search/synonyms.ts';
import { stemOf } from '../../search/terms.ts';
import { byFigure } from '../figure/by-figure.ts';
import { miss, type Found } from '../found.ts';
import { readQuestion, type Question } from '../question/question.ts';
import type { Candidate } from './candidate.ts';
import { saysHowOften } from './frequency.ts';
import { holdsAll } from './holds-all.ts';
import { findParts } from '../source-text/joined-parts.ts';
import { answerFromPassages } from './passages.ts';

const asking = /\bhow often\b/iu;
const often = stemOf('often');

const nothing: ReadonlySet<string> = new Set();

/** “How often did the bell ring?”: so many times, or what is said to be asked by these words. */
export function byFrequency(knowledge: Knowledge, question: Question): Found | undefined {
  const { text, content } = question;
  if (!asking.test(text)) return undefined;
  const counted = byFigure(knowledge, readQuestion(knowledge, text.replace(asking, 'how many times')));
  if (counted && counted.kind !== 'miss') return counted;
  const happens = content.filter(({ stem }) => stem !== often);
  if (happens.length === 0) return undefined;
  const bare = { ...question, content: happens };
  return answerFromPassages(knowledge, bare, tellsHowOften) ?? miss('not-stated');
}

/** A part of the sentence with a frequency holds all that happens, and the sentence is about what it happens to. */
function tellsHowOften(candidate: Candidate): boolean {
  const { knowledge, question, passage, sentence, stated } = candidate;
  const textOf = ({ start, end }: Range): string => passage.text.slice(start, end);
  const idsIn = (run: Range): readonly string[] =>
    knowledge.names.findNested(textOf(run)).flatMap(({ readings }) => readings.map(({ id }) => id));
  const happens = (stem: string): boolean =>
    question.content.some((asked) => asked.stem === stem || tellsOf(stem, asked.stem));
  const parts = findParts(passage, sentence);
  const subject = { asked: nothing, named: new Set(parts[0] ? idsIn(parts[0]) : []) };
  return (
    stated.some((one) => one.asked.has(often) && holdsAll(candidate, one, one)) ||
    parts.some((part) => saysHowOften(textOf(part), happens) && holdsAll(candidate, part, subject))
  );
}
