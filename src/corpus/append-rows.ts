// A corpus and rows for its fact table in; facts.yaml with the rows, and the rows that it did not take, out.
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { EvidenceRow, Row } from './changes.ts';
import { hashOf } from './hash.ts';
import { beginFacts } from './new-facts.ts';
import type { RawCorpus, RawFile } from './raw.ts';
import { entitySchema, figureSchema, quotationSchema } from './schema.ts';
import { appendToLists, type Addition } from './yaml-append.ts';
import { parseYaml } from './yaml-text.ts';

/**
 * A row that the table did not take. `stands-already`: it has that very row; `id-taken`: another row has the id;
 * `no-such-figure`: what the evidence is for is not there; `unreadable-table`: facts.yaml is no YAML.
 */
export interface Unappended {
  readonly row: Row;
  readonly reason: 'stands-already' | 'id-taken' | 'no-such-figure' | 'unreadable-table';
}

const schemas = { entities: entitySchema, figures: figureSchema, quotations: quotationSchema } as const;
type ListName = keyof typeof schemas;

const anyRow = z.looseObject({ id: z.unknown(), evidence: z.array(z.unknown()).catch([]) });
const anyList = z.array(z.unknown()).catch([]);
const anyTable = z
  .looseObject({ entities: anyList, figures: anyList, quotations: anyList })
  .catch({ entities: [], figures: [], quotations: [] });
type Table = Readonly<Record<ListName, readonly unknown[]>>;

/** A row as somebody would write it: what is empty or the usual is left out. */
function plainOf(row: object): Readonly<Record<string, unknown>> {
  const isUsual = (key: string, value: unknown): boolean =>
    value === undefined ||
    (Array.isArray(value) && value.length === 0) ||
    (key === 'form' && value === 'said');
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    return typeof value === 'object' && value !== null ? plainOf(value) : value;
  };
  return Object.fromEntries(
    Object.entries(row)
      .filter(([key, value]) => !isUsual(key, value))
      .map(([key, value]) => [key, plain(value)]),
  );
}

/** Whether a row of the table says what `row` says, whatever it leaves to be understood. */
function isSame(list: ListName, written: unknown, row: object): boolean {
  const read = schemas[list].safeParse(written);
  return read.success && hashOf(plainOf(read.data)) === hashOf(plainOf(row));
}

class Plan {
  /** Additions to lists of the file, in order. */
  readonly additions: Addition[] = [];
  readonly unappended: Unappended[] = [];
  readonly #table: Table;
  readonly #added = new Map<string, Readonly<Record<string, unknown>>>();

  constructor(table: Table) {
    this.#table = table;
  }

  take(row: Row): void {
    const reason = row.list === 'evidence' ? this.#takeEvidence(row.row) : this.#takeRow(row.list, row.row);
    if (reason !== undefined) this.unappended.push({ row, reason });
  }

  #find(list: ListName, id: string): { readonly index: number; readonly row: unknown } | undefined {
    const index = this.#table[list].findIndex((one) => anyRow.safeParse(one).data?.id === id);
    return index === -1 ? undefined : { index, row: this.#table[list][index] };
  }

  #takeRow(list: ListName, row: { readonly id: string }): Unappended['reason'] | undefined {
    const key = `${list}/${row.id}`;
    const standing = this.#added.get(key) ?? this.#find(list, row.id)?.row;
    if (standing !== undefined) return isSame(list, standing, row) ? 'stands-already' : 'id-taken';
    const plain = plainOf(row);
    this.#added.set(key, plain);
    this.additions.push({ to: [list], item: plain });
    return undefined;
  }

  #takeEvidence({ figure, evidence }: EvidenceRow): Unappended['reason'] | undefined {
    const item = plainOf(evidence);
    const added = this.#added.get(`figures/${figure}`);
    const found = this.#find('figures', figure);
    const standing = added ?? found?.row;
    if (standing === undefined) return 'no-such-figure';
    const list = anyRow.safeParse(standing).data?.evidence ?? [];
    if (list.some((one) => hashOf(one) === hashOf(item))) return 'stands-already';
    if (added !== undefined) {
      const grown = { ...added, evidence: [...list, item] };
      this.#added.set(`figures/${figure}`, grown);
      this.additions.splice(
        this.additions.findIndex((one) => one.item === added),
        1,
        { to: ['figures'], item: grown },
      );
      return undefined;
    }
    const to = ['figures', found?.index ?? 0, 'evidence'];
    const isTwice = this.additions.some((one) => isDeepStrictEqual(one, { to, item }));
    if (!isTwice) this.additions.push({ to, item });
    return isTwice ? 'stands-already' : undefined;
  }
}

/** In the order of the rows. The text is not checked. */
export function appendRows(
  raw: RawCorpus,
  rows: readonly Row[],
): { readonly facts?: RawFile; readonly unappended: readonly Unappended[] } {
  const facts = raw.facts ?? beginFacts(raw.sources, rows);
  const yaml = parseYaml(facts.text.replace(/^\uFEFF/, ''));
  if ('errors' in yaml)
    return { facts, unappended: rows.map((row) => ({ row, reason: 'unreadable-table' })) };
  const plan = new Plan(anyTable.parse(yaml.value));
  for (const row of rows) plan.take(row);
  return {
    facts: { ...facts, text: appendToLists(facts.text, plan.additions) },
    unappended: plan.unappended,
  };
}
