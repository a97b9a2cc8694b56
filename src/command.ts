// What a command is: one object whose argument types follow from its options, and the words built from a corpus.
import type { Answer } from './answer/answer.ts';
import type { Choice } from './answer/complete.ts';
import type { Context } from './answer/context.ts';
import type { Corpus } from './corpus/corpus.ts';
import type { Knowledge } from './knowledge.ts';

/** A description: fixed, or made from the corpus that is served, so that its examples can be answered. */
export type Text = string | ((corpus: Corpus) => string);

export type ArgumentValue = string | number | boolean;
export type Arguments = Readonly<Record<string, ArgumentValue | undefined>>;

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
  complete?(knowledge: Knowledge, typed: string, others: Readonly<Record<string, string>>): readonly Choice[];
}

export interface IntegerOption extends OptionBase {
  readonly type: 'integer';
  readonly min?: number;
  readonly max?: number;
}

export interface BooleanOption extends OptionBase {
  readonly type: 'boolean';
}

export type Option = StringOption | IntegerOption | BooleanOption;

/** By name, in the order in which Discord shows them: required ones first. */
export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends { readonly choices: readonly { readonly value: infer V }[] }
  ? V
  : O['type'] extends 'string'
    ? string
    : O['type'] extends 'integer'
      ? number
      : boolean;

/** What a command gets: a required option as its type, any other one as its type or undefined. */
export type ArgumentsOf<Os extends Options> = {
  readonly [K in keyof Os]: Os[K] extends { readonly required: true }
    ? ValueOf<Os[K]>
    : ValueOf<Os[K]> | undefined;
};

/** All that a command may use: one snapshot, the same from the beginning of the request to its end. */
export interface CommandContext {
  readonly knowledge: Knowledge;
  /** What was spoken of before, where this goes on with a conversation. */
  readonly previous?: Context | undefined;
}

export interface CommandOf<Os extends Options> {
  /** As typed after the slash, and the name of its file. */
  readonly name: string;
  readonly description: Text;
  readonly options: Os;
  // A method and not a property: its parameters are then compared both ways, so commands of all kinds fit one list.
  answer(args: ArgumentsOf<Os>, context: CommandContext): Answer | Promise<Answer>;
}

/** Any command, as the registry, the dispatcher and the command line see it. */
export interface Command {
  readonly name: string;
  readonly description: Text;
  readonly options: Options;
  answer(args: Arguments, context: CommandContext): Answer | Promise<Answer>;
}

/** Discord's limit on the description of a command or option, in characters. */
export const DESCRIPTION_LENGTH = 100;

/** Added to every slash command by the dispatcher; no command declares it. */
export const HIDE = 'hide';
export const HIDE_OPTION: BooleanOption = { type: 'boolean', description: 'Show the answer to you alone' };

/** Types a command: its handler's arguments are inferred from its options, and nothing else happens. */
export function defineCommand<const Os extends Options>(command: CommandOf<Os>): CommandOf<Os> {
  return command;
}

/** The description for this corpus, 1 to 100 characters. */
export function describe(text: Text, corpus: Corpus): string {
  const words = typeof text === 'string' ? text : text(corpus);
  const characters = Array.from(words);
  if (characters.length <= DESCRIPTION_LENGTH) return words;
  return `${characters.slice(0, DESCRIPTION_LENGTH - 1).join('')}…`;
}

/** “Who said it” with “such as A or B”: the first two examples that leave the whole within a description, or none. */
export function suchAs(words: string, examples: readonly string[]): string {
  const [first, second] = examples;
  const candidates = [
    ...(first !== undefined && second !== undefined ? [`${words}, such as ${first} or ${second}`] : []),
    ...examples.map((example) => `${words}, such as ${example}`),
  ];
  return candidates.find((candidate) => Array.from(candidate).length <= DESCRIPTION_LENGTH) ?? words;
}

/** Entities as people name them, for examples: each once, in the order given; an unknown id is left out. */
export function entityNames(corpus: Corpus, ids: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(ids)].flatMap((id) => {
    const entity = corpus.entities.find((candidate) => candidate.id === id);
    return entity ? [entity.short ?? entity.plural ?? entity.names[0].text] : [];
  });
}
