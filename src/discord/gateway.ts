// Logging in: a client that is ready, or an error that says in one line what the operator can do.
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, Events } from 'discord.js';
import type { Client } from 'discord.js';

/** Discord cannot be used; the message is a line for the operator. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
}

const REFUSED_TOKEN =
  'Discord refused the token: take a new one from https://discord.com/developers/applications (Bot, Reset Token) and set DISCORD_TOKEN to it';

const CLOSE_CODES = { authenticationFailed: 4004, shardingRequired: 4011 } as const;

function describeClose(code: number): string {
  if (code === CLOSE_CODES.authenticationFailed) return REFUSED_TOKEN;
  if (code === CLOSE_CODES.shardingRequired) {
    return 'Discord closed the connection: the bot is in too many servers for one process';
  }
  return `Discord closed the connection for good (code ${code})`;
}

/** “fetch failed (connect ECONNREFUSED 127.0.0.1:80)”: the reason is most often the cause of the cause. */
function describeCauses(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} (${describeCauses(error.cause)})`;
}

/** What an error of logging in or of a first request means to the operator. */
export function toGatewayError(error: unknown): GatewayError {
  if (error instanceof GatewayError) return error;
  const refused =
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401);
  if (refused) return new GatewayError(REFUSED_TOKEN, { cause: error });
  return new GatewayError(`Discord could not be reached: ${describeCauses(error)}`, { cause: error });
}

/** Resolves, with the reason, when Discord closes the connection in a way that trying again cannot mend. */
export function whenLost(client: Client): Promise<GatewayError> {
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      resolve(new GatewayError(describeClose(code)));
    });
  });
}

/** Logs in and waits until the servers are known. Throws GatewayError. */
export async function logIn(
  client: Client,
  token: string,
  lost: Promise<GatewayError>,
): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  // Where Discord refuses the token only at the gateway, the login itself never ends.
  const refused = lost.then((error) => Promise.reject(error));
  try {
    const loggedIn = client.login(token).then(() => ready);
    return await Promise.race([loggedIn, refused]);
  } catch (error) {
    await client.destroy();
    throw toGatewayError(error);
  }
}
