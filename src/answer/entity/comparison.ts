// A subject in; what each source says about it, source by source, out.
import type { Entity } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findTerms } from '../../search/terms.ts';
import type { Answer, Citation } from '../answer.ts';
import { citeEvidence, gatherCitations } from '../cite.ts';
import { compareDifferences } from './differences.ts';
import { nameOf } from '../named.ts';
import type { Found } from '../found.ts';
import { answerCoverage, citeSentence } from '../passage/passages.ts';
import type { Question } from '../question/question.ts';
import { suggestAround } from '../suggest.ts';
import { weighSentences } from '../passage/weigh.ts';

const perSource = 2;

/** Everything the table cites about an entity: its figures, then what it is, then where it is named. */
function citeEntity(knowledge: Knowledge, entity: Entity): readonly Citation[] {
  const figures = knowledge.facts
    .figuresAbout(entity.id)
    .flatMap(({ evidence }) => evidence.flatMap((one) => citeEvidence(knowledge, one, one.says)));
  const described = entity.description.flatMap((one) => citeEvidence(knowledge, one));
  const named = entity.names.flatMap(({ evidence, at }) =>
    evidence.flatMap((one, place) => citeEvidence(knowledge, one, at[place] ?? one)),
  );
  return gatherCitations([...figures, ...described, ...named]);
}

/** What the sources say about an entity, in the order of the sources; a silent one has no citations. */
export function compareSources(knowledge: Knowledge, entity: Entity): Answer {
  const { short, name } = nameOf(entity);
  return bySource(
    knowledge,
    short ?? name,
    citeEntity(knowledge, entity),
    suggestAround(knowledge, entity, 'figure'),
  );
}

const namesSources = /\b(?:art\w*s?|sources?|texts?|pieces?|accounts?|both|each)\b|^compare\b/iu;

/** What each source says, where the question names the sources or orders a comparison; else a sentence may compare. */
export function byComparedSources(knowledge: Knowledge, question: Question): Found | undefined {
  return question.compares || namesSources.test(question.text)
    ? byComparison(knowledge, question)
    : undefined;
}

/** What each source says about the first thing named, the documents themselves apart; else about what the words say. */
export function byComparison(knowledge: Knowledge, question: Question): Found | undefined {
  const named = question.mentions
    .flatMap(({ readings }) => readings)
    .filter(({ kind }) => kind !== 'document');
  const [entity, ...others] = named.toSorted(
    (a, b) => Number(a.kind === 'place') - Number(b.kind === 'place'),
  );
  const publishers = new Set(
    knowledge.corpus.sources.flatMap(({ cite }) => findTerms(cite).map(({ stem }) => stem)),
  );
  const isStrange = question.content.some(
    ({ stem }) => !knowledge.search.knowsStem(stem) && !publishers.has(stem),
  );
  const several =
    named.length > 0 && (others.some(({ kind }) => kind === 'place') || question.content.length > 0);
  const compared = several && !isStrange ? compareSentences(knowledge, question) : undefined;
  if (compared) return compared;
  // “How does this compare with that?” asks for what no source compares.
  if (isStrange || others.some(({ id, kind }) => kind !== 'place' && id !== entity?.id)) return undefined;
  if (entity) return compareSources(knowledge, entity);
  return question.content.length === 0
    ? compareDifferences(knowledge)
    : compareSentences(knowledge, question);
}

/** What each source says in the sentences that account for the question; undefined where none does. */
export function compareSentences(knowledge: Knowledge, question: Question): Found | undefined {
  const weighed = weighSentences(knowledge, question).filter(({ coverage }) => coverage >= answerCoverage);
  return weighed.length === 0
    ? undefined
    : bySource(
        knowledge,
        undefined,
        weighed.map((one) => citeSentence(knowledge, one)),
        [],
      );
}

/** Citations source by source, no more than a few of each. */
export function bySource(
  knowledge: Knowledge,
  about: string | undefined,
  all: readonly Citation[],
  next: Answer['next'],
): Answer {
  const chosen = knowledge.corpus.sources.flatMap(({ id }) =>
    all.filter(({ source }) => source === id).slice(0, perSource),
  );
  return {
    kind: 'comparison',
    ...(about === undefined ? {} : { about }),
    bySource: knowledge.corpus.sources.map(({ id }) => ({
      source: id,
      citations: chosen.flatMap(({ source }, index) => (source === id ? [index] : [])),
    })),
    citations: chosen,
    next,
  };
}
