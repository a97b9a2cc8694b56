// One identified session: it numbers what it sends and keeps it, so that a dropped client can resume.
import type { WebSocket } from 'ws';

export const opcodes = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voiceState: 4,
  resume: 6,
  reconnect: 7,
  requestMembers: 8,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

/** More than a client misses in a short break; a longer one starts a new session. */
const keptEvents = 1000;

interface Sent {
  readonly s: number;
  readonly frame: string;
}

export interface Session {
  readonly id: string;
  readonly intents: number;
  /** This session's shard and how many there are. */
  readonly shard: readonly [number, number];
  /** Numbers an event, keeps it, and sends it where a socket is there. */
  dispatch(t: string, d: object): void;
  /** Takes over a socket and replays what came after `seq`; false where that cannot be done any more. */
  resume(socket: WebSocket, seq: number): 'resumed' | 'too-old' | 'ahead';
  attach(socket: WebSocket): void;
  /** Lets go of the socket, unless another one has taken its place. */
  detach(socket: WebSocket): void;
  readonly socket: () => WebSocket | undefined;
}

export interface SessionStart {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
}

/** A session that has not sent anything yet. */
export function createSession(start: SessionStart): Session {
  let current: WebSocket | undefined;
  let seq = 0;
  const sent: Sent[] = [];

  const dispatch = (t: string, d: object): void => {
    seq += 1;
    const frame = JSON.stringify({ op: opcodes.dispatch, s: seq, t, d });
    sent.push({ s: seq, frame });
    if (sent.length > keptEvents) sent.shift();
    current?.send(frame);
  };

  return {
    ...start,
    dispatch,
    attach: (socket) => {
      current = socket;
    },
    detach: (socket) => {
      if (current === socket) current = undefined;
    },
    resume: (socket, from) => {
      if (from > seq) return 'ahead';
      const missed = sent.filter((event) => event.s > from);
      if (missed.length < seq - from) return 'too-old';
      current?.terminate();
      current = socket;
      for (const { frame } of missed) socket.send(frame);
      dispatch('RESUMED', {});
      return 'resumed';
    },
    socket: () => current,
  };
}

/** Whether events of a guild (undefined: direct messages) go to this shard. */
export function isOnShard([index, count]: readonly [number, number], guildId: string | undefined): boolean {
  if (guildId === undefined) return index === 0;
  return Number((BigInt(guildId) >> 22n) % BigInt(count)) === index;
}
