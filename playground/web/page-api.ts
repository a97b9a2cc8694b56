// What the page posts in; out, the action done and its JSON answer.
import * as z from 'zod';
import { askChoices, say, useCommand, useComponent } from '../people/actions.ts';
import { submitForm } from '../people/submit.ts';
import { next } from '../people/waits.ts';
import { userOf, type World } from '../world.ts';
import { PageError } from './guard.ts';

const actor = { user: z.string(), channel_id: z.string() };
const option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  focused: z.boolean().optional(),
});
const message = z.object({
  ...actor,
  content: z.string().max(2000),
  reply_to: z.string().optional(),
  attachments: z
    .array(z.object({ filename: z.string().min(1).max(260) }))
    .max(10)
    .optional(),
});
const command = z.object({ ...actor, name: z.string(), options: z.array(option).default([]) });
const component = z.object({
  ...actor,
  message_id: z.string(),
  custom_id: z.string(),
  values: z.array(z.string()).optional(),
});

const modal = z.object({
  ...actor,
  interaction_id: z.string(),
  values: z.record(z.string(), z.string().max(4000)),
});

function parse<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const result = schema.safeParse(body);
  if (!result.success) throw new PageError(400, z.prettifyError(result.error));
  return result.data;
}

function actorOf(body: { readonly user: string; readonly channel_id: string }): {
  readonly userId: string;
  readonly channelId: string;
} {
  return { userId: body.user, channelId: body.channel_id };
}

/** A person types `@Footnote`; the client sends the mention. */
function writeMentions(world: World, channelId: string, content: string): string {
  const channel = world.channels.get(channelId);
  if (!channel || channel.type === 1) return content;
  const { username, id } = userOf(world, world.ids.bot);
  return content.replace(new RegExp(`@${username}\\b`, 'gi'), `<@${id}>`);
}

type Action = (world: World, body: unknown) => object | Promise<object>;

const actions: Readonly<Record<string, Action>> = {
  message: (world, body) => {
    const { content, reply_to: replyTo, attachments, ...who } = parse(message, body);
    const words = writeMentions(world, who.channel_id, content);
    return { message: say(world, { ...actorOf(who), content: words, replyTo, attachments }) };
  },
  command: (world, body) => {
    const { name, options, ...who } = parse(command, body);
    const { interaction, tell } = useCommand(world, { ...actorOf(who), name, options });
    tell();
    return { interaction_id: interaction.id };
  },
  autocomplete: async (world, body) => {
    const { name, options, ...who } = parse(command, body);
    const { interaction, tell } = askChoices(world, { ...actorOf(who), name, options });
    const over = next(world.bus, (happening) => {
      const ends = happening.kind === 'interaction-answered' || happening.kind === 'interaction-failed';
      return ends && happening.interaction === interaction ? true : undefined;
    });
    tell();
    await over;
    return { choices: interaction.choices };
  },
  component: (world, body) => {
    const { message_id: messageId, custom_id: customId, values, ...who } = parse(component, body);
    const { interaction, tell } = useComponent(world, { ...actorOf(who), messageId, customId, values });
    tell();
    return { interaction_id: interaction.id };
  },
  modal: async (world, body) => {
    const { interaction_id: interactionId, values, ...who } = parse(modal, body);
    const { interaction, tell } = submitForm(world, { ...actorOf(who), interactionId, values });
    // The form stays open until the bot has taken it.
    const taken = next(world.bus, (happening) => {
      if (!('interaction' in happening) || happening.interaction !== interaction) return undefined;
      if (happening.kind === 'interaction-failed') return happening.reason;
      return happening.kind === 'interaction-acknowledged' ? '' : undefined;
    });
    tell();
    const reason = await taken;
    if (reason !== '') throw new PageError(504, reason);
    return { interaction_id: interaction.id };
  },
};

/** Does what was posted to `/page/<name>`; throws PageError, or what Discord's client would object to. */
export async function act(world: World, name: string, body: unknown): Promise<object> {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action) throw new PageError(404, 'There is no such action.');
  return action(world, body);
}
