// A message and the knowledge in; the sentences of the sources that say most nearly what it says, or a refusal, out.
import type { Answer, Citation } from '../answer/answer.ts';
import { ask } from '../answer/ask.ts';
import { speakerAt } from '../answer/attribution.ts';
import { ample, citeRun, widen } from '../answer/cite.ts';
import { apart } from '../answer/cite.ts';
import { readQuestion } from '../answer/question/question.ts';
import { suggestNearest } from '../answer/suggest.ts';
import type { Knowledge } from '../knowledge.ts';
import { shouldAnswer } from '../search/confidence.ts';
import type { SentenceHit } from '../search/search.ts';
import { findLineSentences } from './figures/read/line-sentences.ts';
import { HOLE, readPlainText } from './plain-text.ts';
import { show, type CheckResult } from './view.ts';

/** Sentences of a message that are looked up, and how much of each, in characters. */
const MOST_SENTENCES = 12;
const SENTENCE_LENGTH = 500;
const MOST_SHOWN = 4;
/** Of a sentence’s words by weight: what says so little of it says something else. */
const NEAR = 0.5;
/** A further sentence is shown only if it says nearly as much as the best. */
const NEARLY_AS_MUCH = 0.75;
/** Words that both have. One alone is a subject, and nothing that is said of it. */
const FEWEST_WORDS = 2;

function sentencesOf(message: string): readonly string[] {
  const text = readPlainText(message).text.replaceAll(HOLE, ' ');
  return findLineSentences(text)
    .map(({ start, end }) => text.slice(start, end).trim().slice(0, SENTENCE_LENGTH))
    .filter((sentence) => /\p{L}{3}/u.test(sentence))
    .slice(0, MOST_SENTENCES);
}

function isNear({ coverage, matched }: SentenceHit, isSure: boolean): boolean {
  return matched.length >= FEWEST_WORDS && (isSure || coverage >= NEAR);
}

function findHits(knowledge: Knowledge, sentence: string): readonly SentenceHit[] {
  const { sentences, signs } = knowledge.search.find(sentence, MOST_SHOWN);
  const [best] = sentences;
  if (!best || !isNear(best, shouldAnswer(signs))) return [];
  return [best, ...sentences.slice(1).filter((hit) => isNear(hit, false))];
}

function citeHit(knowledge: Knowledge, { passage, start, end, matched }: SentenceHit): Citation {
  const bold = apart(matched);
  const [first, last] = [bold[0], bold.at(-1)];
  const run = first && last ? widen(passage, { start: first.start, end: last.end }, ample) : { start, end };
  return citeRun(passage, run, bold, speakerAt(knowledge, passage, run));
}

function refuseNear(knowledge: Knowledge, sentences: readonly string[]): Answer {
  const question = readQuestion(knowledge, sentences[0] ?? '');
  const isAnswered = (text: string): boolean => ask(knowledge, text).kind !== 'refusal';
  const next = suggestNearest(knowledge, question, isAnswered);
  return { kind: 'refusal', reason: 'nothing-matches', citations: [], next };
}

/** Pure; never fails. A message may be of any length and hold Discord’s markdown. */
export function findNear(knowledge: Knowledge, message: string): CheckResult | Answer {
  const sentences = sentencesOf(message);
  const hits = sentences
    .flatMap((sentence) => findHits(knowledge, sentence))
    .toSorted((one, other) => other.coverage - one.coverage || other.score - one.score);
  const enough = (hits[0]?.coverage ?? 0) * NEARLY_AS_MUCH;
  const distinct = hits.filter(
    ({ passage, start, coverage }, at) =>
      coverage >= enough &&
      hits.findIndex((hit) => hit.passage.id === passage.id && hit.start === start) === at,
  );
  if (distinct.length === 0) return refuseNear(knowledge, sentences);
  const citations = distinct.slice(0, MOST_SHOWN).map((hit) => citeHit(knowledge, hit));
  return show({ kind: 'near', citations });
}
