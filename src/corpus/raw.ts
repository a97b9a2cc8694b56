// What read.ts finds in a corpus folder and check.ts takes: texts with the names their problems are reported under.

export interface RawFile {
  /** As problems name it: `facts.yaml`, `sources/<id>.md` or `questions/<name>.jsonl`. */
  readonly file: string;
  readonly text: string;
}

export interface RawCorpus {
  /** In the order of their file names. */
  readonly sources: readonly RawFile[];
  readonly facts?: RawFile;
  /** Known questions, which a rehearsal asks, in the order of their file names; of some of the files the engine learns (precedents.ts). */
  readonly questions?: readonly RawFile[];
}
