// A question about the quotes shown last in; where they stand, whose they are or what the other source says, out.
import type { Entity } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Citation } from '../answer.ts';
import { speakerAt } from '../attribution.ts';
import { citeRun, widen } from '../cite.ts';
import { bySource, compareSentences, compareSources } from '../entity/comparison.ts';
import type { Context } from './context.ts';
import { nameOf } from '../named.ts';
import { miss, nothingSaid, type Found } from '../found.ts';
import { withEntities } from './meant.ts';
import { findQuoted } from '../quotation/quoted-places.ts';
import { readQuestion, type Question } from '../question/question.ts';
import { quoteSpeaker } from '../quotation/quotations.ts';
import { subjectOf } from '../quotation/quotation-subject.ts';
import { findAlike } from './said-alike.ts';
import { suggestAround } from '../suggest.ts';
import type { FollowUp } from './turn.ts';
import { numericWants } from '../question/want-families.ts';

/** The paragraphs in which the quotes shown last stand. */
export function inPlace(knowledge: Knowledge, question: Question, { quotes }: Context): FollowUp | undefined {
  const citations = citePlaces(knowledge, quotes);
  if (citations.length === 0) return undefined;
  return { question, isShown: true, find: () => ({ kind: 'passage', citations, next: [] }) };
}

function citePlaces(knowledge: Knowledge, quotes: readonly string[]): readonly Citation[] {
  return findQuoted(knowledge, quotes).map(({ passage, run }) => {
    const wide = widen(passage, run);
    const speaker = speakerAt(knowledge, passage, wide);
    const own = speaker ? undefined : speakerAt(knowledge, passage, run);
    // What somebody said is shown without the words around it, or it would be nobody's.
    return own ? citeRun(passage, run, [run], own) : citeRun(passage, wide, [run], speaker);
  });
}

/** “Who said that?”: whose the quotes shown last are, or where they stand if the sources do not say. */
export function whoSaid(knowledge: Knowledge, question: Question, { quotes }: Context): FollowUp | undefined {
  const [citation] = citePlaces(knowledge, quotes);
  const passage = citation && knowledge.findPassage(citation.passage);
  const [run] = citation?.bold ?? [];
  if (!citation || !passage || !run) return undefined;
  const speaker = speakerAt(knowledge, passage, run);
  const entity = speaker?.entity === undefined ? undefined : knowledge.findEntity(speaker.entity);
  const find = (): Found =>
    entity && speaker
      ? {
          kind: 'quotation',
          speaker: nameOf(entity),
          more: true,
          citations: [citeRun(passage, run, [], speaker)],
          next: suggestAround(knowledge, entity, 'quotation'),
        }
      : { kind: 'passage', citations: [citation], next: [] };
  return { question, isShown: true, find };
}

/**
 * Source by source: what the other says of what was asked, what there is most like what was shown, or that it says
 * nothing. Of a number what is counted tells more than the words around it.
 */
export function inOtherSource(
  knowledge: Knowledge,
  question: Question,
  entities: readonly Entity[],
  { words, want, quotes }: Context,
): FollowUp | undefined {
  const [entity] = entities;
  const shown = citePlaces(knowledge, quotes);
  if (!entity && shown.length === 0) return undefined;
  const asked = readQuestion(knowledge, [entity?.names[0].text ?? '', ...words].join(' '));
  return {
    question: withEntities(knowledge, question, entities),
    find() {
      const told = words.length > 0 ? compareSentences(knowledge, asked) : undefined;
      if (told && speakAll(told)) return told;
      const alike = numericWants.has(want) || shown.length === 0 ? undefined : findAlike(knowledge, shown);
      if (alike) return bySource(knowledge, undefined, alike, []);
      return told ?? (entity ? compareSources(knowledge, entity) : miss('not-stated'));
    },
  };
}

function speakAll(found: Found): boolean {
  return found.kind === 'comparison' && found.bySource.every(({ citations }) => citations.length > 0);
}

/** What a speaker said besides the quotes shown last. */
export function somethingElse(
  knowledge: Knowledge,
  question: Question,
  context: Context,
): FollowUp | undefined {
  const speaker = question.mentions
    .flatMap(({ readings }) => readings)
    .find(({ id }) => knowledge.facts.quotationsBy(id).length > 0);
  if (!speaker) return undefined;
  return {
    question: { ...question, want: 'quotation' },
    find() {
      const subject = { ...subjectOf(knowledge, question, speaker), stems: [] };
      const rest = quoteSpeaker(knowledge, speaker, subject, { without: context.quotes });
      // Nothing is left: then what they said is what was shown.
      return rest ?? quoteSpeaker(knowledge, speaker, subject) ?? nothingSaid;
    },
  };
}
