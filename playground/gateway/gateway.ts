// WebSockets in, Discord's gateway out: every connection served, and every event sent to whom it concerns.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { World } from '../world.ts';
import { closeCodes, serveConnection } from './connection.ts';
import { renderDispatch } from './events.ts';
import { isOnShard, type Session } from './session.ts';

export interface Gateway {
  /** Takes a request to change to the WebSocket protocol. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** The sessions, connected or waiting to be resumed. */
  readonly sessions: ReadonlyMap<string, Session>;
  /** Forgets every session, so that none can be resumed. */
  forgetSessions(): void;
  readonly isOnline: () => boolean;
  close(): void;
}

/** The gateway of a world; it listens to the world's bus until it is closed. */
export function createGateway(world: World): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();

  const stop = world.bus.on((happening) => {
    for (const session of sessions.values()) {
      const event = renderDispatch(world, happening, session.intents);
      if (event && isOnShard(session.shard, event.guildId)) session.dispatch(event.t, event.d);
    }
  });
  const isOnline = (): boolean => [...sessions.values()].some((session) => session.socket() !== undefined);

  server.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    const version = new URL(request.url ?? '/', world.origin).searchParams.get('v');
    if (version !== '10') socket.close(closeCodes.invalidVersion, 'Invalid API version');
    else serveConnection(world, sessions, socket);
  });

  return {
    upgrade: (request, socket, head) => {
      server.handleUpgrade(request, socket, head, (client) => {
        server.emit('connection', client, request);
      });
    },
    sessions,
    forgetSessions: () => {
      sessions.clear();
    },
    isOnline,
    close: () => {
      stop();
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}
