// One WebSocket in; out, what Discord says on it: HELLO, IDENTIFY, heartbeats, RESUME, and why it closes.
import type { RawData, WebSocket } from 'ws';
import * as z from 'zod';
import { findJson } from '../json.ts';
import { renderGuildCreate } from '../render.ts';
import { gatewayUrl, isInServer, userOf, type World } from '../world.ts';
import { findIntentsFault, intents } from './intents.ts';
import { createSession, isOnShard, opcodes, type Session } from './session.ts';

const heartbeatInterval = 41_250;
const maxSends = 120;
const sendWindow = 60_000;

const frameSchema = z.object({ op: z.int(), d: z.unknown().optional() });
const identifySchema = z.object({
  token: z.string(),
  intents: z.number(),
  shard: z.tuple([z.int(), z.int()]).default([0, 1]),
});
const resumeSchema = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

export const closeCodes = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  rateLimited: 4008,
  invalidShard: 4010,
  invalidVersion: 4012,
} as const;

/** Speaks with one client until its socket closes. */
export function serveConnection(world: World, sessions: Map<string, Session>, socket: WebSocket): void {
  const connection: Connection = { world, sessions, socket, session: undefined, sends: [] };
  socket.on('message', (data) => {
    receive(connection, data);
  });
  socket.on('error', () => {
    socket.terminate();
  });
  socket.on('close', (code) => {
    const { session } = connection;
    if (session?.socket() !== socket) return;
    session.detach(socket);
    // Closing normally ends the session; everything else can be resumed.
    if (code === 1000 || code === 1001) sessions.delete(session.id);
    world.bus.emit({ kind: 'gateway', state: 'offline' });
  });
  send(socket, opcodes.hello, { heartbeat_interval: heartbeatInterval });
}

interface Connection {
  readonly world: World;
  readonly sessions: Map<string, Session>;
  readonly socket: WebSocket;
  session: Session | undefined;
  /** When the client sent its latest frames, in milliseconds. */
  sends: readonly number[];
}

function send(socket: WebSocket, op: number, d: unknown): void {
  socket.send(JSON.stringify({ op, d }));
}

function textOf(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return Buffer.isBuffer(data) ? data.toString('utf8') : Buffer.from(data).toString('utf8');
}

function receive(connection: Connection, data: RawData): void {
  const { socket, world } = connection;
  const now = world.clock.now();
  connection.sends = [...connection.sends.filter((at) => now - at < sendWindow), now];
  if (connection.sends.length > maxSends) {
    socket.close(closeCodes.rateLimited, 'You are being rate limited.');
    return;
  }
  const frame = frameSchema.safeParse(findJson(textOf(data)));
  if (!frame.success) {
    socket.close(closeCodes.decodeError, 'Error while decoding payload.');
    return;
  }
  const { op, d } = frame.data;
  const openToAll: readonly number[] = [opcodes.heartbeat, opcodes.identify, opcodes.resume];
  const ignored: readonly number[] = [opcodes.presence, opcodes.voiceState, opcodes.requestMembers];
  if (op === opcodes.heartbeat) send(socket, opcodes.heartbeatAck, null);
  else if (connection.session === undefined && !openToAll.includes(op))
    socket.close(closeCodes.notAuthenticated, 'Not authenticated.');
  else if (op === opcodes.identify) identify(connection, d);
  else if (op === opcodes.resume) resume(connection, d);
  else if (!ignored.includes(op)) socket.close(closeCodes.unknownOpcode, 'Unknown opcode.');
}

function identify(connection: Connection, d: unknown): void {
  const { socket, world, sessions } = connection;
  if (connection.session) {
    socket.close(closeCodes.alreadyAuthenticated, 'Already authenticated.');
    return;
  }
  const parsed = identifySchema.safeParse(d);
  if (!parsed.success) {
    socket.close(closeCodes.decodeError, 'Error while decoding payload.');
    return;
  }
  const { token, intents: asked, shard } = parsed.data;
  const fault = findIntentsFault(asked, world.privilegedIntents);
  if (token !== world.token) socket.close(closeCodes.authenticationFailed, 'Authentication failed.');
  else if (shard[0] < 0 || shard[0] >= shard[1]) socket.close(closeCodes.invalidShard, 'Invalid shard.');
  else if (fault === 4013) socket.close(fault, 'Invalid intent(s).');
  else if (fault === 4014) socket.close(fault, 'Disallowed intent(s).');
  else {
    const session = createSession({ id: `session${world.nextId()}`, intents: asked, shard });
    session.attach(socket);
    connection.session = session;
    sessions.set(session.id, session);
    greet(world, session);
    world.bus.emit({ kind: 'gateway', state: 'identified' });
  }
}

function greet(world: World, session: Session): void {
  const isHome = isInServer(world) && isOnShard(session.shard, world.guild.id);
  session.dispatch('READY', {
    v: 10,
    user: { ...userOf(world, world.ids.bot), verified: true, mfa_enabled: false, email: null },
    user_settings: {},
    guilds: isHome ? [{ id: world.guild.id, unavailable: true }] : [],
    private_channels: [],
    presences: [],
    relationships: [],
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: gatewayUrl(world),
    shard: session.shard,
    application: { id: world.ids.application, flags: 0 },
  });
  if (isHome && (session.intents & intents.guilds) !== 0)
    session.dispatch('GUILD_CREATE', renderGuildCreate(world));
}

function resume(connection: Connection, d: unknown): void {
  const { socket, world, sessions } = connection;
  if (connection.session) {
    socket.close(closeCodes.alreadyAuthenticated, 'Already authenticated.');
    return;
  }
  const parsed = resumeSchema.safeParse(d);
  if (!parsed.success) {
    socket.close(closeCodes.decodeError, 'Error while decoding payload.');
    return;
  }
  const { token, session_id: id, seq } = parsed.data;
  const session = sessions.get(id);
  if (token !== world.token) {
    socket.close(closeCodes.authenticationFailed, 'Authentication failed.');
    return;
  }
  const outcome = session?.resume(socket, seq) ?? 'too-old';
  if (outcome === 'ahead') socket.close(closeCodes.invalidSequence, 'Invalid sequence.');
  else if (outcome === 'too-old') send(socket, opcodes.invalidSession, false);
  else {
    connection.session = session;
    world.bus.emit({ kind: 'gateway', state: 'resumed' });
  }
}
