// What readers' commands give: a closed set of tagged, read-only results of plain data.
import type { Told } from '../interaction.ts';
import type { Gap } from '../store/gaps.ts';
import type { Subscription } from '../store/subscription-rows.ts';

export type { Gap, Subscription };

/** Questions that ask for the same, or reports of their answers. */
export interface GapGroup {
  /** The one that was asked most often; its number stands for all of them. */
  readonly lead: Gap;
  /** The lead among them, most asked first. */
  readonly gaps: readonly Gap[];
  /** How often all of them were asked or reported. */
  readonly count: number;
  /** Whether the sources answer it by now. */
  readonly isAnswered?: true;
}

export type ReadersView =
  /** The questions that are stored with the one who asks for them. */
  | { readonly kind: 'stored'; readonly subscriptions: readonly Subscription[] }
  | { readonly kind: 'forgotten'; readonly count: number }
  | {
      readonly kind: 'gaps';
      readonly groups: readonly GapGroup[];
      /** Counted from 1; `pages` is 1 where there are no groups. */
      readonly page: number;
      readonly pages: number;
      /** Groups on all pages. */
      readonly total: number;
      /** What became of a mark that was set just now. */
      readonly said?: string;
    };

export interface ReadersResult {
  readonly kind: 'readers';
  readonly view: ReadersView;
}

export function show(view: ReadersView): ReadersResult {
  return { kind: 'readers', view };
}

export function tell(words: string): Told {
  return { kind: 'told', words };
}
