// What passes between Discord and the commands besides answers: files, forms and plain words.

/** A file that somebody sent: where it can be fetched and what is claimed of it, never its bytes. */
export interface Upload {
  readonly name: string;
  /** In bytes, as Discord counted them. */
  readonly size: number;
  readonly url: string;
  readonly contentType?: string;
}

/** One input of a form; what may be put in follows from the command's option of that name. */
export interface Field {
  readonly option: string;
  /** At most 45 characters. */
  readonly label: string;
  /** Below the label, at most 100 characters. */
  readonly description?: string;
  /** What stands in it to begin with; none for files. */
  readonly value?: string;
  readonly placeholder?: string;
  /** Text in several lines. */
  readonly isLong?: boolean;
  /** Less than the option itself takes, in characters. */
  readonly maxLength?: number;
  /** Whether it must be filled in; left out: as the option says. */
  readonly required?: boolean;
}

/** Asks for more: submitting it is giving `command` with `args` and what was put into the fields. */
export interface Form {
  readonly kind: 'form';
  /** The full name: “corpus add”. */
  readonly command: string;
  /** They travel in a custom id of 100 characters, so they are ids and numbers rather than texts. */
  readonly args: Readonly<Record<string, string>>;
  /** At most 45 characters. */
  readonly title: string;
  /** 1 to 5. */
  readonly fields: readonly [Field, ...Field[]];
  /** The result changes the message from which the form was opened, if its opener may change that; else it is a new one. */
  readonly updates?: true;
}

/** A file to download, with what is said above it. */
export interface FileResult {
  readonly kind: 'file';
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly words: string;
  /** Whether it is a text whose last block is footnotes with words of the sources, to be looked up there before it is sent. */
  readonly hasFootnotes?: boolean;
}

/** Plain sentences, one a line, for the asker alone where that is still possible. */
export interface Told {
  readonly kind: 'told';
  readonly words: string;
  /** False: for everybody who sees the command's replies. Default true. */
  readonly private?: boolean;
}
