// A manner of answering an interaction, to the requests that it is made of. Payloads are built for each: discord.js changes what it is given.
import { MessageFlags } from 'discord.js';
import type {
  BaseMessageOptions,
  InteractionReplyOptions,
  Message,
  MessageComponentInteraction,
  ModalMessageModalSubmitInteraction,
  RepliableInteraction,
} from 'discord.js';
import type { Reply } from '../reply/reply.ts';

/** Every interaction but autocomplete. */
export type Answerable = RepliableInteraction | MessageComponentInteraction;

/** What was given from a message that it may change: a click, or a form that a click opened. */
export type FromMessage = MessageComponentInteraction | ModalMessageModalSubmitInteraction;

/**
 * `update` changes the message that the click was on; the others write a new one: `private` for the asker alone, `public`
 * and `share` for everybody. `share` looks whether Discord let it be, and owes nobody an apology in public.
 */
export type Manner =
  | { readonly to: 'public' | 'private'; readonly interaction: Answerable }
  | { readonly to: 'update'; readonly interaction: FromMessage }
  | { readonly to: 'share'; readonly interaction: MessageComponentInteraction };

/** `kept-private`: what was to be shared is seen by the asker alone. */
export type Written = 'sent' | 'kept-private';

export interface Way {
  /** Without content. */
  acknowledge(): Promise<unknown>;
  /** How far the work is, after the acknowledgement; left out where that cannot be seen. */
  show?(reply: Reply): Promise<unknown>;
  /** The reply as the first response. */
  respond(reply: Reply): Promise<Written>;
  /** The reply after the acknowledgement. */
  complete(reply: Reply): Promise<Written>;
  /** Words about a failure after the acknowledgement. */
  completeAside(reply: Reply): Promise<Written>;
  /** The reply once more, where the first response turns out to have arrived. */
  repeat(reply: Reply): Promise<Written>;
}

function payload(reply: Reply): BaseMessageOptions & { readonly flags: MessageFlags.IsComponentsV2 } {
  const files = (reply.files ?? []).map(({ name, bytes }) => ({ name, attachment: Buffer.from(bytes) }));
  return {
    components: [...reply.components],
    flags: MessageFlags.IsComponentsV2,
    ...(files.length === 0 ? {} : { files }),
  };
}

function privatePayload(reply: Reply): InteractionReplyOptions {
  return { ...payload(reply), flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] };
}

function editOriginal({ webhook }: Answerable, reply: Reply): Promise<Message> {
  return webhook.editMessage('@original', payload(reply));
}

async function sent(request: Promise<unknown>): Promise<Written> {
  await request;
  return 'sent';
}

/** A first response for the asker alone. */
export function respondAside(interaction: Answerable, reply: Reply): Promise<Written> {
  return sent(interaction.reply(privatePayload(reply)));
}

/** A message for the asker alone, besides a first response. */
export function followUp({ webhook }: Answerable, reply: Reply): Promise<Written> {
  return sent(webhook.send(privatePayload(reply)));
}

function replyWay(interaction: Answerable, isPrivate: boolean): Way {
  const edit = (reply: Reply): Promise<Written> => sent(editOriginal(interaction, reply));
  return {
    acknowledge: () => interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {}),
    show: edit,
    respond: (reply) => sent(interaction.reply(isPrivate ? privatePayload(reply) : payload(reply))),
    complete: edit,
    completeAside: edit,
    repeat: edit,
  };
}

function updateWay(interaction: FromMessage): Way {
  const edit = (reply: Reply): Promise<Written> => sent(editOriginal(interaction, reply));
  return {
    acknowledge: () => interaction.deferUpdate(),
    show: edit,
    respond: (reply) => sent(interaction.update(payload(reply))),
    complete: edit,
    completeAside: (reply) => followUp(interaction, reply),
    repeat: edit,
  };
}

function shareWay(interaction: MessageComponentInteraction): Way {
  const seen = (isPrivate: boolean): Written => (isPrivate ? 'kept-private' : 'sent');
  const look = async (request: Promise<Message>): Promise<Written> =>
    seen((await request).flags.has(MessageFlags.Ephemeral));
  return {
    // A deferred reply would be public, whatever becomes of it.
    acknowledge: () => interaction.deferUpdate(),
    respond: async (reply) => {
      const told = await interaction.reply({ ...payload(reply), withResponse: true });
      return seen(told.interaction.responseMessageEphemeral === true);
    },
    complete: (reply) => look(interaction.webhook.send(payload(reply))),
    completeAside: (reply) => followUp(interaction, reply),
    repeat: (reply) => look(editOriginal(interaction, reply)),
  };
}

export function wayOf(manner: Manner): Way {
  if (manner.to === 'update') return updateWay(manner.interaction);
  if (manner.to === 'share') return shareWay(manner.interaction);
  return replyWay(manner.interaction, manner.to === 'private');
}
