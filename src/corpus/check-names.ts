// All the entities in; the terms that two of them answer to, and the shared terms that nobody shares, reported.
import { type Report, show } from './problems.ts';
import { normaliseTerm } from './words.ts';

/** An entity of the table or of a corpus, as far as it is called something. */
export interface Called {
  readonly id: string;
  readonly names: readonly { readonly text: string }[];
  readonly singular?: string | undefined;
  readonly plural?: string | undefined;
  readonly short?: string | undefined;
  readonly aliases: readonly string[];
  readonly shared: readonly string[];
}

/** All that it is called, by what makes two terms one. */
export function termsOf(entity: Called): ReadonlyMap<string, string> {
  const { names, singular, plural, short, aliases } = entity;
  const printed = names.map(({ text }) => text);
  const terms = [...printed, singular, plural, short, ...aliases].filter((term) => term !== undefined);
  return new Map(terms.toReversed().map((term) => [normaliseTerm(term), term]));
}

interface Holder {
  readonly id: string;
  readonly term: string;
  readonly declared: boolean;
}

function holdersByTerm(entities: readonly Called[]): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const entity of entities) {
    const shared = new Set(entity.shared.map(normaliseTerm));
    for (const [key, term] of termsOf(entity)) {
      const list = holders.get(key) ?? [];
      list.push({ id: entity.id, term, declared: shared.has(key) });
      holders.set(key, list);
    }
  }
  return holders;
}

/** Case, quotation marks, dashes and white space make no difference. Two readings are allowed where both say so. */
export function checkNames(entities: readonly Called[], report: Report): void {
  const holders = holdersByTerm(entities);
  for (const list of holders.values()) {
    if (list.length < 2) continue;
    for (const { id, term, declared } of list) {
      const others = list.filter((other) => other.id !== id).map((other) => show(other.id));
      if (!declared && others.length > 0)
        report(
          `entity ${show(id)}`,
          `has the term ${show(term)}, which entity ${others.join(' and ')} has too; both must list it under "shared", or one give it up`,
        );
    }
  }
  for (const [place, { id, shared }] of entities.entries()) {
    for (const [index, term] of shared.entries()) {
      const at = ['entities', place, 'shared', index];
      const list = holders.get(normaliseTerm(term)) ?? [];
      if (!list.some((holder) => holder.id === id))
        report(
          `entity ${show(id)}`,
          `lists ${show(term)} under "shared", which is no name or alias of its own`,
          at,
        );
      else if (list.length < 2)
        report(`entity ${show(id)}`, `lists ${show(term)} under "shared", and no other entity has it`, at);
    }
  }
}
