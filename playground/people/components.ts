// A button that a person presses, or a select in which they pick, in; the interaction started out.
import { findComponent, interactionTypes, startInteraction } from '../interaction/state.ts';
import { seesMessage, viewMessage } from '../message/view.ts';
import { componentTypes, hasFlag, messageFlags, type Component, type Message } from '../message-shapes.ts';
import { findMessage, guildIdOf, type World } from '../world.ts';
import { NotPossible, openPlace, type Actor } from './place.ts';
import { start, type Started } from './start.ts';

type UsedComponent = Pick<Component, 'id' | 'type'>;

export interface ComponentInput extends Actor {
  readonly messageId: string;
  readonly customId: string;
  /** What was picked in a select. */
  readonly values?: readonly string[] | undefined;
  /** Sent as a hostile client might: whatever the message holds. */
  readonly forged?: boolean | undefined;
}

function openUsable(world: World, { userId, channelId, messageId }: ComponentInput): Message {
  const stored = findMessage(world, channelId, messageId);
  if (!stored || !seesMessage(world, stored, userId)) throw new NotPossible('there is no such message');
  return viewMessage(world, stored);
}

/** The component on the message; throws where Discord's client would not let it be used. */
function openComponent(message: Message, { customId, values = [] }: ComponentInput): UsedComponent {
  const component = findComponent(message.components, customId);
  if (!component) throw new NotPossible(`the message has no component ${customId}`);
  if (component.disabled) throw new NotPossible('the component is disabled');
  if (hasFlag(message.flags, messageFlags.loading)) throw new NotPossible('the message is still loading');
  const isSelect = component.type === componentTypes.stringSelect;
  if (!isSelect && component.type !== componentTypes.button)
    throw new NotPossible('only buttons and string selects can be used here');
  if (isSelect) checkValues(component, values);
  return { id: component.id, type: component.type };
}

function forge({ values }: ComponentInput): UsedComponent {
  return { id: 1, type: values ? componentTypes.stringSelect : componentTypes.button };
}

/** Presses a button or picks in a select. */
export function useComponent(world: World, input: ComponentInput): Started {
  const { user, channel } = openPlace(world, input);
  const message = openUsable(world, input);
  const { id, type } = input.forged ? forge(input) : openComponent(message, input);
  const interaction = startInteraction(world, {
    type: interactionTypes.component,
    user,
    channelId: channel.id,
    guildId: guildIdOf(channel),
    commandName: undefined,
    customId: input.customId,
    source: message,
  });
  return start(world, interaction, {
    id,
    custom_id: input.customId,
    component_type: type,
    ...(type === componentTypes.stringSelect && { values: input.values ?? [] }),
  });
}

function checkValues(
  { options = [], min_values: min = 1, max_values: max = 1 }: Message['components'][number],
  values: readonly string[],
): void {
  const unknown = values.find((value) => !options.some((option) => option.value === value));
  if (unknown !== undefined) throw new NotPossible(`the select has no option ${unknown}`);
  if (values.length < min || values.length > max) throw new NotPossible(`${min} to ${max} must be picked`);
}
