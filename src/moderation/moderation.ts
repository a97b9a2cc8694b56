// What moderators' commands change the corpus through: versions, drafts, review and publishing.
import type { FileResult, Form, Upload } from '../interaction.ts';
import type { ChangesPart, ModerationResult, ProposalList } from './results.ts';

/** Who does something, and how they are told how far it is. */
export interface Doing {
  readonly actor: { readonly id: string; readonly name: string };
  readonly progress: (words: string) => void;
}

/** The details of a source that a form asks for; what is left out is taken away. */
export interface GivenDetails {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: string | undefined;
  readonly link?: string | undefined;
}

/** The fields of a proposed row that a form asks for; what is left out is taken away. */
export interface GivenRow {
  readonly about?: string | undefined;
  readonly value?: string | undefined;
  readonly says?: string | undefined;
  readonly scope?: string | undefined;
  readonly when?: string | undefined;
  readonly speaker?: string | undefined;
  readonly words?: string | undefined;
}

/** A choice for an option that is being filled in. */
export interface Offer {
  readonly name: string;
  readonly value: string;
}

/**
 * Every operation gives what is shown of it. What cannot be done is a result as well; only a database or a program at fault
 * rejects. Nothing but `publish` and `rollBack` changes what is answered.
 */
export interface Moderation {
  status(): Promise<ModerationResult>;
  /** New sources, into a draft of their own or the given one. */
  add(
    request: { readonly files: readonly Upload[]; readonly draft?: number | undefined },
    by: Doing,
  ): Promise<ModerationResult>;
  /** A new text for a source. */
  update(
    request: { readonly source: string; readonly file: Upload; readonly draft?: number | undefined },
    by: Doing,
  ): Promise<ModerationResult>;
  remove(
    request: { readonly source: string; readonly draft?: number | undefined },
    by: Doing,
  ): Promise<ModerationResult>;
  /** The bundled folder as it is now. */
  refresh(by: Doing): Promise<ModerationResult>;
  /** Left out: the newest open one, the moderator's own if there is one. */
  draft(number: number | undefined, by: Doing): Promise<ModerationResult>;
  /** The form for the details of a source, filled in. */
  askDetails(request: { readonly draft: number; readonly source: string }): Promise<Form | ModerationResult>;
  setDetails(
    request: { readonly draft: number; readonly source: string; readonly details: GivenDetails },
    by: Doing,
  ): Promise<ModerationResult>;
  /** One proposal, counted from 1. */
  review(
    request: { readonly draft: number; readonly list: ProposalList; readonly at: number },
    by: Doing,
  ): Promise<ModerationResult>;
  /** `proposal` is what `keyOf` gives; the next one is shown. */
  decide(
    request: { readonly draft: number; readonly proposal: string; readonly accept: boolean },
    by: Doing,
  ): Promise<ModerationResult>;
  /** The form for a proposed row, filled in. */
  askRow(request: { readonly draft: number; readonly proposal: string }): Promise<Form | ModerationResult>;
  /** Accepts the row as it was edited, if the checker does. */
  setRow(
    request: { readonly draft: number; readonly proposal: string; readonly row: GivenRow },
    by: Doing,
  ): Promise<ModerationResult>;
  /** What differs, from the given one on, counted from 1. */
  changes(
    request: { readonly draft: number; readonly part: ChangesPart; readonly at: number },
    by: Doing,
  ): Promise<ModerationResult>;
  /** `revision`: of the draft as it was shown; left out, as it is now. */
  publish(
    request: { readonly draft: number; readonly revision?: number | undefined },
    by: Doing,
  ): Promise<ModerationResult>;
  discard(draft: number, by: Doing): Promise<ModerationResult>;
  history(before: number | undefined): Promise<ModerationResult>;
  /** By its number, as it was typed. */
  rollBack(version: string, by: Doing): Promise<ModerationResult>;
  /** The active version, or another one, as a folder in a zip. */
  export(version: number | undefined, by: Doing): Promise<FileResult | ModerationResult>;
  log(before: number | undefined): Promise<ModerationResult>;
  /** Earlier versions, for an option. */
  offerVersions(typed: string): Promise<readonly Offer[]>;
}
