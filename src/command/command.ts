// What a command is: one object whose argument types follow from its options.
import type { Knowledge } from '../knowledge.ts';
import type { CommandContext } from './context.ts';
import type { Text } from './description.ts';
import type { Arguments, ArgumentsOf, Options } from './options.ts';
import type { Result } from './result.ts';

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

/** Types a command: its handler's arguments are inferred from its options, and nothing else happens. */
export function defineCommand<const Os extends Options>(command: CommandOf<Os>): CommandOf<Os> {
  return command;
}

/** Types an entry of the menu of messages. */
export function defineMessageCommand(command: Omit<MessageCommand, 'type'>): MessageCommand {
  return { ...command, type: 'message' };
}
