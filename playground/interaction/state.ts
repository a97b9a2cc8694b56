// One use of a command or a component: made here, and failed here when the bot misses a deadline.
import type { Component } from '../message-shapes.ts';
import { isInServer, isPrivate, channelOf, type World } from '../world.ts';
import type { Interaction, InteractionStart } from './interaction.ts';

/** Milliseconds to the first response. */
export const responseDeadline = 3000;
/** Milliseconds for which the token works. */
export const tokenLifetime = 15 * 60_000;

export const interactionTypes = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

const installTypes = { server: '0', user: '1' } as const;

function ownersOf(world: World, { guildId, user, channelId }: InteractionStart): Interaction['owners'] {
  if (isPrivate(channelOf(world, channelId))) return { [installTypes.user]: user.id };
  if (guildId === undefined) return { [installTypes.server]: '0' };
  return isInServer(world) ? { [installTypes.server]: guildId } : { [installTypes.user]: user.id };
}

/** Whether the app answers as one of the server, or in its own direct messages. */
export function isServerInstall({ owners }: Pick<Interaction, 'owners'>): boolean {
  return installTypes.server in owners;
}

function buildToken(id: string): string {
  return Buffer.from(`interaction:${id}:${'s'.repeat(96)}`).toString('base64url');
}

/** Makes an interaction and starts its two deadlines on the clock; the bot has not been told yet. */
export function startInteraction(world: World, start: InteractionStart): Interaction {
  const id = world.nextId();
  const interaction: Interaction = {
    ...start,
    owners: ownersOf(world, start),
    id,
    token: buildToken(id),
    phase: 'waiting',
    expired: false,
    modal: undefined,
    callbackType: undefined,
    originalId: undefined,
    pending: true,
    followUpIds: [],
    choices: [],
  };
  world.interactions.set(interaction.token, interaction);
  world.clock.setTimer(() => {
    if (interaction.phase !== 'waiting') return;
    interaction.phase = 'failed';
    failInteraction(world, interaction, 'The application did not respond');
  }, responseDeadline);
  world.clock.setTimer(() => {
    interaction.expired = true;
    // A click that was acknowledged without a change is complete; a command left "thinking" is not.
    if (interaction.callbackType === 6) finishInteraction(world, interaction);
    else failInteraction(world, interaction, 'The application did not respond');
  }, tokenLifetime);
  return interaction;
}

/** Tells everybody that no answer will come, unless there is one. */
export function failInteraction(world: World, interaction: Interaction, reason: string): void {
  if (!interaction.pending) return;
  interaction.pending = false;
  world.bus.emit({ kind: 'interaction-failed', interaction, reason });
}

/** Tells everybody that the answer stands; later edits change nothing about that. */
export function finishInteraction(world: World, interaction: Interaction): void {
  if (!interaction.pending) return;
  interaction.pending = false;
  world.bus.emit({ kind: 'interaction-answered', interaction });
}

/** The component with that custom id; undefined where the message has none. */
export function findComponent(components: readonly Component[], customId: string): Component | undefined {
  for (const component of components) {
    if (component.custom_id === customId) return component;
    const inside = [...(component.components ?? []), ...(component.accessory ? [component.accessory] : [])];
    const found = findComponent(inside, customId);
    if (found) return found;
  }
  return undefined;
}
