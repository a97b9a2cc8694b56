// The configuration in; where Discord is and with which token, out: Discord itself, or the local stand-in.
import type { Config } from '../config.ts';
import { DISCORD_FILES } from '../discord/fetch-upload.ts';

export interface Reached {
  readonly token: string;
  readonly api?: string;
  /** Where files that people send are fetched from. */
  readonly files: readonly string[];
  /** The stand-in's page. */
  readonly url?: string;
  /** The server of the moderators: the stand-in has its own. */
  readonly homeGuildId?: string;
  close(): Promise<void>;
}

export function homeOf({ homeGuildId }: { readonly homeGuildId?: string }): Pick<Config, 'homeGuildId'> {
  return homeGuildId === undefined ? {} : { homeGuildId };
}

/** Discord itself where there is a token, else the local stand-in: the only line that knows of it. */
export async function reachDiscord(config: Config): Promise<Reached> {
  if (config.discordToken !== undefined) {
    const { discordToken: token } = config;
    return { token, files: DISCORD_FILES, ...homeOf(config), close: () => Promise.resolve() };
  }
  const { startPlayground } = await import('../../playground/start.ts');
  const playground = await startPlayground({
    port: config.port,
    ...(config.discordOpenApi === undefined ? {} : { openapi: config.discordOpenApi }),
  });
  return { ...playground, files: [playground.cdn] };
}
