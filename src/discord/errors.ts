// What Discord's errors mean to this bot, and the ids under which its own are found in the log.
import { randomInt } from 'node:crypto';
import { DiscordAPIError, HTTPError } from 'discord.js';

/** Discord's error codes that the bot acts upon, and which need no apology. */
export const API_CODES = {
  unknownGuild: 10_004,
  /** The token ran out before the first response: nothing can be sent any more. */
  unknownInteraction: 10_062,
  /** A first response has arrived already, most often our own one whose receipt was lost. */
  alreadyAcknowledged: 40_060,
  missingAccess: 50_001,
  cannotMessageUser: 50_007,
  missingPermissions: 50_013,
  archivedThread: 50_083,
  noSharedServer: 50_278,
  cannotReadHistory: 160_002,
  blockedByAutoMod: 200_000,
  titleBlockedByAutoMod: 200_001,
} as const;

/** The bot may not write there: it is told to by nobody's mistake, and one log line is enough. */
const unwritable: readonly number[] = [
  API_CODES.missingAccess,
  API_CODES.cannotMessageUser,
  API_CODES.missingPermissions,
  API_CODES.archivedThread,
  API_CODES.noSharedServer,
];

const autoMod: readonly number[] = [API_CODES.blockedByAutoMod, API_CODES.titleBlockedByAutoMod];

/** Discord's own code of an error, or undefined where the error is not an answer of its API. */
export function apiCode(error: unknown): number | undefined {
  return error instanceof DiscordAPIError && typeof error.code === 'number' ? error.code : undefined;
}

export function isUnwritable(error: unknown): boolean {
  return unwritable.includes(apiCode(error) ?? 0);
}

export function isAutoMod(error: unknown): boolean {
  return autoMod.includes(apiCode(error) ?? 0);
}

/** Whether the request may have arrived although its receipt did not: a server error, a time-out or a broken line. */
export function isLostReceipt(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return false;
  return error instanceof HTTPError ? error.status >= 500 : true;
}

const ID_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** An id such as `k3f9-22`: short enough to read out, different enough to find one error in a log. */
export function newErrorId(): string {
  const letters = Array.from({ length: 4 }, () => ID_LETTERS[randomInt(ID_LETTERS.length)]);
  return `${letters.join('')}-${randomInt(10, 100)}`;
}
