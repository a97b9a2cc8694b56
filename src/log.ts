// Where log lines go and what may not be in them: JSON lines, without the token and without interaction tokens.
import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import type { Config } from './config.ts';

export type Log = Logger;

/** An interaction's token lets its bearer answer for the bot for 15 minutes, and stands in the address of failed requests. */
const interactionToken = /(\/(?:interactions|webhooks)\/\d+\/)[\w.~-]+/g;

/** A log that writes one JSON object a line to the stream, or to standard error: standard output is for people. */
export function createLog(
  config: Pick<Config, 'logLevel' | 'discordToken'>,
  stream?: DestinationStream,
): Log {
  const secret = config.discordToken;
  const redact = (line: string) => {
    const clean = line.replace(interactionToken, '$1[redacted]');
    return secret === undefined ? clean : clean.replaceAll(secret, '[redacted]');
  };
  return pino(
    {
      level: config.logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      // A failed request carries its body: the answer itself, which is long and belongs to its reader.
      redact: { paths: ['err.requestBody', 'token', '*.token'], remove: true },
      hooks: { streamWrite: redact },
    },
    stream ?? pino.destination({ fd: 2, sync: true }),
  );
}
