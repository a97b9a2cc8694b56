// The bot as a whole: a client whose events go to their handlers, started and stopped by src/start/serve.ts and by tests.
import { Events } from 'discord.js';
import type { Client, Interaction } from 'discord.js';
import { createTurns } from '../corpus/turns.ts';
import { answerAutocomplete } from './autocomplete.ts';
import { answerClick } from './clicks.ts';
import { createClient } from './client.ts';
import type { Clock } from './clock.ts';
import { isConversation } from './conversation.ts';
import { deployCommands } from './deploy.ts';
import { answerForm } from './forms.ts';
import type { GatewayError } from './gateway.ts';
import { logIn, whenLost } from './gateway.ts';
import { answerMessageCommand } from './message-commands.ts';
import { answerMessage } from './messages.ts';
import type { Parts } from './parts.ts';
import { notify } from './respond.ts';
import { answerSlash } from './slash.ts';

export interface Bot {
  readonly client: Client<true>;
  /** Resolves when Discord closes the connection for good. */
  readonly lost: Promise<GatewayError>;
  /** Takes nothing new, lets what has begun be answered (for at most 5 s), and logs out. */
  stop(): Promise<void>;
}

/** How long a stop waits for answers under way, in milliseconds. */
const STOP_WITHIN = 5_000;

async function answerInteraction(interaction: Interaction, parts: Parts): Promise<void> {
  if (interaction.isAutocomplete()) return answerAutocomplete(interaction, parts);
  if (interaction.isChatInputCommand()) return answerSlash(interaction, parts);
  if (interaction.isMessageComponent()) return answerClick(interaction, parts);
  if (interaction.isMessageContextMenuCommand()) return answerMessageCommand(interaction, parts);
  if (interaction.isModalSubmit()) return answerForm(interaction, parts);
  return notify('This is no longer part of the bot; /about says what is.', interaction, parts);
}

interface Work {
  start(work: Promise<void>): void;
  /** Waits for what has been started, but no longer than so many milliseconds. */
  settle(within: number): Promise<void>;
}

function createWork({ log, clock }: Pick<Parts, 'log' | 'clock'>): Work {
  const underWay = new Set<Promise<void>>();
  return {
    start: (work) => {
      const tracked = work
        .catch((error: unknown) => {
          log.error({ err: error }, 'a handler threw, which none may');
        })
        .finally(() => underWay.delete(tracked));
      underWay.add(tracked);
    },
    settle: async (within) => {
      const over = startTimer(clock, within);
      await Promise.race([Promise.all(underWay), over.passed]);
      over.cancel();
    },
  };
}

function startTimer(
  clock: Clock,
  ms: number,
): { readonly passed: Promise<void>; readonly cancel: () => void } {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const cancel = clock.setTimer(() => {
    resolve(undefined);
  }, ms);
  return { passed: promise, cancel };
}

function listen(client: Client, work: Work, parts: Parts): void {
  const { log } = parts;
  const turns = createTurns();
  client.on(Events.InteractionCreate, (interaction) => {
    work.start(answerInteraction(interaction, parts));
  });
  client.on(Events.MessageCreate, (message) => {
    const answer = (): Promise<void> => answerMessage(message, parts);
    work.start(isConversation(message) ? turns.take(message.channelId, answer) : answer());
  });
  client.on(Events.Error, (error) => {
    log.error({ err: error }, 'the client met an error');
  });
  client.on(Events.ShardError, (error, shard) => {
    log.warn({ err: error, shard }, 'the connection met an error');
  });
  client.on(Events.ShardReconnecting, (shard) => {
    log.info({ shard }, 'connecting again');
  });
  client.on(Events.ShardResume, (shard) => {
    log.info({ shard }, 'resumed');
  });
}

/** Logs in, registers the commands and answers. Throws GatewayError when Discord refuses the token or cannot be reached. */
export async function startBot(options: {
  readonly token: string;
  /** Another address than Discord's own, for the stand-in. */
  readonly api?: string;
  readonly parts: Parts;
}): Promise<Bot> {
  const { parts } = options;
  const { log } = parts;
  const connecting = createClient(options.api);
  const work = createWork(parts);
  listen(connecting, work, parts);
  const lost = whenLost(connecting);
  const client = await logIn(connecting, options.token, lost);
  log.info({ user: client.user.tag, servers: client.guilds.cache.size }, 'logged in');
  try {
    await deployCommands(client.rest, {
      ...parts,
      corpus: parts.current().corpus,
      hasVersions: parts.at !== undefined,
    });
  } catch (error) {
    // Commands that were registered before, direct messages and mentions still work.
    log.error({ err: error }, 'commands could not be registered; start again, or run npm run deploy');
  }
  const stop = async (): Promise<void> => {
    for (const event of [Events.InteractionCreate, Events.MessageCreate, Events.ShardReconnecting] as const) {
      client.removeAllListeners(event);
    }
    await work.settle(STOP_WITHIN);
    await client.destroy();
  };
  let stopped: Promise<void> | undefined;
  return { client, lost, stop: () => (stopped ??= stop()) };
}
