// A direct message or a mention, to an answer in plain words, sent as a reply to it.
import { ChannelType, MessageFlags, MessageType, PermissionFlagsBits } from 'discord.js';
import type { Message } from 'discord.js';
import { ask } from '../answer/ask.ts';
import { answerHelp } from '../answer/commands.ts';
import { renderApology, renderNotice } from '../reply/render.ts';
import type { Reply } from '../reply/reply.ts';
import { findAsked, tellAnswered } from './asked.ts';
import { findPrevious } from './conversation.ts';
import { isAutoMod, isUnwritable, newErrorId } from './errors.ts';
import type { Parts } from './parts.ts';
import { placeOf } from './place.ts';
import { describePrepared, prepareReply } from './prepare.ts';

/** Whether somebody speaks to the bot: in its own direct messages, by a mention, or in a reply that pings it. */
export function isAddressed(message: Message): boolean {
  const me = message.client.user.id;
  if (message.author.bot || message.webhookId !== null) return false;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return false;
  // Not `mentions.has`, which is true for @everyone and for the bot's roles as well.
  return message.channel.type === ChannelType.DM || message.mentions.users.has(me);
}

/** What is asked: the text without the mention of the bot. */
function questionOf(message: Message): string {
  return message.content.replaceAll(new RegExp(`<@!?${message.client.user.id}>`, 'g'), ' ').trim();
}

/** Whether the bot may write where it was asked; where its permissions are not known, trying tells. */
function mayWrite(message: Message): boolean {
  const { channel } = message;
  if (!channel.isSendable()) return false;
  if (channel.isDMBased()) return true;
  const permissions = channel.permissionsFor(message.client.user);
  if (!permissions) return true;
  const needed = channel.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  return permissions.has([PermissionFlagsBits.ViewChannel, needed]);
}

/** One message for each that is answered: an apology for an answer whose receipt was lost is not sent beside it. */
function send(message: Message, reply: Reply): Promise<unknown> {
  return message.reply({
    components: [...reply.components],
    flags: MessageFlags.IsComponentsV2,
    failIfNotExists: false,
    nonce: message.id,
    enforceNonce: true,
  });
}

type Outcome = 'sent' | 'apology' | 'unwritable' | 'unanswered';

async function deliver(message: Message, reply: Reply, parts: Parts): Promise<Outcome> {
  try {
    await send(message, reply);
    return 'sent';
  } catch (error) {
    if (isUnwritable(error)) return 'unwritable';
    const errorId = newErrorId();
    parts.log.error({ errorId, err: error }, 'a reply could not be sent');
    const words = isAutoMod(error)
      ? renderNotice('AutoMod, which this server has set up, did not let the answer through.')
      : renderApology(errorId);
    return send(message, words).then(
      () => 'apology' as const,
      (second: unknown) => {
        parts.log.error({ errorId, err: second }, 'nor could the apology');
        return 'unanswered' as const;
      },
    );
  }
}

/** Answers a message that addresses the bot, and passes over every other one; never throws. */
export async function answerMessage(message: Message, parts: Parts): Promise<void> {
  if (!isAddressed(message)) return;
  const { clock, log } = parts;
  const via = message.channel.type === ChannelType.DM ? 'direct-message' : 'mention';
  if (!mayWrite(message)) {
    log.info({ via, outcome: 'unwritable' }, 'message');
    return;
  }
  const begun = clock.now();
  const knowledge = parts.current();
  const question = questionOf(message);
  const previous = question === '' ? undefined : await findPrevious(message, knowledge, parts);
  const prepared = await prepareReply(
    {
      knowledge,
      place: placeOf(message.client),
      command: 'ask',
      asked: (answer) => findAsked(question, { knowledge, previous, answer }, parts),
      run: () =>
        question === '' ? answerHelp('nothing-asked', knowledge) : ask(knowledge, question, previous),
    },
    log,
  );
  const delivered = await deliver(message, prepared.reply, parts);
  log.info(
    {
      via,
      ...describePrepared(prepared, knowledge),
      ms: Math.round(clock.now() - begun),
      outcome: delivered === 'sent' ? prepared.outcome : delivered,
    },
    'message',
  );
  if (delivered === 'sent' && prepared.answer)
    tellAnswered({ question, answer: prepared.answer, knowledge }, parts);
}
