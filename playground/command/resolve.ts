// The filled options of a command in; out, the objects that their ids stand for.
import { findMember, renderChannel } from '../render.ts';
import type { World } from '../world.ts';
import type { FilledOption } from './fill.ts';
import { optionTypes } from './option-schema.ts';
import { InvocationError } from './values.ts';

type ById = Readonly<Record<string, unknown>>;

function leavesOf(option: FilledOption): readonly FilledOption[] {
  return option.options ? option.options.flatMap(leavesOf) : [option];
}

function byId<T extends { readonly id: string }>(list: readonly T[], render: (one: T) => unknown): ById {
  return Object.fromEntries(list.map((one) => [one.id, render(one)]));
}

/** The attachments of these ids, each handed over by this person; throws where one is not theirs. */
export function resolveAttachments(world: World, userId: string, ids: readonly string[]): ById {
  return Object.fromEntries(
    ids.map((id) => {
      const kept = world.uploads.get(id);
      if (kept?.from !== userId) throw new InvocationError(`there is no uploaded file ${id}`);
      return [id, kept.attachment];
    }),
  );
}

/** What `resolved` holds: only the kinds of which there is something; undefined where there is nothing at all. */
export function resolveOptions(
  world: World,
  userId: string,
  options: readonly FilledOption[],
): object | undefined {
  const leaves = options.flatMap(leavesOf);
  const { user, mentionable, channel, role, attachment } = optionTypes;
  const ids = (...types: number[]): string[] =>
    leaves.flatMap((option) => (types.includes(option.type) ? [String(option.value)] : []));
  const users = ids(user, mentionable).flatMap((id) => world.users.get(id) ?? []);
  const members = users.flatMap(({ id }) => findMember(world, id) ?? []);
  const channels = ids(channel).flatMap((id) => world.channels.get(id) ?? []);
  const roles = world.guild.roles.filter(({ id }) => ids(role, mentionable).includes(id));
  const kinds: Readonly<Record<string, ById>> = {
    users: byId(users, (one) => one),
    members: Object.fromEntries(members.map((one) => [one.user.id, { ...one, user: undefined }])),
    roles: byId(roles, (one) => one),
    channels: byId(channels, (one) => renderChannel(world, one)),
    attachments: resolveAttachments(world, userId, ids(attachment)),
  };
  const filled = Object.entries(kinds).filter(([, found]) => Object.keys(found).length > 0);
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}
