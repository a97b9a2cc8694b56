// A checked corpus: what read.ts and check.ts make of a folder. Plain, read-only data; every offset counts UTF-16 units.

/** A run of characters: `start` included, `end` not. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A paragraph of a source, exactly as printed. `id` is the source's id and the place: `annual-report#8`. */
export interface Passage {
  readonly id: string;
  readonly source: string;
  /** Counted from 1. */
  readonly paragraph: number;
  /** The page it begins on, counted from 1, where the source tells its pages. */
  readonly page?: number;
  readonly text: string;
}

export interface Source {
  readonly id: string;
  /** How replies cite it: the publisher, else the short title, else the title, else the id. */
  readonly cite: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
  readonly published?: string;
  readonly retrieved?: string;
  readonly licence?: string;
  readonly passages: readonly Passage[];
}

/** A verbatim run of one passage: `passage.text.slice(start, end) === quote`. */
export interface Evidence extends Range {
  readonly source: string;
  readonly passage: string;
  readonly quote: string;
}

/** Words as sources print them, with where they do. `at` are the words themselves inside each piece of evidence. */
export interface Printed {
  readonly text: string;
  readonly evidence: readonly Evidence[];
  /** Where `text` stands, one for each piece of evidence. */
  readonly at: readonly Range[];
}

export type EntityKind =
  'body' | 'person' | 'place' | 'document' | 'law' | 'group' | 'post' | 'programme' | 'event' | 'term';

export interface Member extends Printed {
  readonly entity?: string;
}

export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  /** At least one; the first is the one shown. */
  readonly names: readonly [Printed, ...Printed[]];
  readonly singular?: string;
  readonly plural?: string;
  readonly short?: string;
  readonly aliases: readonly string[];
  readonly shared: readonly string[];
  readonly description: readonly Evidence[];
  readonly roles: readonly Printed[];
  readonly members: readonly Member[];
  readonly seeAlso: readonly string[];
}

export type Measure = 'count' | 'share' | 'money' | 'people' | 'date' | 'duration';

/** Evidence of a figure; `says` is the run that states the value, unit and qualifier included, as passage offsets. */
export interface Stated extends Evidence {
  readonly says: Range;
}

export interface Figure {
  readonly id: string;
  readonly about: string;
  readonly measure: Measure;
  /** A number; a year, period or day as written in the table; or `open` where the sources give no number (“several”). */
  readonly value: number | string;
  readonly unit?: string;
  readonly qualifier?: string;
  readonly scope?: string;
  readonly asOf?: string;
  readonly asked: readonly string[];
  readonly evidence: readonly [Stated, ...Stated[]];
}

export interface Quotation {
  readonly id: string;
  readonly speaker?: string;
  /** `said`: inside quotation marks in the source. `reported`: the source tells it in its own words. */
  readonly form: 'said' | 'reported';
  readonly parts: readonly Evidence[];
  readonly attribution?: Evidence;
}

/** Something that the sources say in words, and the other words that people ask for it by. */
export interface Statement {
  readonly id: string;
  readonly asked: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** A question that was asked before, in somebody's words, and what is known of its answer. */
export interface Precedent {
  readonly text: string;
  /** Of one that was asked after an answer: the ids of the passages in which that stands. */
  readonly after?: readonly string[];
  /** Whether the sources answer it. */
  readonly answered: boolean;
  /** The ids of the passages that do, any of which is right; empty where that is not told. */
  readonly passages: readonly string[];
  /** What an answer shows, `a|b` where either does; empty where that is not told. */
  readonly words: readonly string[];
}

export interface Corpus {
  /** SHA-256 (hex) of all that answers depend on: sources, fact table and precedents. */
  readonly hash: string;
  readonly title: string;
  readonly description: string;
  readonly examples: readonly string[];
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly figures: readonly Figure[];
  readonly quotations: readonly Quotation[];
  readonly statements: readonly Statement[];
  readonly precedents: readonly Precedent[];
}

/** One thing wrong with a corpus, said so that its editor can mend it. */
export interface Problem {
  /** `facts.yaml` or `sources/<id>.md`. */
  readonly file: string;
  /** The entity, figure, quotation or field it is about: `figure "board-count"`. Empty for the file as a whole. */
  readonly where: string;
  /** The rule and the received value, as a sentence without a final stop. */
  readonly message: string;
  /** Keys and numbers from the top of facts.yaml to what the rule is about, where it is a part that could be left out. */
  readonly at?: Path;
}

export type Path = readonly (string | number)[];
