// A question how often something happens in; the count of its times, or the sentence that tells it (“four times a year”), out.
import type { Range } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import { tellsOf } from '../../search/synonyms.ts';
import { findTerms, stemOf, type Term } from '../../search/terms.ts';
import { byFigure } from '../figure/by-figure.ts';
import { miss, type Found } from '../found.ts';
import { readQuestion, type Question } from '../question/question.ts';
import type { Candidate } from './candidate.ts';
import { findParts } from './joined-parts.ts';
import { answerFromPassages } from './passages.ts';

const asking = /\bhow often\b/iu;
const often = stemOf('often');
const frequency =
  /\b(?:once|twice|(?:\p{L}+|\d+) times|hourly|daily|weekly|fortnightly|monthly|quarterly|yearly|annually)\b|\b(?:every|each|an?|per) (?:\p{L}+ )?(?:hour|day|night|week|fortnight|month|quarter|year|decade|hours|days|nights|weeks|months|years)\b/iu;

/** A document says how often others do something. */
const saying = /\b(?:say|says|said|want|wants|recommend|recommends|suggest|suggests|according)\b/iu;

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
function tellsHowOften({ knowledge, question, passage, sentence, stated }: Candidate): boolean {
  const { content, mentions, text } = question;
  const idsIn = (run: Range): readonly string[] =>
    knowledge.names
      .findNested(passage.text.slice(run.start, run.end))
      .flatMap(({ readings }) => readings.map(({ id }) => id));
  const holds = (run: Range, asked: ReadonlySet<string>, ids: readonly string[]): boolean => {
    const terms = findTerms(passage.text.slice(run.start, run.end));
    return (
      content.every(
        ({ stem }: Term) =>
          asked.has(stem) || terms.some((term) => term.stem === stem || tellsOf(term.stem, stem)),
      ) &&
      mentions.every(({ readings }) =>
        readings.some(({ id, kind }) => (kind === 'document' && saying.test(text)) || ids.includes(id)),
      )
    );
  };
  const parts = findParts(passage, sentence);
  const subject = parts[0] ? idsIn(parts[0]) : [];
  return (
    stated.some((one) => one.asked.has(often) && holds(one, one.asked, [...one.named, ...idsIn(one)])) ||
    parts.some(
      (part) =>
        frequency.test(passage.text.slice(part.start, part.end)) &&
        holds(part, new Set(), [...idsIn(part), ...subject]),
    )
  );
}
