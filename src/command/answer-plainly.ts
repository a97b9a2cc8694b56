// A command and its arguments in; its answer where there is no Discord, out.
import type { Answer } from '../answer/answer.ts';
import type { Command } from './command.ts';
import type { CommandContext } from './context.ts';
import type { Arguments } from './options.ts';
import { isAnswer } from './result.ts';

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
