// What the engine gives: a closed set of read-only, plain objects. Renderers switch over `kind` exhaustively.
import type { Range } from '../corpus/corpus.ts';
import type { Score } from '../score.ts';
import type { Named } from './named.ts';
import type { Want } from './question/wants.ts';

/** Whose words a quote is, and how the source gives them. Present only where a source names the speaker. */
export interface Speaker {
  readonly name: string;
  readonly entity?: string;
  /** `said`: in quotation marks. `reported`: told by the source in its own words. */
  readonly form: 'said' | 'reported';
}

/** A verbatim run of one passage: `passage.text.slice(start, end) === quote`, offsets in UTF-16 units. */
export interface Citation extends Range {
  readonly source: string;
  readonly passage: string;
  readonly quote: string;
  /** The runs that answer, as offsets into the passage, inside start..end, in order, apart from each other. */
  readonly bold: readonly Range[];
  readonly speaker?: Speaker;
}

/** A question the bot can answer, offered as a button; pressing it is giving the command. */
export interface Suggestion {
  readonly label: string;
  readonly question: string;
  readonly command: string;
  readonly args: Readonly<Record<string, string>>;
}

/** One value and its words. `citations` index the answer's own list. */
export interface Reading {
  /** The value with what it counts: “24 reading groups”, “7 per cent of members”. */
  readonly words: string;
  /** The value alone, as compared: “24”, “7”, “1998”. */
  readonly value: string;
  /** What it is true of, where the readings differ in that. */
  readonly scope?: string;
  /** When it is true, where the readings differ in that. */
  readonly asOf?: string;
  readonly citations: readonly number[];
}

/** Words that one citation prints: another name of the entity, or a member of it. */
export interface Printing {
  readonly name: string;
  readonly citation: number;
}

interface Base {
  /** Another question, asked before, that this one was taken for. */
  readonly readAs?: string;
  /** Best first. */
  readonly citations: readonly Citation[];
  /** What may be asked next; for a refusal the nearest questions that can be answered. */
  readonly next: readonly Suggestion[];
  /** What was asked, for a question that leans on this answer; left out where it was no question. */
  readonly topic?: {
    readonly want: Want;
    readonly entities: readonly string[];
    readonly words: readonly string[];
    /** Why it was refused, if it was. */
    readonly refused?: RefusalReason;
  };
}

/** A checked figure. Two readings or more are a disagreement between sources. */
export interface FigureAnswer extends Base {
  readonly kind: 'count' | 'figure' | 'date';
  readonly entity: Named;
  readonly readings: readonly [Reading, ...Reading[]];
  /** Filled where the sources name the same thing differently, one name for each way. */
  readonly names: readonly Printing[];
  /** What is counted, where the sources list it. */
  readonly members: readonly Printing[];
}

export interface QuotationAnswer extends Base {
  readonly kind: 'quotation';
  readonly speaker: Named;
  /** What the speaker is, as a source prints it, with its own citation. */
  readonly role?: { readonly words: string; readonly citation: Citation };
  /** More of this speaker's words stand in the sources than are shown. */
  readonly more: boolean;
  /** The question asked why it was said, and the words shown do not tell. */
  readonly reasonUnsaid?: true;
}

/** What something is, or who somebody is. */
export interface DefinitionAnswer extends Base {
  readonly kind: 'definition' | 'person';
  readonly entity: Named;
  /** False: the sources name it and do not say what it is. */
  readonly described: boolean;
  readonly roles: readonly Printing[];
}

export interface ListAnswer extends Base {
  readonly kind: 'list';
  readonly entity: Named;
  readonly members: readonly Printing[];
  /** The count the sources state, where they do; compared with the number of members. */
  readonly stated?: Reading;
}

export interface YesNoAnswer extends Base {
  readonly kind: 'yes-no';
  /** `unsaid`: the sentence stands alone, and a reader draws the conclusion. */
  readonly verdict: 'yes' | 'no' | 'unsaid';
  /** What the verdict rests on. */
  readonly reading?: Reading;
}

export interface PassageAnswer extends Base {
  readonly kind: 'passage';
}

export interface ComparisonAnswer extends Base {
  readonly kind: 'comparison';
  /** What the sources speak of; undefined where sentences are shown for the words of a question. */
  readonly about?: string;
  /** What is shown is where the sources differ: in the values of what it is about, or in names alone. */
  readonly differ?: 'values' | 'names';
  /** Beside what differs in value, what differs in its name alone. */
  readonly alsoNamed?: string;
  /** Every source of the corpus, in its order; no citations: it says nothing. */
  readonly bySource: readonly { readonly source: string; readonly citations: readonly number[] }[];
}

/** A figure in the question that the sources contradict, set right. */
export interface CorrectionAnswer extends Base {
  readonly kind: 'correction';
  readonly entity: Named;
  /** The value as the question has it. */
  readonly claimed: string;
  readonly readings: readonly [Reading, ...Reading[]];
  /** The question asked why, and the sources do not say. */
  readonly reasonUnsaid: boolean;
}

export interface HelpAnswer extends Base {
  readonly kind: 'help';
  readonly occasion: 'greeting' | 'help' | 'thanks' | 'nothing-asked';
}

export const refusalReasons = [
  'nothing-matches',
  'not-stated',
  'other-scope',
  'ambiguous',
  'off-topic',
] as const;

export type RefusalReason = (typeof refusalReasons)[number];

export interface RefusalAnswer extends Base {
  readonly kind: 'refusal';
  readonly reason: RefusalReason;
  /** What the sources do not say, in the asker's own words: “how many lighthouses there are”. */
  readonly subject?: string;
  /** The one word that comes up in the citations, where they only show that it does. */
  readonly mentioned?: string;
  /** A figure that the sources leave open: its own words, and which of them stands for the number. */
  readonly open?: { readonly words: string; readonly instead: string };
}

/** The sources, or one of them from `paragraph` on; the passages themselves are the corpus's. */
export interface SourcesAnswer extends Base {
  readonly kind: 'sources';
  /** A page of one source; none: the list of them all. */
  readonly page?: { readonly source: string; readonly first: number; readonly last: number };
}

/** What this bot is and what can be asked. */
export interface AboutAnswer extends Base {
  readonly kind: 'about';
  /** How well it answered when that was last measured, perhaps on another corpus. */
  readonly score?: Score;
}

export type Answer =
  | FigureAnswer
  | QuotationAnswer
  | DefinitionAnswer
  | ListAnswer
  | YesNoAnswer
  | PassageAnswer
  | ComparisonAnswer
  | CorrectionAnswer
  | HelpAnswer
  | RefusalAnswer
  | SourcesAnswer
  | AboutAnswer;

export type AnswerKind = Answer['kind'];
