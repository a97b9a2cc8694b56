// Registers the commands with Discord when the registered set differs from the wanted one, and says what is missing.
import { ApplicationIntegrationType, OAuth2Routes, REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { RegistryEntry } from '../command/entries.ts';
import type { Log } from '../log.ts';
import { toApiCommand } from './api-command.ts';
import type { ApiCommand, Registering } from './api-command.ts';
import { API_CODES, apiCode } from './errors.ts';
import { toGatewayError } from './gateway.ts';
import { differs } from './registered.ts';

const applicationSchema = z.object({
  id: z.string(),
  integration_types_config: z.record(z.string(), z.unknown()).nullish(),
});

const INSTALLS = [
  { type: ApplicationIntegrationType.GuildInstall, name: 'servers (Guild Install)' },
  { type: ApplicationIntegrationType.UserInstall, name: 'users (User Install)' },
];

function findInstalls(
  application: z.infer<typeof applicationSchema>,
  log: Log,
): ApplicationIntegrationType[] {
  const allowed = Object.keys(application.integration_types_config ?? {});
  // An application that was never set up has none, and Discord then takes it as installable to servers.
  if (allowed.length === 0) return [ApplicationIntegrationType.GuildInstall];
  const [present, missing] = [true, false].map((wanted) =>
    INSTALLS.filter(({ type }) => allowed.includes(String(type)) === wanted),
  );
  for (const { name } of missing ?? []) {
    log.warn(
      { application: application.id },
      `the application cannot be installed to ${name}: tick it under Installation in the developer portal, then start again`,
    );
  }
  return (present ?? []).map(({ type }) => type);
}

export interface Deployment extends Pick<Registering, 'corpus' | 'hasVersions'> {
  readonly registry: readonly RegistryEntry[];
  readonly log: Log;
  /** The server that gets the moderators' commands; left out: none does. */
  readonly homeGuildId?: string;
}

/** Discord does not let the app register commands there: it is not installed, or was without them. */
function isShut(error: unknown): boolean {
  const code = apiCode(error);
  return code === API_CODES.missingAccess || code === API_CODES.unknownGuild;
}

/** Takes the moderators' commands away from a server that is not theirs, or not any more. Throws what Discord answers. */
export async function clearGuild(rest: REST, applicationId: string, guildId: string): Promise<void> {
  try {
    await rest.put(Routes.applicationGuildCommands(applicationId, guildId), { body: [] });
  } catch (error) {
    // There is nobody left to whom they could be offered.
    if (!isShut(error)) throw error;
  }
}

interface Home {
  readonly rest: REST;
  readonly applicationId: string;
  readonly wanted: readonly ApiCommand[];
}

async function deployToHome({ rest, applicationId, wanted }: Home, deployment: Deployment): Promise<void> {
  const { log, homeGuildId } = deployment;
  if (homeGuildId === undefined) {
    if (wanted.length > 0) log.info('HOME_GUILD_ID is not set, so there are no commands for moderators');
    return;
  }
  const route = Routes.applicationGuildCommands(applicationId, homeGuildId);
  try {
    if (!differs(wanted, await rest.get(route), 'guild')) return;
    await rest.put(route, { body: wanted });
    log.info({ commands: wanted.length, guild: homeGuildId }, 'commands for moderators registered');
  } catch (error) {
    if (!isShut(error)) throw error;
    log.warn(
      { guild: homeGuildId },
      `the server in HOME_GUILD_ID has not installed the app with its commands, so there are none for moderators: open ${OAuth2Routes.authorizationURL}?client_id=${applicationId} and install it there, then start again`,
    );
  }
}

/** Registers the registry's commands where they differ; tells whether those of everyone did. Throws what Discord answers. */
export async function deployCommands(
  rest: REST,
  deployment: Deployment,
): Promise<'registered' | 'unchanged'> {
  const { registry, corpus, log, hasVersions = false } = deployment;
  const application = applicationSchema.parse(await rest.get(Routes.currentApplication()));
  const registering = { corpus, hasVersions, installs: findInstalls(application, log) };
  const isModerators = (entry: RegistryEntry): boolean =>
    entry.type !== 'message' && entry.audience === 'moderators';
  const wanted = registry
    .filter((entry) => !isModerators(entry))
    .map((entry) => toApiCommand(entry, registering));
  const route = Routes.applicationCommands(application.id);
  const isNew = differs(wanted, await rest.get(route));
  if (isNew) await rest.put(route, { body: wanted });
  log.info({ commands: wanted.length }, isNew ? 'commands registered' : 'commands are registered already');
  const moderators = registry.filter(isModerators).map((entry) => toApiCommand(entry, registering));
  await deployToHome({ rest, applicationId: application.id, wanted: moderators }, deployment);
  return isNew ? 'registered' : 'unchanged';
}

/** Registers the commands and does nothing else: no gateway, no events. Throws GatewayError. */
export async function deployOnly(
  options: Deployment & { readonly token: string; readonly api?: string },
): Promise<void> {
  const rest = new REST(options.api === undefined ? {} : { api: options.api }).setToken(options.token);
  try {
    await deployCommands(rest, options);
  } catch (error) {
    throw toGatewayError(error);
  }
}
