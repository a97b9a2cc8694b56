// A world in; out, promises of what happens next in it.
import type { Bus, GatewayState, Happening } from '../bus.ts';
import type { Modal } from '../interaction/modal.ts';
import type { Interaction } from '../interaction/interaction.ts';
import { hasFlag, messageFlags, type Message } from '../message-shapes.ts';
import { viewMessage } from '../message/view.ts';
import { findMessage, type World } from '../world.ts';
import type { Started } from './start.ts';

/** Until when to wait: the answer itself, or the first response, which may only say "thinking". */
export type Until = 'answered' | 'acknowledged';

/** A form that is open before a person, and the interaction that opened it. */
export interface OpenModal extends Modal {
  readonly interaction: Pick<Interaction, 'id' | 'channelId' | 'user'>;
}

export interface InteractionResult {
  readonly id: string;
  readonly status: 'answered' | 'failed';
  /** Why it failed. */
  readonly reason?: string;
  /** The original response: the reply, or the message that the click updated. */
  readonly message?: Message;
  /** The form that the bot opened instead of a message. */
  readonly modal?: OpenModal;
  /** Whether only the person who asked sees it. */
  readonly ephemeral: boolean;
  /** Those that are there by now; later ones come through `nextMessage`. */
  readonly followUps: readonly Message[];
}

/**
 * The first thing that happens from now on and that `pick` makes something of. It resolves one turn later, when the
 * request that caused it has been answered and recorded.
 */
export function next<T>(bus: Bus, pick: (happening: Happening) => T | undefined): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const stop = bus.on((happening) => {
    try {
      const picked = pick(happening);
      if (picked === undefined) return;
      stop();
      setImmediate(() => {
        resolve(picked);
      });
    } catch (error) {
      // What a test's own condition throws belongs to the test and not to whoever told of the happening.
      stop();
      reject(error);
    }
  });
  return promise;
}

function end(
  interaction: Interaction,
  until: Until,
): (happening: Happening) => { reason?: string } | undefined {
  return (happening) => {
    if (!('interaction' in happening) || happening.interaction !== interaction) return undefined;
    if (happening.kind === 'interaction-failed') return { reason: happening.reason };
    const enough = happening.kind === 'interaction-acknowledged' && until === 'acknowledged';
    return enough || happening.kind === 'interaction-answered' ? {} : undefined;
  };
}

/** Tells the bot of an interaction and waits for what becomes of it. */
export async function settle(
  world: World,
  started: Started,
  until: Until = 'answered',
): Promise<InteractionResult> {
  const { interaction } = started;
  const ended = next(world.bus, end(interaction, until));
  started.tell();
  const { reason } = await ended;
  const view = (id: string): Message[] => {
    const stored = findMessage(world, interaction.channelId, id);
    return stored ? [viewMessage(world, stored)] : [];
  };
  const message = view(interaction.originalId ?? '')[0];
  return {
    id: interaction.id,
    status: reason === undefined ? 'answered' : 'failed',
    ...(reason === undefined ? {} : { reason }),
    ...(message && { message }),
    ...(interaction.modal && { modal: { ...interaction.modal, interaction } }),
    ephemeral: message !== undefined && hasFlag(message.flags, messageFlags.ephemeral),
    followUps: interaction.followUpIds.flatMap(view),
  };
}

/** The bot's next message in a channel, new or changed, that is not "thinking" and that fits. */
export function nextBotMessage(
  world: World,
  channelId: string,
  fits: (message: Message) => boolean,
): Promise<Message> {
  return next(world.bus, (happening) => {
    if (happening.kind !== 'message' && happening.kind !== 'message-update') return undefined;
    const { message } = happening.stored;
    if (message.channel_id !== channelId || message.author.id !== world.ids.bot) return undefined;
    if (hasFlag(message.flags, messageFlags.loading)) return undefined;
    const seen = viewMessage(world, happening.stored);
    return fits(seen) ? seen : undefined;
  });
}

/** The next time that the bot's connection comes to that. */
export async function nextConnection(world: World, state: GatewayState): Promise<void> {
  await next(world.bus, (happening) =>
    happening.kind === 'gateway' && happening.state === state ? true : undefined,
  );
}
