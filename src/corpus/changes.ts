// What a draft does to a corpus: plain data that can be applied again to a newer version.
import type { RawCorpus, RawFile } from './raw.ts';
import type { EntityInput, FigureInput, QuotationInput } from './schema.ts';

/** A row for the fact table, as a moderator accepted it. */
export type Row =
  | { readonly list: 'entities'; readonly row: EntityInput }
  | { readonly list: 'figures'; readonly row: FigureInput }
  | { readonly list: 'quotations'; readonly row: QuotationInput };

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
