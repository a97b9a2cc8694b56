// Registers the commands with Discord when the registered set differs from the wanted one, and says what is missing.
import { isDeepStrictEqual } from 'node:util';
import { ApplicationIntegrationType, REST, Routes } from 'discord.js';
import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import { z } from 'zod';
import type { Command } from '../command.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Log } from '../log.ts';
import { toApiCommand } from './api-command.ts';
import { toGatewayError } from './gateway.ts';

const applicationSchema = z.object({
  id: z.string(),
  integration_types_config: z.record(z.string(), z.unknown()).nullish(),
});

const optionSchema = z.object({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  choices: z.array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) })).default([]),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
  min_length: z.number().optional(),
  max_length: z.number().optional(),
});

const numbers = z
  .array(z.number())
  .nullish()
  .transform((list) => [...(list ?? [])].sort());

/** What registering sets; ids, versions and defaults that Discord adds are left out of the comparison. */
const commandSchema = z.object({
  type: z.number().default(1),
  name: z.string(),
  description: z.string(),
  options: z.array(optionSchema).default([]),
  contexts: numbers,
  integration_types: numbers,
});

const byName = (commands: unknown) =>
  new Map(
    z
      .array(commandSchema)
      .parse(commands)
      .map((command) => [command.name, command]),
  );

/** Whether registering would change anything. The order of commands does not matter, that of options does. */
export function differs(
  wanted: readonly RESTPostAPIChatInputApplicationCommandsJSONBody[],
  registered: unknown,
): boolean {
  return !isDeepStrictEqual(byName(wanted), byName(registered));
}

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

interface Deployment {
  readonly registry: readonly Command[];
  readonly corpus: Corpus;
  readonly log: Log;
}

/** Registers the registry's commands where they differ; tells whether it did. Throws what Discord answers. */
export async function deployCommands(
  rest: REST,
  { registry, corpus, log }: Deployment,
): Promise<'registered' | 'unchanged'> {
  const application = applicationSchema.parse(await rest.get(Routes.currentApplication()));
  const installs = findInstalls(application, log);
  const wanted = registry.map((command) => toApiCommand(command, corpus, installs));
  const route = Routes.applicationCommands(application.id);
  if (!differs(wanted, await rest.get(route))) {
    log.info({ commands: wanted.length }, 'commands are registered already');
    return 'unchanged';
  }
  await rest.put(route, { body: wanted });
  log.info({ commands: wanted.length }, 'commands registered');
  return 'registered';
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
