// Why a file is not taken: the error that parsers throw, and the refusal it becomes.
import { show } from '../corpus/problems.ts';
import type { Refused, RefusalRule } from './intake.ts';

interface Reason {
  readonly rule: RefusalRule;
  readonly value: string;
  /** The sentence without the file's name before it and the stop after it: `is empty`. */
  readonly says: string;
}

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason.says);
    this.reason = reason;
  }
}

/** `file` as it may be shown. */
export function refuse(file: string, { rule, value, says }: Reason): Refused {
  return { kind: 'refused', file, rule, value, words: `${file} ${says}.` };
}

/** What a parser threw. An error of a library is taken for damage in the file. */
export function refuseError(file: string, error: unknown): Refused {
  if (error instanceof Refusal) return refuse(file, error.reason);
  if (error instanceof RangeError && error.message.includes('call stack'))
    return refuse(file, { rule: 'damaged', value: 'nesting', says: 'is nested too deeply to be read' });
  const message = error instanceof Error ? error.message : String(error);
  return refuse(file, {
    rule: 'damaged',
    value: message,
    says: `could not be read; the reader of its format says ${show(message)}`,
  });
}

/** 26214400 is `25 MB`. */
export function megabytes(bytes: number): string {
  return `${Number((bytes / 1024 / 1024).toFixed(1))} MB`;
}
