// What a test breaks on purpose: the bot's connection, its next requests, its access to people and channels.
import { next } from './people/waits.ts';
import type { Gateway } from './gateway/gateway.ts';
import { opcodes } from './gateway/session.ts';
import { permissionBits, type Permission } from './permissions.ts';
import type { PlannedFault, RequestFault, RequestFaults, RequestMatch } from './rest/faults.ts';
import type { DownloadFault, DownloadFaults } from './web/download-faults.ts';
import { channelOf, type DirectMessageRefusal, type World } from './world.ts';

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
  /** Lets the next download of an attachment go wrong. */
  download(fault: DownloadFault): PlannedFault;
  /** Lets a person refuse the bot's direct messages from now on; default 50007. */
  closeDirectMessages(userId: string, code?: DirectMessageRefusal): void;
  /** Lets a person take the bot's direct messages again. */
  openDirectMessages(userId: string): void;
  /** Makes a person a moderator, or one no longer, also while a form or a button of theirs is open. */
  setModerator(userId: string, isModerator: boolean): void;
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

function setModerator(world: World, userId: string, isModerator: boolean): void {
  const { guild, ids, bus } = world;
  const member = guild.members.get(userId);
  if (!member) throw new Error(`${userId} is not in the server`);
  const others = member.roles.filter((role) => role !== ids.moderatorRole);
  guild.members.set(userId, { ...member, roles: isModerator ? [...others, ids.moderatorRole] : others });
  bus.emit({ kind: 'people' });
}

/** What can be broken. */
export interface Breakable {
  readonly world: World;
  readonly gateway: Gateway;
  readonly requests: RequestFaults;
  readonly downloads: DownloadFaults;
}

/** The faults of a world and its gateway. */
export function createFaults({ world, gateway, requests, downloads }: Breakable): Faults {
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
    download: (fault) => downloads.plan(fault),
    closeDirectMessages: (userId, code = 50007) => {
      world.closedDms.set(userId, code);
    },
    openDirectMessages: (userId) => {
      world.closedDms.delete(userId);
    },
    setModerator: (userId, isModerator) => {
      setModerator(world, userId, isModerator);
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
