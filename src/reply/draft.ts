// What each family of answers makes of its answer: a reply before it is fitted to Discord's limits.
import type { Citation, Suggestion } from '../answer/answer.ts';
import type { Named } from '../answer/named.ts';
import type { Topic } from '../answer/follow-up/context.ts';
import type { Press, SharePress } from './custom-id.ts';
import type { Line } from './line.ts';

/** Citations with what is said above them. */
export interface Section {
  readonly lead: readonly Line[];
  readonly citations: readonly Citation[];
  /** `notes`: where the words stand, without the words, which the reply shows already. */
  readonly form?: 'quotes' | 'notes';
}

export type Action =
  | { readonly kind: 'press'; readonly suggestion: Suggestion }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  /** `shown`: the message itself is what everybody gets. */
  | { readonly kind: 'share'; readonly press: SharePress | 'shown' }
  /** Gives a command about the question that was asked. */
  | {
      readonly kind: 'about-question';
      readonly label: string;
      readonly command: string;
      readonly question: string;
    }
  /** Opens the form for the next question. */
  | { readonly kind: 'further'; readonly asOf?: string }
  | {
      readonly kind: 'choose';
      readonly placeholder: string;
      readonly options: readonly {
        readonly label: string;
        readonly description?: string;
        readonly press: Press;
      }[];
    };

/** How much of the evidence found a place. */
export interface Fit {
  readonly shown: readonly Citation[];
  readonly left: readonly Citation[];
}

export interface Draft {
  /** The first line is the answer. */
  readonly head: readonly [Line, ...Line[]];
  readonly sections: readonly Section[];
  /** Below the evidence. */
  readonly foot: readonly Line[];
  readonly actions: (fit: Fit) => readonly Action[];
  /** What a follow-up question leans on; one of the buttons carries it. */
  readonly topic?: Topic | undefined;
  /** The version that was asked, where it is not the one that serves; all buttons stay with it. */
  readonly asOf?: string | undefined;
  /** Everything that a word of the draft rests on. */
  readonly cited: readonly Citation[];
  /** Whom the head names as the one who speaks. */
  readonly speaker?: Named;
  /** A page of a source: its passages at greater length, and its own way on to the rest. */
  readonly isPage?: boolean;
}
