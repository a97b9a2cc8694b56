// The same actions for tests: each resolves when its effect is there, by events and never by waiting.
import type { GatewayState } from '../bus.ts';
import type { TypedOption } from '../command/invoke.ts';
import type { Message } from '../message-shapes.ts';
import type { Choice } from '../shapes.ts';
import type { World } from '../world.ts';
import { askChoices, say, useCommand, useComponent } from './actions.ts';
import { openThread } from './threads.ts';
import { submitForm } from './submit.ts';
import {
  nextBotMessage,
  nextConnection,
  settle,
  type InteractionResult,
  type OpenModal,
  type Until,
} from './waits.ts';

export type { InteractionResult, OpenModal, Until } from './waits.ts';

interface Acting {
  /** Default: the member, Robin. */
  readonly user?: string;
}

export interface RunCommand extends Acting {
  /** Default: #reports. */
  readonly channel?: string;
  /** With a subcommand after a space: `corpus status`. */
  readonly name: string;
  readonly options?: Readonly<Record<string, string | number | boolean>> | readonly TypedOption[];
  readonly until?: Until;
  /** Uses the command although this person is not offered it, as an administrator can allow. */
  readonly evenIfHidden?: boolean;
}

export interface Autocomplete extends RunCommand {
  /** The name of the option in which the cursor is; its text is in `options`, or empty. */
  readonly focused: string;
}

export interface Press extends Acting {
  readonly message: Message;
  readonly customId: string;
  readonly until?: Until;
}

export interface Select extends Press {
  readonly values: readonly string[];
}

export interface Submit {
  /** As the press or the command that opened it gave it. */
  readonly modal: OpenModal;
  /** Texts by the custom ids of their inputs. */
  readonly values: Readonly<Record<string, string>>;
  readonly until?: Until;
}

export interface Say extends Acting {
  /** Default: #reports. */
  readonly channel?: string;
  readonly content: string;
  /** The message replied to. */
  readonly replyTo?: Pick<Message, 'id'>;
  /** Whether the reply notifies its author; default true. */
  readonly ping?: boolean;
  readonly attachments?: readonly { readonly filename: string }[];
  readonly webhook?: boolean;
  /** Said by another bot. */
  readonly asBot?: boolean;
}

export interface OpenThread extends Acting {
  /** Under which channel; default #reports. */
  readonly channel?: string;
  readonly name: string;
}

export interface People {
  runCommand(input: RunCommand): Promise<InteractionResult>;
  /** The bot's choices; none where it did not answer in time. */
  autocomplete(input: Autocomplete): Promise<readonly Choice[]>;
  press(input: Press): Promise<InteractionResult>;
  select(input: Select): Promise<InteractionResult>;
  /** Sends an open form off, as the person to whom it was opened. */
  submit(input: Submit): Promise<InteractionResult>;
  say(input: Say): Promise<Message>;
  /** Opens a public thread and gives its id; everybody sees it. */
  openThread(input: OpenThread): string;
  /** The bot's next message in a channel, new or changed, that is not "thinking" and that fits. */
  nextMessage(channel: string, fits?: (message: Message) => boolean): Promise<Message>;
  /** Resolves when the bot's connection next comes to that. */
  nextConnection(state: GatewayState): Promise<void>;
}

type Options = NonNullable<RunCommand['options']>;

function isList(options: Options): options is readonly TypedOption[] {
  return Array.isArray(options);
}

function listOptions(options: RunCommand['options'] = []): readonly TypedOption[] {
  if (isList(options)) return options;
  return Object.entries(options).map(([name, value]) => ({ name, value }));
}

/** The actions of people in a world. */
export function createPeople(world: World): People {
  const { ids } = world;
  const actorOf = ({ user, channel }: { user?: string; channel?: string }) => ({
    userId: user ?? ids.member,
    channelId: channel ?? ids.channel,
  });
  const use = (input: Press | Select): Promise<InteractionResult> => {
    const { message, customId, user = ids.member, until } = input;
    const place = { userId: user, channelId: message.channel_id, messageId: message.id, customId };
    const values = 'values' in input ? input.values : undefined;
    return settle(world, useComponent(world, { ...place, values }), until);
  };
  return {
    runCommand: async (input) => {
      const { name, evenIfHidden } = input;
      const typed = { ...actorOf(input), name, options: listOptions(input.options), evenIfHidden };
      return settle(world, useCommand(world, typed), input.until);
    },
    autocomplete: async (input) => {
      const { name, focused, evenIfHidden } = input;
      const given = listOptions(input.options);
      const text = given.find((option) => option.name === focused)?.value ?? '';
      const others = given.filter((option) => option.name !== focused);
      const options = [...others, { name: focused, value: text, focused: true }];
      const started = askChoices(world, { ...actorOf(input), name, options, evenIfHidden });
      await settle(world, started);
      return started.interaction.choices;
    },
    press: async (input) => use(input),
    select: async (input) => use(input),
    submit: async ({ modal, values, until }) => {
      const { id, channelId, user } = modal.interaction;
      const place = { userId: user.id, channelId, interactionId: id };
      return settle(world, submitForm(world, { ...place, values }), until);
    },
    say: async (input) => {
      const actor = actorOf({ ...input, ...(input.asBot ? { user: ids.otherBot } : {}) });
      return Promise.resolve(say(world, { ...actor, ...input, replyTo: input.replyTo?.id }));
    },
    openThread: (input) => openThread(world, { ...actorOf(input), name: input.name }),
    nextMessage: (channel, fits = () => true) => nextBotMessage(world, channel, fits),
    nextConnection: (state) => nextConnection(world, state),
  };
}
