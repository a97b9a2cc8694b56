// The shapes of what the page posts, one for each action.
import * as z from 'zod';

const actor = { user: z.string(), channel_id: z.string() };
const option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  focused: z.boolean().optional(),
});

/** A message; `files` are the ids that uploads gave, `as_bot` lets the other bot say it. */
export const message = z.object({
  ...actor,
  content: z.string().max(2000).default(''),
  reply_to: z.string().optional(),
  files: z.array(z.string()).max(10).default([]),
  embeds: z.array(z.looseObject({})).max(10).default([]),
  as_bot: z.boolean().default(false),
});

/** A message of one channel, to be shown in another. */
export const forwarded = z.object({ ...actor, from_channel_id: z.string(), message_id: z.string() });

/** A slash command; the value of an attachment option is the id that its upload gave. */
export const command = z.object({ ...actor, name: z.string(), options: z.array(option).default([]) });

/** A message command. */
export const menu = z.object({ ...actor, name: z.string(), message_id: z.string() });

export const component = z.object({
  ...actor,
  message_id: z.string(),
  custom_id: z.string(),
  values: z.array(z.string()).optional(),
});

/** A form; the value of a file upload is the list of ids that its uploads gave. */
export const modal = z.object({
  ...actor,
  interaction_id: z.string(),
  values: z.record(
    z.string(),
    z.union([z.string().max(4000), z.boolean(), z.array(z.string().max(100)).max(25)]),
  ),
});

/** Whether a person takes direct messages of the bot. */
export const directMessages = z.object({ user: z.string(), accepted: z.boolean() });
