// Two corpora in; the facts that one has and the other has not, and those whose evidence is not the same, out.
import type { Corpus, Entity, Evidence, Figure, Quotation } from '../corpus/corpus.ts';
import { hashOf } from '../corpus/hash.ts';
import { saysOf } from '../corpus/says-of.ts';
import type { Steps } from '../corpus/steps.ts';
import type { RowKind } from '../corpus/withhold.ts';

export interface FactChange {
  readonly kind: RowKind;
  readonly id: string;
  /** The name of an entity, the words that state a figure, the first words of a quotation. */
  readonly words: string;
  /** `changed`: in its evidence, or in what the table says besides. */
  readonly change: 'added' | 'removed' | 'changed';
  readonly gained: readonly Evidence[];
  readonly lost: readonly Evidence[];
}

interface Fact {
  readonly kind: RowKind;
  readonly id: string;
  readonly words: string;
  readonly evidence: readonly Evidence[];
  /** Of everything but where in its source the evidence stands. */
  readonly hash: string;
}

// Evidence that stands in another paragraph now, or further on in its own, is the same evidence.
const placed = new Set(['passage', 'start', 'end', 'at', 'says', 'paragraph']);

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !placed.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutPlaces(inner)]));
}

function factOf(kind: RowKind, row: { id: string }, words: string, evidence: readonly Evidence[]): Fact {
  return { kind, id: row.id, words, evidence, hash: hashOf(withoutPlaces(row)) };
}

/** Facts that are looked at in a step. */
const LOOKED_AT = 20;

function evidenceOf({ names, roles, members, description }: Entity): readonly Evidence[] {
  return [...[...names, ...roles, ...members].flatMap((one) => one.evidence), ...description];
}

function figureFact(figure: Figure): Fact {
  return factOf('figure', figure, saysOf(figure.evidence[0]), figure.evidence);
}

function quotationFact(quotation: Quotation): Fact {
  const { parts, attribution } = quotation;
  const evidence = attribution === undefined ? parts : [...parts, attribution];
  return factOf('quotation', quotation, parts[0]?.quote ?? '', evidence);
}

/** By kind and id, in the order of the table. */
function* factSteps({ entities, figures, quotations, statements }: Corpus): Steps<ReadonlyMap<string, Fact>> {
  const makers = [
    ...entities.map((one) => () => factOf('entity', one, one.names[0].text, evidenceOf(one))),
    ...figures.map((one) => () => figureFact(one)),
    ...quotations.map((one) => () => quotationFact(one)),
    ...statements.map((one) => () => factOf('statement', one, one.evidence[0]?.quote ?? '', one.evidence)),
  ];
  const facts = new Map<string, Fact>();
  for (const make of makers) {
    const fact = make();
    facts.set(`${fact.kind} ${fact.id}`, fact);
    if (facts.size % LOOKED_AT === 0) yield;
  }
  return facts;
}

function keyOf({ source, quote }: Evidence): string {
  return `${source}\n${quote}`;
}

/** Each piece of evidence of `all` that `others` lack, once. */
function missing(all: readonly Evidence[], others: readonly Evidence[]): readonly Evidence[] {
  const known = new Set(others.map(keyOf));
  return all.filter((one) => {
    const isNew = !known.has(keyOf(one));
    known.add(keyOf(one));
    return isNew;
  });
}

/** Removed and changed facts in the order they had, then those added. Moved evidence is no change. */
export function* factDiffSteps(before: Corpus, after: Corpus): Steps<readonly FactChange[]> {
  const old = yield* factSteps(before);
  const now = yield* factSteps(after);
  const changes: FactChange[] = [];
  for (const [key, { kind, id, words, evidence, hash }] of old) {
    const next = now.get(key);
    if (next === undefined)
      changes.push({ kind, id, words, change: 'removed', gained: [], lost: missing(evidence, []) });
    else if (next.hash !== hash) {
      const [gained, lost] = [missing(next.evidence, evidence), missing(evidence, next.evidence)];
      changes.push({ kind, id, words: next.words, change: 'changed', gained, lost });
    }
  }
  for (const [key, { kind, id, words, evidence }] of now)
    if (!old.has(key))
      changes.push({ kind, id, words, change: 'added', gained: missing(evidence, []), lost: [] });
  return changes;
}
