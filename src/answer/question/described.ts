// A question in; the same question without the clauses that only describe what it names (“the board that runs the town”), out.
import type { Entity } from '../../corpus/corpus.ts';
import { findSentenceAround } from '../../facts/table.ts';
import type { Knowledge } from '../../knowledge.ts';
import { meansTheSame } from '../../search/synonyms.ts';
import { findTerms } from '../../search/terms.ts';

interface Account {
  readonly stems: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
}

/**
 * The words and names of the sentences that describe or name an entity, and those that their statements are asked by. Of a
 * person these are not: they tell what a sentence says, and not who is said to have done it.
 */
function accountOf(knowledge: Knowledge, { description, names, kind }: Entity): Account {
  const stems = new Set<string>();
  const named = new Set<string>();
  for (const evidence of [...description, ...names.flatMap((name) => name.evidence)]) {
    const passage = knowledge.findPassage(evidence.passage);
    if (!passage) continue;
    const { start, end } = findSentenceAround(passage, evidence);
    const sentence = passage.text.slice(start, end);
    for (const { stem } of findTerms(sentence)) stems.add(stem);
    for (const { readings } of knowledge.names.findNested(sentence))
      for (const { id } of readings) named.add(id);
    for (const statement of knowledge.facts.statementsIn(passage.id)) {
      if (kind === 'person' || statement.start < start || statement.end > end) continue;
      for (const stem of statement.asked) stems.add(stem);
      for (const id of statement.named) named.add(id);
    }
  }
  return { stems, named };
}

const opening = /^ (?:that|which|who|whose)(?= )/iu;
/** “Which year’s law ended it?” asks for the year of the law; what it did describes it. */
const yearOf = /\b(?:which|what) years?(?:['’]s)? $/iu;

/** “Was it Ann who said so?” asks who did. */
const cleft = /\b(?:is|was) it (?:the )?(?:\d{4} )?$|\bit (?:is|was|['’]s) (?:the )?(?:\d{4} )?$/iu;

/** “Do they report that …”: what comes after is a verb, and no document that something describes. */
export const reporting =
  /(?:^|\b)(?:do|does|did|they|articles?|sources?|pieces?|texts?)(?: (?:both|each|all))? $/iu;

/** How far a clause is accounted for by what is known of an entity, as an offset into it; 0 where it says nothing of it. */
function findExtent(knowledge: Knowledge, clause: string, { stems, named }: Account): number {
  const mentions = knowledge.names.find(clause);
  let end = 0;
  for (const term of findTerms(clause)) {
    if (term.end <= end) continue;
    const mention = mentions.find(({ start, end: last }) => start <= term.start && last >= term.end);
    const isKnown = mention
      ? mention.readings.some(({ id }) => named.has(id))
      : term.stop || [...stems].some((stem) => meansTheSame(stem, term.stem));
    if (!isKnown) break;
    end = mention?.end ?? (term.stop ? end : term.end);
  }
  return end;
}

/** Nothing is dropped from what is one of many: “the branches that closed” are some of them. */
export function dropDescriptions(knowledge: Knowledge, text: string): string {
  for (const { start, end, readings } of knowledge.names.find(text)) {
    const [entity] = readings;
    if (readings.length > 1 || entity.plural !== undefined || entity.kind === 'place') continue;
    if (cleft.test(text.slice(0, start)) || reporting.test(text.slice(0, start))) continue;
    const relative =
      opening.exec(text.slice(end))?.[0].length ?? (yearOf.test(text.slice(0, start)) ? 0 : -1);
    if (relative < 0) continue;
    const clause = text.slice(end + relative);
    const extent = findExtent(knowledge, clause, accountOf(knowledge, entity));
    if (extent > 0) return `${text.slice(0, end)}${clause.slice(extent)}`;
  }
  return text;
}
