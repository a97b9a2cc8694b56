// The intents that a bot asked for in; out, which events it gets, and what of a message it may read.
import type { StoredMessage } from '../bus.ts';
import type { Message } from '../message-shapes.ts';
import { viewMessage } from '../message/view.ts';
import type { World } from '../world.ts';

export const intents = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  guildMessageTyping: 1 << 11,
  directMessages: 1 << 12,
  directMessageTyping: 1 << 14,
  messageContent: 1 << 15,
} as const;

const highest = [16, 20, 21, 24, 25].map((bit) => 1 << bit);
const known = highest.reduce((bits, bit) => bits | bit, (1 << 16) - 1);
const privileged = intents.guildMembers | intents.guildPresences | intents.messageContent;

/** The close code for intents that Discord refuses: 4013 for unknown ones, 4014 for those not granted. */
export function findIntentsFault(asked: number, grantsPrivileged: boolean): 4013 | 4014 | undefined {
  if (!Number.isInteger(asked) || asked < 0 || (asked & ~known) !== 0) return 4013;
  return (asked & privileged) !== 0 && !grantsPrivileged ? 4014 : undefined;
}

/** Without the content intent a bot reads only its own words, direct messages, and what is addressed to it. */
function mayRead(world: World, message: Message, asked: number): boolean {
  const { bot } = world.ids;
  return (
    (asked & intents.messageContent) !== 0 ||
    message.author.id === bot ||
    world.channels.get(message.channel_id)?.type === 1 ||
    message.mentions.some((user) => user.id === bot)
  );
}

function redact(world: World, message: Message, asked: number): Message {
  if (mayRead(world, message, asked)) return message;
  return { ...message, content: '', embeds: [], attachments: [], components: [] };
}

/** The message as the bot may read it, and the one that it refers to likewise. */
export function messageForBot(world: World, stored: StoredMessage, asked: number): Message {
  const message = viewMessage(world, stored);
  const referenced = message.referenced_message;
  return {
    ...redact(world, message, asked),
    ...(referenced && { referenced_message: redact(world, referenced, asked) }),
  };
}
