// The real bot on the local stand-in, over real sockets: what it was told, what it answered, what it logged.
import { expect, onTestFinished } from 'vitest';
import { z } from 'zod';
import { createTestClock, startPlayground, textOf } from '../../playground/start.ts';
import type { Message, Playground, TestClock } from '../../playground/start.ts';
import type { RegistryEntry } from '../../src/command/entries.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { oncePer } from '../../src/corpus/once.ts';
import { startBot } from '../../src/discord/bot.ts';
import type { Bot } from '../../src/discord/bot.ts';
import type { Parts } from '../../src/discord/parts.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { createLog } from '../../src/log.ts';
import { registry } from '../../src/registry.ts';

const bundled = await loadCorpus('corpus');
/** It never changes, and a test is not about how it is built. */
const knowledgeOf = oncePer(buildKnowledge);

const lineSchema = z.record(z.string(), z.unknown());
type Line = Readonly<z.infer<typeof lineSchema>>;

export interface Logged {
  readonly lines: readonly Line[];
  /** The first line, there already or still to come, that has all of these fields. */
  find(fields: Line): Promise<Line>;
}

function fits(line: Line, fields: Line): boolean {
  return Object.entries(fields).every(([name, value]) => line[name] === value);
}

function captureLog(): { readonly logged: Logged; readonly log: Parts['log'] } {
  const lines: Line[] = [];
  const waiting = new Set<{ readonly fields: Line; readonly resolve: (line: Line) => void }>();
  const write = (text: string): void => {
    const line = lineSchema.parse(JSON.parse(text));
    lines.push(line);
    for (const wait of waiting) if (fits(line, wait.fields)) wait.resolve(line);
  };
  const find = (fields: Line): Promise<Line> => {
    const there = lines.find((line) => fits(line, fields));
    if (there) return Promise.resolve(there);
    const { promise, resolve } = Promise.withResolvers<Line>();
    waiting.add({ fields, resolve });
    return promise;
  };
  return { logged: { lines, find }, log: createLog({ logLevel: 'info' }, { write }) };
}

export interface TestBot {
  readonly discord: Playground;
  readonly bot: Bot;
  readonly logged: Logged;
  /** The time of the bot and of the stand-in. */
  readonly clock: TestClock;
}

/** A stand-in without the bot, closed when the test is over. */
export async function startDiscord(clock: TestClock = createTestClock()): Promise<Playground> {
  const openapi = process.env.DISCORD_OPENAPI;
  const discord = await startPlayground({
    clock,
    page: false,
    ...(openapi === undefined || openapi === '' ? {} : { openapi }),
  });
  onTestFinished(() => discord.close());
  return discord;
}

/** What `startBot` is given besides the token: a corpus, and these commands besides the registered ones. */
export function testParts(commands: readonly RegistryEntry[] = [], corpus: Corpus = bundled) {
  const { logged, log } = captureLog();
  const knowledge = knowledgeOf(corpus);
  const clock = createTestClock();
  const parts: Parts = { registry: [...registry, ...commands], current: () => knowledge, log, clock };
  return { parts, logged, clock };
}

/**
 * Starts both; they are stopped when the test is over, and Discord must have had nothing to object to. The home server is
 * the stand-in's, where `more` names no other.
 */
export async function startTestBot(
  commands: readonly RegistryEntry[] = [],
  corpus?: Corpus,
  more: Partial<Parts> = {},
): Promise<TestBot> {
  const { parts, logged, clock } = testParts(commands, corpus);
  const discord = await startDiscord(clock);
  const { homeGuildId } = discord;
  const bot = await startBot({
    token: discord.token,
    api: discord.api,
    parts: { ...parts, homeGuildId, ...more },
  });
  onTestFinished(async () => {
    await bot.stop();
    expect(discord.violations).toEqual([]);
    expect(logged.lines.filter((line) => line.msg === 'a handler threw, which none may')).toEqual([]);
  });
  return { discord, bot, logged, clock };
}

/** The words of a message, as its reader finds them. */
export function wordsOf(message: Message | undefined): string {
  return message ? textOf(message) : '';
}
