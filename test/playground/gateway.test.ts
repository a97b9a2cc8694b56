// The gateway's protocol frame by frame: what no well-behaved client does, heartbeats, and shards.
import { Events, type Message } from 'discord.js';
import { once } from 'node:events';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import * as z from 'zod';
import type { Playground } from '../../playground/start.ts';
import { openPlayground, openStage } from '../support/discord-client.ts';

const frame = z.object({ op: z.int(), t: z.string().optional(), s: z.int().optional(), d: z.unknown() });

interface Line {
  readonly send: (frame: object | string) => void;
  /** The next frame with this opcode, and of a dispatch with this name. */
  readonly next: (op: number, t?: string) => Promise<z.output<typeof frame>>;
  readonly closed: Promise<number>;
}

/** A plain connection, open, with the frames that have come so far. */
async function connect({ api }: Playground, version = '10'): Promise<Line> {
  const url = `${api.replace('http', 'ws').replace('/api', '/gateway')}?v=${version}&encoding=json`;
  const socket = new WebSocket(url);
  onTestFinished(() => {
    socket.terminate();
  });
  const frames: z.output<typeof frame>[] = [];
  const came = new EventTarget();
  socket.on('message', (data: Buffer) => {
    frames.push(frame.parse(JSON.parse(data.toString())));
    came.dispatchEvent(new Event('frame'));
  });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  const next: Line['next'] = async (op, t) => {
    for (;;) {
      const index = frames.findIndex((one) => one.op === op && (t === undefined || one.t === t));
      const [found] = index < 0 ? [] : frames.splice(index, 1);
      if (found) return found;
      await new Promise((resolve) => {
        came.addEventListener('frame', resolve, { once: true });
      });
    }
  };
  await once(socket, 'open');
  return {
    send: (one) => {
      socket.send(typeof one === 'string' ? one : JSON.stringify(one));
    },
    next,
    closed,
  };
}

const identify = (token: string, more: object = {}): object => ({
  op: 2,
  d: { token, intents: 1, properties: {}, ...more },
});

const session = z.object({ session_id: z.string(), resume_gateway_url: z.string() });

describe('a connection', () => {
  test.each<readonly [string, number, (token: string) => readonly (object | string)[]]>([
    ['an opcode that there is not', 4001, (token) => [identify(token), { op: 99, d: null }]],
    ['no JSON', 4002, () => ['{']],
    ['something else before it identifies', 4003, () => [{ op: 3, d: {} }]],
    ['a wrong token', 4004, () => [identify('wrong')]],
    ['a second IDENTIFY', 4005, (token) => [identify(token), identify(token)]],
    ['a shard that there is not', 4010, (token) => [identify(token, { shard: [2, 2] })]],
    ['intents that there are not', 4013, (token) => [identify(token, { intents: 1 << 30 })]],
    ['intents that were not granted', 4014, (token) => [identify(token, { intents: 1 << 15 })]],
    ['121 frames in a minute', 4008, () => Array.from({ length: 121 }, () => ({ op: 1, d: null }))],
  ])('with %s is closed with %i', async (_, code, frames) => {
    const { playground } = await openPlayground();
    const line = await connect(playground);
    await line.next(10);
    for (const one of frames(playground.token)) line.send(one);
    expect(await line.closed).toBe(code);
  });

  test('of another API version is closed with 4012', async () => {
    const { playground } = await openPlayground();
    expect(await (await connect(playground, '6')).closed).toBe(4012);
  });

  test('begins with HELLO, and its heartbeats are acknowledged', async () => {
    const { playground } = await openPlayground();
    const line = await connect(playground);
    expect((await line.next(10)).d).toEqual({ heartbeat_interval: 41_250 });
    line.send({ op: 1, d: null });
    expect(await line.next(11)).toBeDefined();
  });

  test('learns of itself in READY and of its server in GUILD_CREATE', async () => {
    const { playground } = await openPlayground();
    const line = await connect(playground);
    line.send(identify(playground.token));
    expect(await line.next(0, 'READY')).toMatchObject({
      s: 1,
      d: {
        user: { id: playground.ids.bot },
        application: { id: playground.ids.application },
        guilds: [{ id: playground.ids.guild, unavailable: true }],
        resume_gateway_url: playground.api.replace('http', 'ws').replace('/api', '/gateway'),
      },
    });
    expect(await line.next(0, 'GUILD_CREATE')).toMatchObject({ s: 2, d: { id: playground.ids.guild } });
  });
});

describe('a RESUME', () => {
  async function openSession(): Promise<{ readonly playground: Playground; readonly id: string }> {
    const { playground } = await openPlayground();
    const line = await connect(playground);
    line.send(identify(playground.token, { intents: 1 << 12 }));
    const ready = await line.next(0, 'READY');
    await playground.faults.dropSocket();
    return { playground, id: session.parse(ready.d).session_id };
  }

  const resume = (token: string, id: string, seq: number): object => ({
    op: 6,
    d: { token, session_id: id, seq },
  });

  test('brings what was missed, in order, and then says so', async () => {
    const { playground, id } = await openSession();
    for (const content of ['one', 'two']) await playground.say({ channel: playground.ids.memberDm, content });
    const line = await connect(playground);
    line.send(resume(playground.token, id, 1));
    const frames = [await line.next(0), await line.next(0), await line.next(0)];
    expect(frames).toMatchObject([
      { t: 'MESSAGE_CREATE', s: 2, d: { content: 'one' } },
      { t: 'MESSAGE_CREATE', s: 3, d: { content: 'two' } },
      { t: 'RESUMED', s: 4 },
    ]);
  });

  test('of a session that there is not is INVALID_SESSION', async () => {
    const { playground } = await openSession();
    const line = await connect(playground);
    line.send(resume(playground.token, 'other', 1));
    expect((await line.next(9)).d).toBe(false);
  });

  test('from a number that was never sent is closed with 4007', async () => {
    const { playground, id } = await openSession();
    const line = await connect(playground);
    line.send(resume(playground.token, id, 100));
    expect(await line.closed).toBe(4007);
  });
});

test('with two shards every event comes once, direct messages to the first', async () => {
  const throttler = { waitForIdentify: () => Promise.resolve() };
  const { client, playground } = await openStage(
    {},
    { shards: [0, 1], shardCount: 2, ws: { buildIdentifyThrottler: () => Promise.resolve(throttler) } },
  );
  const heard: string[] = [];
  const both = new Promise<void>((resolve) => {
    client.on(Events.MessageCreate, (message: Message) => {
      heard.push(message.content);
      if (message.content === 'last') resolve();
    });
  });
  const { memberDm, bot } = playground.ids;
  await playground.say({ content: `<@${bot}> in the server` });
  await playground.say({ channel: memberDm, content: 'in private' });
  await playground.say({ channel: memberDm, content: 'last' });
  await both;
  expect(heard.toSorted()).toEqual([`<@${bot}> in the server`, 'in private', 'last']);
});
