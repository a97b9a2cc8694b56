// One interaction's way back: acknowledges in time and sends one reply, whatever becomes of the first response.
import { MessageFlags } from 'discord.js';
import type {
  BaseMessageOptions,
  InteractionReplyOptions,
  MessageComponentInteraction,
  RepliableInteraction,
} from 'discord.js';
import type { Log } from '../log.ts';
import type { Reply } from '../reply/reply.ts';
import { API_CODES, apiCode, isLostReceipt } from './errors.ts';

/** Every interaction but autocomplete. */
export type Answerable = RepliableInteraction | MessageComponentInteraction;

/** `update` changes the message that the click was on; the others write a new one, `private` for the asker alone. */
export type Manner =
  | { readonly to: 'public' | 'private'; readonly interaction: Answerable }
  | { readonly to: 'update'; readonly interaction: MessageComponentInteraction };

export type Sent = 'sent' | 'too-late';

export interface Responder {
  /** Acknowledges without content, once, where nothing has been sent yet; a failure is met again by `send`. */
  defer(): void;
  /** Sends the reply. Throws what Discord answers, but for the late and the doubled first response. */
  send(reply: Reply): Promise<Sent>;
  /** Sends words about a failure: privately where that is still open, and never over an answer. */
  sendAside(reply: Reply): Promise<Sent>;
}

/** What became of a first response: it arrived, an earlier one had arrived, or the token had run out. */
type First = 'arrived' | 'earlier-arrived' | 'too-late';

async function respondFirst(respond: () => Promise<unknown>): Promise<First> {
  const attempt = async (): Promise<First> => {
    try {
      await respond();
      return 'arrived';
    } catch (error) {
      if (apiCode(error) === API_CODES.alreadyAcknowledged) return 'earlier-arrived';
      if (apiCode(error) === API_CODES.unknownInteraction) return 'too-late';
      throw error;
    }
  };
  try {
    return await attempt();
  } catch (error) {
    if (!isLostReceipt(error)) throw error;
    return attempt();
  }
}

/** Built for each send: discord.js changes what it is given. */
function payload(reply: Reply): BaseMessageOptions {
  return { components: [...reply.components] };
}

function replyPayload(reply: Reply, isPrivate: boolean): InteractionReplyOptions {
  const flags = isPrivate
    ? ([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const)
    : ([MessageFlags.IsComponentsV2] as const);
  return { ...payload(reply), flags };
}

export function createResponder(manner: Manner, log: Log): Responder {
  const { interaction } = manner;
  let deferral: Promise<First | 'failed'> | undefined;

  const edit = async (reply: Reply): Promise<Sent> => {
    await interaction.webhook.editMessage('@original', {
      ...payload(reply),
      flags: MessageFlags.IsComponentsV2,
    });
    return 'sent';
  };
  const followUp = async (reply: Reply): Promise<Sent> => {
    await interaction.webhook.send(replyPayload(reply, true));
    return 'sent';
  };
  const deferOnce = async (): Promise<First | 'failed'> => {
    try {
      return await respondFirst(() =>
        manner.to === 'update'
          ? manner.interaction.deferUpdate()
          : interaction.deferReply(manner.to === 'private' ? { flags: MessageFlags.Ephemeral } : {}),
      );
    } catch (error) {
      log.warn({ err: error }, 'an acknowledgement did not arrive; the answer will be the first response');
      return 'failed';
    }
  };
  const finish = async (
    first: () => Promise<unknown>,
    later: { readonly deferred: () => Promise<Sent>; readonly doubled: () => Promise<Sent> },
  ): Promise<Sent> => {
    const acknowledged = await deferral;
    if (acknowledged === 'too-late') return 'too-late';
    if (acknowledged === 'arrived' || acknowledged === 'earlier-arrived') return later.deferred();
    const state = await respondFirst(first);
    if (state === 'earlier-arrived') return later.doubled();
    return state === 'arrived' ? 'sent' : 'too-late';
  };

  return {
    defer: () => {
      deferral ??= deferOnce();
    },
    send: (reply) =>
      finish(
        () =>
          manner.to === 'update'
            ? manner.interaction.update({ ...payload(reply), flags: MessageFlags.IsComponentsV2 })
            : interaction.reply(replyPayload(reply, manner.to === 'private')),
        { deferred: () => edit(reply), doubled: () => edit(reply) },
      ),
    sendAside: (reply) =>
      finish(() => interaction.reply(replyPayload(reply, true)), {
        deferred: () => (manner.to === 'update' ? followUp(reply) : edit(reply)),
        doubled: () => followUp(reply),
      }),
  };
}
