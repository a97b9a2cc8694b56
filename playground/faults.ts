// What a test breaks on purpose: the bot's connection, its next requests, its access to people and channels.
import { next } from './people/waits.ts';
import type { Gateway } from './gateway/gateway.ts';
import { opcodes } from './gateway/session.ts';
import { permissionBits, type Permission } from './permissions.ts';
import type { PlannedFault, RequestFault, RequestFaults, RequestMatch } from './rest/faults.ts';
import { channelOf, type World } from './world.ts';

export interface Faults {
  /** Cuts the connection without a word, as a network does; the session can be resumed. */
  dropSocket(): Promise<void>;
  /** Closes the connection with a close code, as Discord does. */
  closeSocket(code: number): Promise<void>;
  /** Cuts the connection and forgets the session: the bot's RESUME is answered with INVALID_SESSION. */
  expireSession(): Promise<void>;
  /** Sends INVALID_SESSION on the living connection. */
  invalidateSession(): Promise<void>;
  /** Asks the bot to connect anew and to resume. */
  askReconnect(): Promise<void>;
  /** Lets the next request that fits go wrong. */
  request(match: RequestMatch, fault: RequestFault): PlannedFault;
  /** Lets a person refuse the bot's direct messages from now on. */
  closeDirectMessages(userId: string, code?: 50007 | 50278): void;
  /** Takes a permission in a channel of the server away from everybody, or from the bot alone. */
  deny(channelId: string, permission: Permission, from?: 'everybody' | 'bot'): void;
  /** Takes the app out of the server; people there go on using it as their own. */
  leaveServer(): void;
}

interface Denial {
  readonly channelId: string;
  readonly permission: Permission;
  readonly from: 'everybody' | 'bot';
}

function denyIn(world: World, { channelId, permission, from }: Denial): void {
  const channel = channelOf(world, channelId);
  if (channel.type !== 0) throw new Error('only a channel of the server has permissions of its own');
  const bits = permissionBits[permission];
  const targets = from === 'bot' ? [world.ids.botRole] : [world.ids.guild, world.ids.botRole];
  const others = channel.permission_overwrites.filter(({ id }) => !targets.includes(id));
  const denied = targets.map((id) => {
    const before = channel.permission_overwrites.find((one) => one.id === id);
    const deny = (BigInt(before?.deny ?? 0) | bits).toString();
    const allow = (BigInt(before?.allow ?? 0) & ~bits).toString();
    return { id, type: 0, allow, deny } as const;
  });
  world.channels.set(channelId, { ...channel, permission_overwrites: [...others, ...denied] });
  world.bus.emit({ kind: 'channel-update', channelId });
}

/** The faults of a world and its gateway. */
export function createFaults(world: World, gateway: Gateway, requests: RequestFaults): Faults {
  const offline = async (act: () => void): Promise<void> => {
    if (!gateway.isOnline()) throw new Error('the bot is not connected, so there is nothing to break');
    const gone = next(world.bus, (happening) =>
      happening.kind === 'gateway' && happening.state === 'offline' ? true : undefined,
    );
    act();
    await gone;
  };
  const sockets = () => [...gateway.sessions.values()].flatMap((session) => session.socket() ?? []);
  const terminate = (): void => {
    for (const socket of sockets()) socket.terminate();
  };
  const sendAll = (op: number, d: unknown): void => {
    for (const socket of sockets()) socket.send(JSON.stringify({ op, d }));
  };
  return {
    dropSocket: () => offline(terminate),
    closeSocket: (code) =>
      offline(() => {
        for (const socket of sockets()) socket.close(code);
      }),
    expireSession: () =>
      offline(() => {
        terminate();
        gateway.forgetSessions();
      }),
    invalidateSession: () =>
      offline(() => {
        sendAll(opcodes.invalidSession, false);
        gateway.forgetSessions();
      }),
    askReconnect: () =>
      offline(() => {
        sendAll(opcodes.reconnect, null);
      }),
    request: (match, fault) => requests.plan(match, fault),
    closeDirectMessages: (userId, code = 50007) => {
      world.closedDms.set(userId, code);
    },
    deny: (channelId, permission, from = 'everybody') => {
      denyIn(world, { channelId, permission, from });
    },
    leaveServer: () => {
      world.guild.members.delete(world.ids.bot);
      world.bus.emit({ kind: 'server-left' });
    },
  };
}
