// What a command takes: its options, and the types of the arguments that follow from them.
import type { Choice } from '../answer/complete.ts';
import type { Upload } from '../interaction.ts';
import type { Knowledge } from '../knowledge.ts';
import type { CompletionContext } from './context.ts';
import type { Text } from './description.ts';

export type ArgumentValue = string | number | boolean | Upload | readonly Upload[];
export type Arguments = Readonly<Record<string, ArgumentValue | undefined>>;

/** As many characters as a name, or the words for what is asked about, may have in an option; the whole of them is read. */
export const NAME_LENGTH = 200;

interface OptionBase {
  readonly description: Text;
  readonly required?: boolean;
}

export interface StringOption extends OptionBase {
  readonly type: 'string';
  readonly choices?: readonly Choice[];
  /** In characters, both inclusive; at most 6,000. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** What to offer for what is typed so far; `others` are the options already filled in. */
  complete?(
    knowledge: Knowledge,
    typed: string,
    others: Readonly<Record<string, string>>,
    context: CompletionContext,
  ): readonly Choice[] | Promise<readonly Choice[]>;
}

export interface IntegerOption extends OptionBase {
  readonly type: 'integer';
  readonly min?: number;
  readonly max?: number;
}

export interface BooleanOption extends OptionBase {
  readonly type: 'boolean';
}

/** One file; with `max`, a list of 1 to that many (at most 10), in a slash command as `file`, `file-2` and so on. */
export interface AttachmentOption extends OptionBase {
  readonly type: 'attachment';
  readonly max?: number;
}

export type Option = StringOption | IntegerOption | BooleanOption | AttachmentOption;

/** Discord's limit on the files of one input of a form. */
const MOST_FILES = 10;

/** The names under which a slash command takes the files of one option: `file`, `file-2`, as many as it takes. */
export function slotsOf(name: string, { max = 1 }: AttachmentOption): readonly string[] {
  return Array.from({ length: Math.min(max, MOST_FILES) }, (_, at) =>
    at === 0 ? name : `${name}-${at + 1}`,
  );
}

/** By name, in the order in which Discord shows them: required ones first. */
export type Options = Readonly<Record<string, Option>>;

interface Values {
  readonly string: string;
  readonly integer: number;
  readonly boolean: boolean;
  readonly attachment: Upload;
}

type ValueOf<O extends Option> = O extends { readonly choices: readonly { readonly value: infer V }[] }
  ? V
  : O extends { readonly type: 'attachment'; readonly max: number }
    ? readonly Upload[]
    : Values[O['type']];

/** What a command gets: a required option as its type, any other one as its type or undefined. */
export type ArgumentsOf<Os extends Options> = {
  readonly [K in keyof Os]: Os[K] extends { readonly required: true }
    ? ValueOf<Os[K]>
    : ValueOf<Os[K]> | undefined;
};

/** Added by the dispatcher to every slash command that is not private anyhow; no command declares it. */
export const HIDE = 'hide';
export const HIDE_OPTION: BooleanOption = { type: 'boolean', description: 'Show the answer to you alone' };

/** Added by the dispatcher to every command that asks, where earlier versions are kept. */
export const AS_OF = 'as-of';
export const AS_OF_OPTION: StringOption = {
  type: 'string',
  description: 'Answer from an earlier version: its number, or a date such as 2026-01-31',
  maxLength: 30,
};
