// A question whether somebody did something in; the sentence that says who did it out, if that is somebody else.
import type { Entity, Passage, Range } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findSentences } from '../../search/sentences.ts';
import { meansTheSame } from '../../search/synonyms.ts';
import { findTerms, stemOf } from '../../search/terms.ts';
import { citeRun, widen } from '../cite.ts';
import { readClaimedDoer, type ClaimedDoer } from './claimed-doer.ts';
import { describeEntity, withCitations } from '../entity/descriptions.ts';
import type { Found } from '../found.ts';
import type { Question } from '../question/question.ts';

const by = /^ by (?:the )?$/iu;
const doneBy = /\p{L}{3,}(?:ed|en) by (?:the )?$/iu;
const who = stemOf('who');

/** Who did it, where a source says so. */
interface Told {
  readonly passage: Passage;
  readonly run: Range;
  /** The one who did it; undefined where the words name several and only tell who had to do with it. */
  readonly doer: Entity | undefined;
  readonly named: ReadonlySet<string>;
}

/** “Did the minister order the report?”, which a source says was ordered by the Council: that sentence sets it right. */
export function byAgent(knowledge: Knowledge, question: Question): Found | undefined {
  const claim = readClaimedDoer(question);
  if (!claim) return undefined;
  const told = knowledge.corpus.sources
    .flatMap(({ passages }) => passages)
    .flatMap((passage) => [...findDone(knowledge, passage, claim), ...findAsked(knowledge, passage, claim)]);
  const exact = told.filter(({ doer }) => doer !== undefined);
  const telling = exact.length > 0 ? exact : told;
  const isClaimed = ({ named }: Told) => [...claim.claimed].some((id) => named.has(id));
  if (telling.some(isClaimed) || hasRole(knowledge, claim)) return undefined;
  const [best] = telling.toSorted((a, b) => rankOf(a) - rankOf(b));
  if (!best) return undefined;
  const citation = citeRun(best.passage, widen(best.passage, best.run), [best.run]);
  return best.doer?.kind === 'person'
    ? withCitations(describeEntity(knowledge, best.doer), [citation])
    : { kind: 'passage', citations: [citation], next: [] };
}

/** Somebody by name tells more than a post does, and few words more than many. */
function rankOf({ doer, run }: Told): number {
  return (doer?.kind === 'person' ? 0 : 10_000) + run.end - run.start;
}

/** “Ordered by the Council”, in a sentence that names the document. */
function findDone(knowledge: Knowledge, passage: Passage, { document, done }: ClaimedDoer): readonly Told[] {
  return findSentences(passage.text).flatMap((sentence) => {
    const text = passage.text.slice(sentence.start, sentence.end);
    const mentions = knowledge.names.find(text);
    if (!mentions.some(({ readings }) => readings.some(({ id }) => id === document))) return [];
    return findTerms(text)
      .filter(({ stem }) => meansTheSame(stem, done))
      .flatMap((term) => {
        const agent = mentions.find(({ start }) => start > term.end && by.test(text.slice(term.end, start)));
        if (!agent) return [];
        const run = { start: sentence.start + term.start, end: sentence.start + agent.end };
        const named = new Set(agent.readings.map(({ id }) => id));
        return [{ passage, run, doer: agent.readings[0], named }];
      });
  });
}

const doers: ReadonlySet<Entity['kind']> = new Set(['person', 'post', 'body']);

/** Statements that are asked for by the verb and by “who”, in a sentence that names the document. */
function findAsked(knowledge: Knowledge, passage: Passage, { document, done }: ClaimedDoer): readonly Told[] {
  return knowledge.facts.statementsIn(passage.id).flatMap(({ start, end, asked }) => {
    if (!asked.has(who) || !asked.has(done)) return [];
    const sentence = findSentences(passage.text).find((one) => one.start <= start && one.end >= end);
    const around = sentence ? passage.text.slice(sentence.start, sentence.end) : '';
    const isOf = knowledge.names
      .find(around)
      .some(({ readings }) => readings.some(({ id }) => id === document));
    const clause = passage.text.slice(start, end);
    // Who stands behind “by” did what is printed before it, and not what else the statement is asked by.
    const readings = knowledge.names
      .find(clause)
      .filter((one) => !doneBy.test(clause.slice(0, one.start)))
      .flatMap((one) => one.readings);
    const named = new Set(readings.filter(({ kind }) => doers.has(kind)).map(({ id }) => id));
    return isOf && named.size > 0 ? [{ passage, run: { start, end }, doer: undefined, named }] : [];
  });
}

/** “Did Ann write it?”, who is one of its authors. */
function hasRole(knowledge: Knowledge, { claimed, done }: ClaimedDoer): boolean {
  return [...claimed].some((id) =>
    knowledge
      .findEntity(id)
      ?.roles.some(({ text }) => findTerms(text).some(({ stem }) => meansTheSame(stem, done))),
  );
}
