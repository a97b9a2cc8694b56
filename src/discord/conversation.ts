// A message somebody wrote, to what was spoken of before it: read from the bot's own messages, for memory ends with the process.
import { ChannelType, MessageFlags, MessageReferenceType, MessageType } from 'discord.js';
import type { Message, User } from 'discord.js';
import type { Context } from '../answer/follow-up/context.ts';
import { answerWithin } from '../corpus/deadline.ts';
import type { Knowledge } from '../knowledge.ts';
import { readContext } from '../reply/read-context.ts';
import type { Parts } from './parts.ts';

/** How many messages back the last answer is looked for. */
const LOOK_BACK = 10;
/** In milliseconds. Later, the question is answered by itself: a reply is due within 3 s, and others wait behind it. */
const READ_WITHIN = 2_000;

/** Who wrote a message; one that was only ever seen forwarded has no author, whatever its type says. */
export function authorIdOf({ author }: { readonly author: User | null }): string | undefined {
  return author?.id;
}

/** What a message of the bot's own was about; nobody else's message is ever read. */
export function contextOfMessage(message: Message, knowledge: Knowledge): Context | undefined {
  if (authorIdOf(message) !== message.client.user.id) return undefined;
  return readContext(
    message.components.map((component) => component.toJSON()),
    knowledge,
  );
}

/** Whether all that is said there is one conversation; elsewhere only replies belong together. */
export function isConversation({ channel }: Message): boolean {
  return channel.type === ChannelType.DM || channel.isThread();
}

/** What a question leans on: the answer it replies to, else, in a conversation, the last answer there. */
export async function findPrevious(
  message: Message,
  knowledge: Knowledge,
  { log, clock }: Pick<Parts, 'log' | 'clock'>,
): Promise<Context | undefined> {
  try {
    return await answerWithin(
      () => readPrevious(message, knowledge),
      READ_WITHIN,
      (run, ms) => clock.setTimer(run, ms),
    );
  } catch (error) {
    // Deleted since, the bot may not read there, or Discord is slow: the question is then answered by itself.
    log.warn({ err: error }, 'what was said before could not be read');
    return undefined;
  }
}

async function readPrevious(message: Message, knowledge: Knowledge): Promise<Context | undefined> {
  const replied = await findReplied(message);
  if (replied && authorIdOf(replied) === message.client.user.id) return contextOfMessage(replied, knowledge);
  return isConversation(message) ? findLast(message, knowledge) : undefined;
}

async function findReplied({ channel, type, reference }: Message): Promise<Message | undefined> {
  if (type !== MessageType.Reply || reference?.type !== MessageReferenceType.Default) return undefined;
  const { messageId } = reference;
  if (messageId === undefined) return undefined;
  return channel.messages.cache.get(messageId) ?? (await channel.messages.fetch(messageId));
}

/** Greetings and apologies are passed over: what was spoken of before them still is. */
async function findLast({ channel }: Message, knowledge: Knowledge): Promise<Context | undefined> {
  const known = lastOf(channel.messages.cache.values(), knowledge);
  if (known) return known;
  return lastOf((await channel.messages.fetch({ limit: LOOK_BACK })).values(), knowledge);
}

function lastOf(messages: Iterable<Message>, knowledge: Knowledge): Context | undefined {
  const newest = [...messages]
    // Others in a thread may not lean on what one of them alone was told.
    .filter(({ flags }) => !flags.has(MessageFlags.Ephemeral))
    .sort((one, other) => other.createdTimestamp - one.createdTimestamp || (other.id > one.id ? 1 : -1))
    .slice(0, LOOK_BACK);
  for (const message of newest) {
    const context = contextOfMessage(message, knowledge);
    if (context) return context;
  }
  return undefined;
}
