// The entries of the registry in; the commands in them out.
import type { Command, CommandGroup, MessageCommand } from './command.ts';

/** What stands in the registry. */
export type RegistryEntry = Command | CommandGroup | MessageCommand;

/** Every slash command by its full name, those of groups with their group's audience: “corpus status”. */
export function commandsOf(registry: readonly RegistryEntry[]): readonly Command[] {
  return registry.flatMap((entry): readonly Command[] => {
    if (entry.type === 'message') return [];
    if (entry.type !== 'group') return [entry];
    const { name, audience = 'everyone', commands } = entry;
    return commands.map((command) => ({ ...command, name: `${name} ${command.name}`, audience }));
  });
}

/** Those that are for everyone, and so work away from Discord too. */
export function everyonesCommands(registry: readonly RegistryEntry[]): readonly Command[] {
  return commandsOf(registry).filter(({ audience }) => audience !== 'moderators');
}

export function findCommand(registry: readonly RegistryEntry[], name: string): Command | undefined {
  return commandsOf(registry).find((command) => command.name === name);
}

/** The files in `commands/` that an entry is made from, without their ending. */
export function filesOf(entry: RegistryEntry): readonly string[] {
  if (entry.type === 'group') return entry.commands.map(({ name }) => `${entry.name}/${name}`);
  return [entry.name.toLowerCase().replaceAll(' ', '-')];
}
