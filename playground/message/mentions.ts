// A message's text and its `allowed_mentions` in, whom Discord notifies out.
import { may } from '../permissions.ts';
import type { Message } from '../message-shapes.ts';
import type { Channel, User } from '../shapes.ts';
import type { World } from '../world.ts';
import type { AllowedMentions } from './body.ts';

/** Who is notified. */
export interface Mentions {
  readonly mentions: readonly User[];
  readonly mention_roles: readonly string[];
  readonly mention_everyone: boolean;
}

interface Wording {
  readonly author: User;
  readonly channel: Channel;
  /** The content and every text display: mentions in those notify too. */
  readonly texts: readonly string[];
  readonly allowed: AllowedMentions | undefined;
  /** The message that is replied to. */
  readonly repliedTo: Message | undefined;
  /** Replies to interactions notify no roles and not everyone unless they say so. */
  readonly viaInteraction: boolean;
}

type Allows = (kind: 'users' | 'roles' | 'everyone', id?: string) => boolean;

function readAllowed({ allowed, viaInteraction }: Wording): Allows {
  if (!allowed) return (kind) => !viaInteraction || kind === 'users';
  return (kind, id) => {
    if (allowed.parse?.includes(kind)) return true;
    return kind !== 'everyone' && id !== undefined && (allowed[kind]?.includes(id) ?? false);
  };
}

/** The author of the message replied to: unless it is a reply to an interaction, whose author is a webhook. */
function pingedByReply({ repliedTo, allowed }: Wording): readonly string[] {
  const ping = allowed ? (allowed.replied_user ?? false) : true;
  return ping && repliedTo && repliedTo.webhook_id === undefined ? [repliedTo.author.id] : [];
}

const code = /```[\s\S]*?```|`[^`\n]*`/g;

/** Whom a message notifies; people, roles and everyone only as far as `allowed_mentions` lets it. */
export function findMentions(world: World, wording: Wording): Mentions {
  const { author, channel, texts } = wording;
  const allows = readAllowed(wording);
  const words = texts.map((part) => part.replace(code, ' ')).join('\n');
  const named = (pattern: RegExp): string[] => [...words.matchAll(pattern)].map((match) => match[1] ?? '');

  const users = named(/<@!?(\d{17,20})>/g).filter((id) => allows('users', id));
  const mayAll = may(world, author.id, 'mentionEveryone', channel);
  const roles = named(/<@&(\d{17,20})>/g).filter((id) => {
    const role = world.guild.roles.find((one) => one.id === id);
    return channel.type !== 1 && role && (role.mentionable || mayAll) && allows('roles', id);
  });
  const everyone = /@(everyone|here)\b/.test(words) && channel.type !== 1 && mayAll && allows('everyone');
  const ids = [...new Set([...pingedByReply(wording), ...users])];
  return {
    mentions: ids.flatMap((id) => world.users.get(id) ?? []),
    mention_roles: [...new Set(roles)],
    mention_everyone: everyone,
  };
}
