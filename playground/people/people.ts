// The same actions for tests: each resolves when its effect is there, by events and never by waiting.
import type { GatewayState } from '../bus.ts';
import type { Message } from '../message-shapes.ts';
import type { Choice } from '../shapes.ts';
import type { World } from '../world.ts';
import { askChoices, useCommand, useMessageCommand, type GivenOption } from './commands.ts';
import { useComponent } from './components.ts';
import type { FormValue } from './fill-in.ts';
import type * as inputs from './inputs.ts';
import { forward, say } from './say.ts';
import { forgeForm, submitForm, type FormValues } from './submit.ts';
import { openThread } from './threads.ts';
import { handOver, type PickedFile } from './uploads.ts';
import { nextBotMessage, nextConnection, settle, type InteractionResult } from './waits.ts';

export type { PickedFile } from './uploads.ts';
export type { InteractionResult, OpenModal, Until } from './waits.ts';

export interface People {
  runCommand(input: inputs.RunCommand): Promise<InteractionResult>;
  /** Uses a message command on a message, where that message stands. */
  runMessageCommand(input: inputs.RunMessageCommand): Promise<InteractionResult>;
  /** The bot's choices; none where it did not answer in time. */
  autocomplete(input: inputs.Autocomplete): Promise<readonly Choice[]>;
  press(input: inputs.Press): Promise<InteractionResult>;
  select(input: inputs.Select): Promise<InteractionResult>;
  /** Sends an open form off, as the person to whom it was opened. */
  submit(input: inputs.Submit): Promise<InteractionResult>;
  /** Sends a form that the bot never opened, as a hostile client. */
  forgeForm(input: inputs.ForgeForm): Promise<InteractionResult>;
  say(input: inputs.Say): Promise<Message>;
  /** Forwards a message into a channel. */
  forward(input: inputs.Forward): Promise<Message>;
  /** Opens a public thread and gives its id; everybody sees it. */
  openThread(input: inputs.OpenThread): string;
  /** The bot's next message in a channel, new or changed, that is not "thinking" and that fits. */
  nextMessage(channel: string, fits?: (message: Message) => boolean): Promise<Message>;
  /** Resolves when the bot's connection next comes to that. */
  nextConnection(state: GatewayState): Promise<void>;
}

function isList(options: inputs.Options): options is readonly GivenOption[] {
  return Array.isArray(options);
}

function listOptions(options: inputs.Options = []): readonly GivenOption[] {
  if (isList(options)) return options;
  return Object.entries(options).map(([name, value]): GivenOption =>
    typeof value === 'object' ? { name, value } : { name, value },
  );
}

function isFileList(value: FormValue | readonly PickedFile[]): value is readonly PickedFile[] {
  return typeof value === 'object' && typeof value[0] === 'object';
}

/** The values with the ids of the attachments in the place of files. */
function handOverFiles(world: World, userId: string, values: inputs.Submit['values']): FormValues {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      isFileList(value) ? value.map((file) => handOver(world, userId, file)) : value,
    ]),
  );
}

/** The actions of people in a world. */
export function createPeople(world: World): People {
  const { ids } = world;
  const actorOf = ({ user, channel, asBot }: { user?: string; channel?: string; asBot?: boolean }) => ({
    userId: asBot ? ids.otherBot : (user ?? ids.member),
    channelId: channel ?? ids.channel,
  });
  const at = (message: Pick<Message, 'id' | 'channel_id'>, user = ids.member) => ({
    userId: user,
    channelId: message.channel_id,
    messageId: message.id,
  });
  return {
    runCommand: async (input) => {
      const { name, evenIfHidden } = input;
      const typed = { ...actorOf(input), name, options: listOptions(input.options), evenIfHidden };
      return settle(world, useCommand(world, typed), input.until);
    },
    runMessageCommand: async ({ name, message, user, evenIfHidden, until }) =>
      settle(world, useMessageCommand(world, { ...at(message, user), name, evenIfHidden }), until),
    autocomplete: async (input) => {
      const { name, focused, evenIfHidden } = input;
      const given = listOptions(input.options);
      const typed = given.find((option) => option.name === focused)?.value ?? '';
      const others = given.filter((option) => option.name !== focused);
      const text = typeof typed === 'object' ? '' : typed;
      const options = [...others, { name: focused, value: text, focused: true }];
      const started = askChoices(world, { ...actorOf(input), name, options, evenIfHidden });
      await settle(world, started);
      return started.interaction.choices;
    },
    press: async ({ message, customId, user, forged, until }) =>
      settle(world, useComponent(world, { ...at(message, user), customId, forged }), until),
    select: async ({ message, customId, user, values, forged, until }) =>
      settle(world, useComponent(world, { ...at(message, user), customId, values, forged }), until),
    submit: async ({ modal, values, until }) => {
      const { id, channelId, user } = modal.interaction;
      const place = { userId: user.id, channelId, interactionId: id };
      const filled = handOverFiles(world, user.id, values);
      return settle(world, submitForm(world, { ...place, values: filled }), until);
    },
    forgeForm: async ({ customId, values, until, ...place }) =>
      settle(world, forgeForm(world, { ...actorOf(place), customId, values }), until),
    say: async ({ content = '', ...input }) =>
      Promise.resolve(say(world, { ...actorOf(input), ...input, content, replyTo: input.replyTo?.id })),
    forward: async (input) => Promise.resolve(forward(world, { ...actorOf(input), message: input.message })),
    openThread: (input) => openThread(world, { ...actorOf(input), name: input.name }),
    nextMessage: (channel, fits = () => true) => nextBotMessage(world, channel, fits),
    nextConnection: (state) => nextConnection(world, state),
  };
}
