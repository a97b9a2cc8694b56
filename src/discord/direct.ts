// Letters to people, to direct messages: a confirmation, and once what is known by now, which its reader is to notice.
import { DiscordAPIError, MessageFlags } from 'discord.js';
import type { Client, DMChannel, Message } from 'discord.js';
import type { Log } from '../log.ts';
import type { Confirmed, Letter, Post, Told } from '../readers/post.ts';
import {
  checkLetterContent,
  letterContent,
  noticeLine,
  renderConfirmation,
  renderLetter,
} from '../reply/letter.ts';
import { textsOf } from '../reply/payload.ts';
import { checkReceipts } from '../reply/receipts.ts';
import type { Reply } from '../reply/reply.ts';
import { API_CODES, apiCode } from './errors.ts';
import { placeOf } from './place.ts';

/** Messages that are looked through for one that was sent before; Discord gives no more at once. */
const LOOK_BACK = 100;

export interface DirectMessages extends Post {
  /** From now on there is somebody to send them; what was asked for before waits until then. */
  connect(client: Client<true>): void;
}

const CLOSED: readonly number[] = [API_CODES.cannotMessageUser, API_CODES.noSharedServer];

function isClosed(error: unknown): boolean {
  return CLOSED.includes(apiCode(error) ?? 0);
}

function payload({ components }: Reply) {
  return { components: [...components], flags: MessageFlags.IsComponentsV2 } as const;
}

async function confirm(
  client: Client<true>,
  { askerId, question }: Parameters<Post['confirm']>[0],
  log: Log,
): Promise<Confirmed> {
  try {
    const channel = await client.users.createDM(askerId);
    const message = await channel.send(payload(renderConfirmation(question)));
    const remove = async (): Promise<void> => {
      try {
        await message.delete();
      } catch (error) {
        log.warn({ err: error }, 'a confirmation could not be taken back');
      }
    };
    return { kind: 'sent', channelId: channel.id, remove };
  } catch (error) {
    // Discord says missing access of closed direct messages as well.
    const closed = isClosed(error) || apiCode(error) === API_CODES.missingAccess;
    if (!closed) log.error({ err: error }, 'a confirmation could not be sent');
    return { kind: closed ? 'closed' : 'failed' };
  }
}

/** The message of that letter, where it was sent before. */
async function findSent(channel: DMChannel, id: string): Promise<Message | undefined> {
  const me = channel.client.user.id;
  const wanted = noticeLine(id);
  const messages = await channel.messages.fetch({ limit: LOOK_BACK, cache: false });
  return messages.find(({ author, content, components }) => {
    if (author.id !== me) return false;
    const texts = [content, ...textsOf(components.map((component) => component.toJSON()))];
    return texts.some((each) => each.split('\n').includes(wanted));
  });
}

async function send(channel: DMChannel, letter: Letter): Promise<Message> {
  const sent = letter.recovered ? await findSent(channel, letter.id) : undefined;
  if (sent) return sent;
  return channel.send({ content: letterContent(letter), nonce: letter.id, enforceNonce: true });
}

/** The whole answer in the place of the words that were to be noticed; they stay where that cannot be. Never rejects. */
async function complete(message: Message, reply: Reply, log: Log): Promise<void> {
  if (message.flags.has(MessageFlags.IsComponentsV2)) return;
  try {
    await message.edit({ content: null, ...payload(reply) });
  } catch (error) {
    log.warn({ err: error }, 'a direct message stays without its sources');
  }
}

async function tell(client: Client<true>, letter: Letter, log: Log): Promise<Told> {
  try {
    const reply = renderLetter(letter, placeOf(client));
    const problems = [
      ...checkReceipts(reply, letter.knowledge),
      ...checkLetterContent(letterContent(letter), letter),
    ];
    if (problems.length > 0) {
      log.error({ subscription: letter.id, problems }, 'receipts failed, so nobody was told');
      return 'refused';
    }
    const channel = await client.users.createDM(letter.askerId);
    await complete(await send(channel, letter), reply, log);
    return 'sent';
  } catch (error) {
    if (isClosed(error)) return 'closed';
    log.error({ subscription: letter.id, err: error }, 'a direct message could not be sent');
    return error instanceof DiscordAPIError ? 'refused' : 'unknown';
  }
}

export function createDirectMessages(log: Log): DirectMessages {
  const { promise: connected, resolve } = Promise.withResolvers<Client<true>>();
  return {
    connect: resolve,
    confirm: async (request) => confirm(await connected, request, log),
    tell: async (letter) => tell(await connected, letter, log),
  };
}
