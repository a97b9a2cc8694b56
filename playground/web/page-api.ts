// What the page posts in; out, the action done and its JSON answer.
import * as z from 'zod';
import { askChoices, useCommand, useMessageCommand } from '../people/commands.ts';
import { useComponent } from '../people/components.ts';
import { forward, say } from '../people/say.ts';
import type { Started } from '../people/start.ts';
import { submitForm } from '../people/submit.ts';
import type { PickedFile } from '../people/uploads.ts';
import { next } from '../people/waits.ts';
import { userOf, type World } from '../world.ts';
import { PageError } from './guard.ts';
import * as bodies from './page-bodies.ts';

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

/** A file that this person has uploaded. */
function openFile(world: World, userId: string, id: string): PickedFile {
  const kept = world.uploads.get(id);
  if (kept?.from !== userId) throw new PageError(400, 'There is no such file.');
  return kept.upload;
}

function tell(started: Started): object {
  started.tell();
  return { interaction_id: started.interaction.id };
}

type Action = (world: World, body: unknown) => object | Promise<object>;

const actions: Readonly<Record<string, Action>> = {
  message: (world, body) => {
    const { content, reply_to: replyTo, files, embeds, as_bot: asBot, ...who } = parse(bodies.message, body);
    const actor = { ...actorOf(who), ...(asBot && { userId: world.ids.otherBot }) };
    const words = writeMentions(world, who.channel_id, content);
    const attachments = files.map((id) => openFile(world, who.user, id));
    return { message: say(world, { ...actor, content: words, replyTo, attachments, embeds }) };
  },
  forward: (world, body) => {
    const { from_channel_id: from, message_id: id, ...who } = parse(bodies.forwarded, body);
    return { message: forward(world, { ...actorOf(who), message: { id, channel_id: from } }) };
  },
  command: (world, body) => {
    const { name, options, ...who } = parse(bodies.command, body);
    return tell(useCommand(world, { ...actorOf(who), name, options }));
  },
  menu: (world, body) => {
    const { name, message_id: messageId, ...who } = parse(bodies.menu, body);
    return tell(useMessageCommand(world, { ...actorOf(who), name, messageId }));
  },
  autocomplete: async (world, body) => {
    const { name, options, ...who } = parse(bodies.command, body);
    const { interaction, tell: tellBot } = askChoices(world, { ...actorOf(who), name, options });
    const over = next(world.bus, (happening) => {
      const ends = happening.kind === 'interaction-answered' || happening.kind === 'interaction-failed';
      return ends && happening.interaction === interaction ? true : undefined;
    });
    tellBot();
    await over;
    return { choices: interaction.choices };
  },
  component: (world, body) => {
    const { message_id: messageId, custom_id: customId, values, ...who } = parse(bodies.component, body);
    return tell(useComponent(world, { ...actorOf(who), messageId, customId, values }));
  },
  modal: async (world, body) => {
    const { interaction_id: interactionId, values, ...who } = parse(bodies.modal, body);
    const { interaction, tell: tellBot } = submitForm(world, { ...actorOf(who), interactionId, values });
    // The form stays open until the bot has taken it.
    const taken = next(world.bus, (happening) => {
      if (!('interaction' in happening) || happening.interaction !== interaction) return undefined;
      if (happening.kind === 'interaction-failed') return happening.reason;
      return happening.kind === 'interaction-acknowledged' ? '' : undefined;
    });
    tellBot();
    const reason = await taken;
    if (reason !== '') throw new PageError(504, reason);
    return { interaction_id: interaction.id };
  },
  'direct-messages': (world, body) => {
    const { user, accepted } = parse(bodies.directMessages, body);
    if (accepted) world.closedDms.delete(user);
    else world.closedDms.set(user, 50007);
    world.bus.emit({ kind: 'people' });
    return {};
  },
};

/** Does what was posted to `/page/<name>`; throws PageError, or what Discord's client would object to. */
export async function act(world: World, name: string, body: unknown): Promise<object> {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action) throw new PageError(404, 'There is no such action.');
  return action(world, body);
}
