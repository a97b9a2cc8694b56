// Who and where in; out, that person and that channel, or a sentence on what Discord's client would not allow.
import type { Channel, User } from '../shapes.ts';
import { seesChannel, type World } from '../world.ts';

/** Something that Discord's client would not let this person do; the message says what. */
export class NotPossible extends Error {}

/** Where, and who. */
export interface Actor {
  readonly userId: string;
  readonly channelId: string;
}

/** The person and the channel; throws where the person does not see it. */
export function openPlace(world: World, { userId, channelId }: Actor): { user: User; channel: Channel } {
  const user = world.users.get(userId);
  const channel = world.channels.get(channelId);
  if (!user) throw new NotPossible(`there is no user ${userId}`);
  if (!channel || !seesChannel(channel, userId)) throw new NotPossible(`there is no channel ${channelId}`);
  return { user, channel };
}
