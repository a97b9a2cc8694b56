// Who opens a public thread under which channel in; the thread's id out, everybody told.
import { channelOf, guildIdOf, type World } from '../world.ts';
import { NotPossible, type Actor } from './place.ts';

export interface ThreadInput extends Actor {
  readonly name: string;
}

/** Opens a public thread; throws where the channel can have none. */
export function openThread(world: World, { userId, channelId, name }: ThreadInput): string {
  const parent = channelOf(world, channelId);
  const guildId = guildIdOf(parent);
  if (parent.type !== 0 || guildId === undefined) throw new NotPossible('threads hang under a channel');
  const id = world.nextId();
  world.channels.set(id, {
    id,
    type: 11,
    guild_id: guildId,
    parent_id: channelId,
    name,
    owner_id: userId,
    flags: 0,
  });
  world.bus.emit({ kind: 'thread', channelId: id });
  return id;
}
