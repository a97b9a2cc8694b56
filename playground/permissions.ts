// A person and a channel in, what that person may do there out (Discord's permission bits).
import type { Channel, Overwrite } from './shapes.ts';
import { isPrivate, seesChannel, type World } from './world.ts';

export const permissionBits = {
  administrator: 1n << 3n,
  manageGuild: 1n << 5n,
  addReactions: 1n << 6n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  useApplicationCommands: 1n << 31n,
  sendMessagesInThreads: 1n << 38n,
  useExternalApps: 1n << 50n,
} as const;

export type Permission = keyof typeof permissionBits;

const all = (1n << 53n) - 1n;
const ordinary: readonly Permission[] = [
  'addReactions',
  'viewChannel',
  'sendMessages',
  'embedLinks',
  'attachFiles',
  'readMessageHistory',
  'mentionEveryone',
  'useApplicationCommands',
  'sendMessagesInThreads',
  'useExternalApps',
];

/** The bits of several permissions together. */
export function bitsOf(permissions: readonly Permission[]): bigint {
  return permissions.reduce((bits, permission) => bits | permissionBits[permission], 0n);
}

/** What everybody may do in a new server, and what is possible in a direct message. */
export const ordinaryPermissions = bitsOf(ordinary);

function apply(bits: bigint, overwrites: readonly Overwrite[]): bigint {
  const deny = overwrites.reduce((sum, overwrite) => sum | BigInt(overwrite.deny), 0n);
  const allow = overwrites.reduce((sum, overwrite) => sum | BigInt(overwrite.allow), 0n);
  return (bits & ~deny) | allow;
}

/** A thread has the rules of its channel. */
function overwritesOf(world: World, channel: Channel): readonly Overwrite[] {
  const ruling = channel.type === 11 ? world.channels.get(channel.parent_id) : channel;
  return ruling?.type === 0 ? ruling.permission_overwrites : [];
}

/** The permission bits of a user in a channel; none for somebody who is not in the server. */
export function permissionsIn(world: World, userId: string, channel: Channel): bigint {
  // In a talk between people nobody else is, the bot neither.
  if (isPrivate(channel) && !seesChannel(channel, userId)) return 0n;
  if (channel.type === 1) return ordinaryPermissions;
  const member = world.guild.members.get(userId);
  if (!member) return 0n;
  const roleIds = [world.guild.id, ...member.roles];
  const base = world.guild.roles
    .filter((role) => roleIds.includes(role.id))
    .reduce((bits, role) => bits | BigInt(role.permissions), 0n);
  if (userId === world.guild.ownerId || (base & permissionBits.administrator) !== 0n) return all;

  const overwrites = overwritesOf(world, channel);
  const everyone = overwrites.filter((overwrite) => overwrite.id === world.guild.id);
  const roles = overwrites.filter((overwrite) => member.roles.includes(overwrite.id));
  const own = overwrites.filter((overwrite) => overwrite.id === userId);
  return apply(apply(apply(base, everyone), roles), own);
}

/** Whether a user may do something in a channel; sending in a thread is a permission of its own. */
export function may(world: World, userId: string, permission: Permission, channel: Channel): boolean {
  const needed = permission === 'sendMessages' && channel.type === 11 ? 'sendMessagesInThreads' : permission;
  return (permissionsIn(world, userId, channel) & permissionBits[needed]) !== 0n;
}
