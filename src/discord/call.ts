// What was given, as names with texts and files, to a call that can be answered: a command with arguments, or a problem.
import { parseArgs } from '../arguments.ts';
import type { Problem, Uploads } from '../arguments.ts';
import type { Answer } from '../answer/answer.ts';
import type { Context } from '../answer/follow-up/context.ts';
import type { Command } from '../command/command.ts';
import type { CommandContext } from '../command/context.ts';
import type { Arguments } from '../command/options.ts';
import type { Result } from '../command/result.ts';
import { AS_OF } from '../command/options.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Place } from '../reply/reply.ts';
import type { Via } from './audience.ts';
import { findShare } from './share.ts';
import type { Manner } from './ways.ts';

/** What was answered, and from what. */
export interface Answered {
  readonly knowledge: Knowledge;
  readonly previous: Context | undefined;
  readonly answer: Answer;
}

export interface Call {
  /** The command's full name. */
  readonly command: string;
  readonly via: Via;
  /** The version that is asked, where it is not the one that serves. */
  readonly asOf?: string | undefined;
  /** Whether it gives a form, before which nothing may be acknowledged. */
  opens(): boolean;
  /** Whether its replies are for the asker alone. */
  readonly isPrivate: boolean;
  /** What was spoken of before, as far as the snapshot that answers knows it. */
  readonly previous?: (knowledge: Knowledge) => Context | null | undefined;
  run(context: CommandContext): Result | Promise<Result>;
  findShare?(answered: Answered, manner: Manner): Place['share'];
  /** What is asked, as a question in plain words; left out, or undefined, where that is nothing the present version is asked. */
  phrase?(knowledge: Knowledge): string | undefined;
}

export interface Given {
  readonly texts: Readonly<Record<string, string>>;
  readonly uploads?: Uploads;
}

function callOf(command: Command, args: Arguments, via: Via, asOf: string | undefined): Call {
  return {
    command: command.name,
    via,
    asOf,
    opens: () => command.opens?.(args) === true,
    isPrivate: command.isPrivate === true,
    run: (context) => command.answer(args, context),
    findShare: (answered, manner) => findShare({ ...answered, command, args }, manner),
    phrase: (knowledge) => (asOf === undefined ? command.phrase?.(args, knowledge) : undefined),
  };
}

/** The call of a command; whoever gave it may have made everything up. */
export function parseCall(command: Command, given: Given, via: Via): { readonly call: Call } | Problem {
  const { [AS_OF]: version, ...others } = given.texts;
  const [asOf, texts] = command.asks === true ? [version, others] : [undefined, given.texts];
  const parsed = parseArgs(command, texts, given.uploads);
  return 'problem' in parsed ? parsed : { call: callOf(command, parsed.args, via, asOf) };
}
