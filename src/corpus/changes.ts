// What a draft does to a corpus: plain data that can be applied again to a newer version; and doing it.
import { appendRows, type Unappended } from './append-rows.ts';
import type { RawCorpus, RawFile } from './raw.ts';
import type { EntityInput, FigureInput, QuotationInput } from './schema.ts';

/** Words of a source that state a figure which the table has already. */
export interface EvidenceRow {
  readonly id: string;
  /** The id of the figure. */
  readonly figure: string;
  readonly evidence: FigureInput['evidence'][number];
}

/** A row for the fact table, as a moderator accepted it. */
export type Row =
  | { readonly list: 'entities'; readonly row: EntityInput }
  | { readonly list: 'figures'; readonly row: FigureInput }
  | { readonly list: 'quotations'; readonly row: QuotationInput }
  /** One more piece of evidence for a figure. */
  | { readonly list: 'evidence'; readonly row: EvidenceRow };

/** Applied in this order. */
export interface Changes {
  /** The whole corpus is replaced by these files; left out: the base stands. */
  readonly replace?: RawCorpus;
  /** Files added or updated, by their names. */
  readonly put: readonly RawFile[];
  /** The names of files taken away. */
  readonly remove: readonly string[];
  readonly rows: readonly Row[];
  /** The ids of proposed rows that were dropped, so that they are not proposed again. */
  readonly dropped: readonly string[];
}

/** A part of a draft that the corpus did not take. `not-there`: it was to be taken away. */
export type Unapplied =
  | { readonly kind: 'file'; readonly file: string; readonly reason: 'unknown-name' | 'not-there' }
  | ({ readonly kind: 'row' } & Unappended);

export interface Applied {
  readonly raw: RawCorpus;
  /** None: all of the draft is in `raw`. */
  readonly unapplied: readonly Unapplied[];
}

const sourceName = /^sources\/[^./\\][^/\\]*\.md$/i;
const questionsName = /^questions\/[^./\\][^/\\]*\.jsonl$/i;

function byName(files: ReadonlyMap<string, RawFile>, name: RegExp): readonly RawFile[] {
  const named = [...files.values()].filter(({ file }) => name.test(file));
  return named.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** A corpus is these three kinds of files and no others. */
function isFileName(file: string): boolean {
  return file === 'facts.yaml' || sourceName.test(file) || questionsName.test(file);
}

function applyFiles(base: RawCorpus, { put, remove }: Changes): Applied {
  const { sources, facts, questions = [] } = base;
  const files = new Map([...sources, ...(facts ? [facts] : []), ...questions].map((one) => [one.file, one]));
  const unapplied: Unapplied[] = [];
  for (const one of put) {
    if (isFileName(one.file)) files.set(one.file, one);
    else unapplied.push({ kind: 'file', file: one.file, reason: 'unknown-name' });
  }
  for (const file of remove)
    if (!files.delete(file)) unapplied.push({ kind: 'file', file, reason: 'not-there' });
  const asked = byName(files, questionsName);
  const table = files.get('facts.yaml');
  return {
    raw: {
      sources: byName(files, sourceName),
      ...(table === undefined ? {} : { facts: table }),
      ...(asked.length === 0 ? {} : { questions: asked }),
    },
    unapplied,
  };
}

/**
 * The corpus that a draft makes of `base`. Pure: the same draft on the same base gives the same texts, and it can be put on
 * another base. The result is not checked. Rows go to the end of their lists in facts.yaml, all else of which stays as it
 * is; without one, one is begun. A row whose id the table has is not added again; `unapplied` tells of it.
 */
export function applyChanges(base: RawCorpus, changes: Changes): Applied {
  const { raw, unapplied } = applyFiles(changes.replace ?? base, changes);
  if (changes.rows.length === 0) return { raw, unapplied };
  const { facts, unappended } = appendRows(raw, changes.rows);
  return {
    raw: { ...raw, ...(facts === undefined ? {} : { facts }) },
    unapplied: [...unapplied, ...unappended.map((one) => ({ kind: 'row' as const, ...one }))],
  };
}
