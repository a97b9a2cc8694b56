// What a check gives to be shown: a closed set of tagged, read-only, plain data.
import type { Citation } from '../answer/answer.ts';
import type { Checked, QuoteFinding } from './checked.ts';

/** Words of the sources behind something that was checked. */
export interface ShownWords {
  /** What they are about, in few words; left out where they stand alone. */
  readonly about?: string;
  readonly citations: readonly Citation[];
}

export type CheckView =
  /** Every number and quotation of a message. */
  | { readonly kind: 'text'; readonly checked: Checked }
  | { readonly kind: 'quote'; readonly quote: string; readonly finding: QuoteFinding }
  /** The sentences that say most nearly what a text says, best first. */
  | { readonly kind: 'near'; readonly citations: readonly Citation[] }
  /** `missing`: how many of those asked for are not there any more. */
  | { readonly kind: 'words'; readonly shown: readonly ShownWords[]; readonly missing: number };

export interface CheckResult {
  readonly kind: 'checked';
  readonly view: CheckView;
}

export function show(view: CheckView): CheckResult {
  return { kind: 'checked', view };
}
