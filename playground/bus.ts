// What happens in the stand-in, told to whoever listens: the gateway, the page, and tests that wait for it.
import type { Modal } from './interaction/modal.ts';
import type { Interaction } from './interaction/interaction.ts';
import type { Message } from './message-shapes.ts';

/** A message together with who may see it. */
export interface StoredMessage {
  readonly message: Message;
  /** The only person who sees it (an ephemeral reply); undefined: everybody in the channel. */
  readonly onlyFor: string | undefined;
}

export type Happening =
  | { readonly kind: 'message'; readonly stored: StoredMessage }
  | { readonly kind: 'message-update'; readonly stored: StoredMessage }
  | { readonly kind: 'message-delete'; readonly stored: StoredMessage }
  | { readonly kind: 'typing'; readonly channelId: string; readonly userId: string }
  | { readonly kind: 'commands' }
  /** Somebody became a moderator, or takes direct messages or no longer. */
  | { readonly kind: 'people' }
  | { readonly kind: 'channel-update'; readonly channelId: string }
  /** Somebody has opened a thread. */
  | { readonly kind: 'thread'; readonly channelId: string }
  /** The app was taken out of the server. */
  | { readonly kind: 'server-left' }
  /** A person used a command or a component, or submitted a form; `payload` is what the bot gets. */
  | { readonly kind: 'interaction'; readonly interaction: Interaction; readonly payload: object }
  /** The bot's first response to it arrived. */
  | { readonly kind: 'interaction-acknowledged'; readonly interaction: Interaction }
  /** The bot's first response opens a form for the person who acted. */
  | { readonly kind: 'modal'; readonly interaction: Interaction; readonly modal: Modal }
  /** The bot has answered it: nothing is "thinking" any more. */
  | { readonly kind: 'interaction-answered'; readonly interaction: Interaction }
  | { readonly kind: 'interaction-failed'; readonly interaction: Interaction; readonly reason: string }
  | { readonly kind: 'gateway'; readonly state: GatewayState };

/** What became of the bot's connection. */
export type GatewayState = 'identified' | 'resumed' | 'offline';

export interface Bus {
  emit(happening: Happening): void;
  /** Calls `listener` for everything that happens from now on; the returned function stops that. */
  on(listener: (happening: Happening) => void): () => void;
}

/** A bus; listeners are called at once, in the order in which they came. */
export function createBus(): Bus {
  const listeners = new Set<(happening: Happening) => void>();
  return {
    emit: (happening) => {
      for (const listener of [...listeners]) listener(happening);
    },
    on: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
