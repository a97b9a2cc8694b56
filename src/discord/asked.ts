// What somebody asked, to the buttons about it, and to whoever keeps what could not be answered.
import { isDeepStrictEqual } from 'node:util';
import type { MessageComponentInteraction } from 'discord.js';
import { ask } from '../answer/ask.ts';
import type { Command } from '../command/command.ts';
import type { AnsweredQuestion } from '../readers/readers.ts';
import { QUESTION, readAsked, readHeadline } from '../reply/asked-id.ts';
import type { Answered } from './call.ts';
import type { Parts } from './parts.ts';
import type { Answerable } from './ways.ts';

/** The bot's own message on which a button stands, as JSON; nobody else's is ever read. */
function ownMessage(interaction: Answerable): unknown {
  const message = 'message' in interaction ? interaction.message : null;
  if (message?.author.id !== interaction.client.user.id) return undefined;
  return message.components.map((component) => component.toJSON());
}

/** The first line of the message from which something was given. */
export function headlineOf(interaction: Answerable): string | undefined {
  return readHeadline(ownMessage(interaction));
}

/**
 * What the buttons under an answer are about; undefined where there are none. Nobody can be told later of a question that
 * says little without the one before it.
 */
export function findAsked(
  question: string | undefined,
  { knowledge, previous, answer }: Answered,
  { readers }: Pick<Parts, 'readers'>,
): string | undefined {
  if (!readers || question === undefined) return undefined;
  const leans = answer.kind === 'refusal' && previous && !isDeepStrictEqual(ask(knowledge, question), answer);
  return leans ? undefined : question;
}

/** The arguments of a press, with the question from its message where the custom id had no room for it. */
export function withAsked(
  args: Readonly<Record<string, string>>,
  { options }: Command,
  interaction: MessageComponentInteraction,
): Readonly<Record<string, string>> {
  const isMissing = options[QUESTION]?.required === true && !Object.hasOwn(args, QUESTION);
  const asked = isMissing ? readAsked(ownMessage(interaction)) : undefined;
  return asked === undefined ? args : { ...args, [QUESTION]: asked };
}

/** Tells of a question that was answered; never throws. */
export function tellAnswered(answered: AnsweredQuestion, { onAnswered, log }: Parts): void {
  try {
    onAnswered?.(answered);
  } catch (error) {
    log.error({ err: error }, 'a question that was answered could not be passed on');
  }
}
