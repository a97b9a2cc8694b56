// What a command is: one object whose argument types follow from its options, what it gives, and the words built from a corpus.
import type { Answer } from './answer/answer.ts';
import type { Choice } from './answer/complete.ts';
import type { Context } from './answer/context.ts';
import type { CheckResult } from './check/view.ts';
import type { Corpus } from './corpus/corpus.ts';
import type { Knowledge } from './knowledge.ts';
import type { Moderation } from './moderation/moderation.ts';
import type { Readers } from './readers/readers.ts';
import type { ReadersResult } from './readers/results.ts';
import type { ModerationResult } from './moderation/results.ts';
import type { Score } from './score.ts';

export type { CheckResult, ModerationResult };

/** A description: fixed, or made from the corpus that is served, so that its examples can be answered. */
export type Text = string | ((corpus: Corpus) => string);

/** A file that somebody sent: where it can be fetched and what is claimed of it, never its bytes. */
export interface Upload {
  readonly name: string;
  /** In bytes, as Discord counted them. */
  readonly size: number;
  readonly url: string;
  readonly contentType?: string;
}

export type ArgumentValue = string | number | boolean | Upload | readonly Upload[];
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
  complete?(
    knowledge: Knowledge,
    typed: string,
    others: Readonly<Record<string, string>>,
    context: CompletionContext,
  ): readonly Choice[] | Promise<readonly Choice[]>;
}

/** What completing may use besides the knowledge. */
export type CompletionContext = Pick<CommandContext, 'moderation'>;

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

/** Who gave a command. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  /** Whether they may manage the home server, and gave the command there. */
  readonly isModerator: boolean;
}

/** Where a command was given; ids where there are such. */
export interface Whereabouts {
  readonly context: 'server' | 'bot-dm' | 'private-channel' | 'command-line';
  readonly guildId?: string;
  readonly channelId?: string;
}

/** All that a command may use: one snapshot, the same from the beginning of the request to its end. */
export interface CommandContext {
  readonly knowledge: Knowledge;
  /** What was spoken of before, where this goes on with a conversation. */
  readonly previous?: Context | undefined;
  readonly actor: Actor;
  readonly place: Whereabouts;
  /** What moderators look after; left out where nothing can be changed. */
  readonly moderation?: Moderation | undefined;
  /** What readers leave behind; left out where nothing is stored. */
  readonly readers?: Readers | undefined;
  /** How well it answered when that was last measured; left out where no score is recorded. */
  readonly score?: Score | undefined;
  /** The text of a draft that somebody sent, or a sentence that says why it cannot be read; left out where no file can be. */
  readonly readDraft?: ((file: Upload) => Promise<ReadDraft>) | undefined;
  /** The first line of the message from which this was given, where there is one, as plain text. */
  readonly headline?: string | undefined;
  /** Shows a sentence while the command works, as soon and as often as Discord allows; costs nothing to call. */
  readonly progress: (words: string) => void;
}

export type ReadDraft = { readonly text: string } | { readonly problem: string };

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
}

/** Plain sentences, one a line, for the asker alone where that is still possible. */
export interface Told {
  readonly kind: 'told';
  readonly words: string;
  /** False: for everybody who sees the command's replies. Default true. */
  readonly private?: boolean;
}

/** Said by moderators' commands where there is nothing that they could change. */
export const NOTHING_KEPT: Told = {
  kind: 'told',
  words: 'The corpus is not kept here, so it cannot be changed.',
};

export type Result = Answer | Form | FileResult | Told | ModerationResult | ReadersResult | CheckResult;

/** What a command gives is an answer unless it is tagged as one of the others. */
export function isAnswer(result: Result): result is Answer {
  const { kind } = result;
  if (kind === 'moderation' || kind === 'readers' || kind === 'checked') return false;
  return kind !== 'form' && kind !== 'file' && kind !== 'told';
}

/** What commands say that would leave something behind, where nothing is stored. */
export const NOTHING_STORED: Told = {
  kind: 'told',
  words: 'Nothing is stored here: nothing of you, and no questions.',
};

/** Moderators' commands exist in the home server alone, for those who may manage it. */
export type Audience = 'everyone' | 'moderators';

interface CommandBase {
  readonly type?: 'slash';
  /** As typed after the slash, and the name of its file; of a subcommand its own part, until it stands in a list of all. */
  readonly name: string;
  readonly description: Text;
  /** Default: everyone. A subcommand has that of its group. */
  readonly audience?: Audience;
  /** It answers from the knowledge, so that earlier versions can be asked: it gets the option `as-of`. */
  readonly asks?: true;
  /** Its replies are for the asker alone, so it gets no option `hide`. */
  readonly isPrivate?: true;
}

export interface CommandOf<Os extends Options> extends CommandBase {
  readonly options: Os;
  // Methods and not properties: their parameters are then compared both ways, so commands of all kinds fit one list.
  /** Whether it gives a form for these arguments: then it is not acknowledged before, and has 3 s. */
  opens?(args: ArgumentsOf<Os>): boolean;
  /** The same as a question in plain words that stands alone; left out where it is none. */
  phrase?(args: ArgumentsOf<Os>, knowledge: Knowledge): string;
  answer(args: ArgumentsOf<Os>, context: CommandContext): Result | Promise<Result>;
}

/** Any slash command, as the dispatcher and the command line see it. */
export interface Command extends CommandBase {
  readonly options: Options;
  opens?(args: Arguments): boolean;
  phrase?(args: Arguments, knowledge: Knowledge): string;
  answer(args: Arguments, context: CommandContext): Result | Promise<Result>;
}

/** `/corpus status`, `/corpus add`: a folder of commands, a file each. */
export interface CommandGroup {
  readonly type: 'group';
  readonly name: string;
  readonly description: Text;
  readonly audience?: Audience;
  readonly commands: readonly Command[];
}

/** All that a message says: its content and what is embedded, forwarded or asked in it. */
export interface TargetText {
  /** Its runs, an empty line between them. */
  readonly text: string;
  /** Each by itself, as written, markdown included; none is empty. */
  readonly runs: readonly [string, ...string[]];
}

/** An entry of the menu of any message; the reply is for the asker alone. */
export interface MessageCommand {
  readonly type: 'message';
  /** As the menu shows it, at most 32 characters: “Check figures”, in the file `check-figures.ts`. */
  readonly name: string;
  answer(target: TargetText, context: CommandContext): Result | Promise<Result>;
}

/** What stands in the registry. */
export type RegistryEntry = Command | CommandGroup | MessageCommand;

/** Every slash command by its full name, those of groups with their group's audience: “corpus status”. */
export function commandsOf(registry: readonly RegistryEntry[]): readonly Command[] {
  return registry.flatMap((entry): readonly Command[] => {
    if (entry.type === 'message') return [];
    if (entry.type !== 'group') return [entry];
    const { name, audience = 'everyone', commands } = entry;
    return commands.map((command) => ({ ...command, name: `${name} ${command.name}`, audience }));
  });
}

/** Those that are for everyone, and so work away from Discord too. */
export function everyonesCommands(registry: readonly RegistryEntry[]): readonly Command[] {
  return commandsOf(registry).filter(({ audience }) => audience !== 'moderators');
}

export function findCommand(registry: readonly RegistryEntry[], name: string): Command | undefined {
  return commandsOf(registry).find((command) => command.name === name);
}

/** The files in `commands/` that an entry is made from, without their ending. */
export function filesOf(entry: RegistryEntry): readonly string[] {
  if (entry.type === 'group') return entry.commands.map(({ name }) => `${entry.name}/${name}`);
  return [entry.name.toLowerCase().replaceAll(' ', '-')];
}

/** What a command gets away from Discord: nobody in particular gives it, and nothing can be changed. */
export function plainContext(knowledge: Knowledge, previous?: Context): CommandContext {
  return {
    knowledge,
    previous,
    actor: { id: '', name: '', isModerator: false },
    place: { context: 'command-line' },
    progress: () => undefined,
  };
}

/** The answer to a command away from Discord; what a terminal cannot show is a problem that says so. */
export async function answerPlainly(
  command: Command,
  args: Arguments,
  context: CommandContext,
): Promise<Answer | { readonly problem: string }> {
  const result = await command.answer(args, context);
  if (isAnswer(result)) return result;
  return { problem: result.kind === 'told' ? result.words : `/${command.name} works in Discord alone.` };
}

/** Discord's limit on the description of a command or option, in characters. */
export const DESCRIPTION_LENGTH = 100;

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

/** Types a command: its handler's arguments are inferred from its options, and nothing else happens. */
export function defineCommand<const Os extends Options>(command: CommandOf<Os>): CommandOf<Os> {
  return command;
}

/** Types an entry of the menu of messages. */
export function defineMessageCommand(command: Omit<MessageCommand, 'type'>): MessageCommand {
  return { ...command, type: 'message' };
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
