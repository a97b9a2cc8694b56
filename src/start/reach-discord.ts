// The configuration in; where Discord is and with which token, out: Discord itself, or the local stand-in.
import { ConfigError, type Config } from '../config.ts';
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
  const { port, discordOpenApi: openapi } = config;
  try {
    const playground = await startPlayground({ port, ...(openapi === undefined ? {} : { openapi }) });
    return { ...playground, files: [playground.cdn] };
  } catch (error) {
    throw foreseen(error, config) ?? error;
  }
}

const CANNOT_BE_READ = ['ENOENT', 'EACCES', 'EISDIR'];

/** What the operator set and can set otherwise; undefined for anything else. */
function foreseen(error: unknown, { port, discordOpenApi }: Config): ConfigError | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE' || (code === 'EACCES' && port > 0 && port < 1024))
    return new ConfigError([`PORT ${port} cannot be listened on (${code}); 0 takes any free one`]);
  if (discordOpenApi !== undefined && CANNOT_BE_READ.includes(code))
    return new ConfigError([`DISCORD_OPENAPI cannot be read (${discordOpenApi}): ${code}`]);
  return undefined;
}
