// An interaction and its data in; out, the interaction ready to be told to the bot.
import type { Interaction } from '../interaction/interaction.ts';
import { renderInteraction } from '../interaction/payload.ts';
import type { World } from '../world.ts';

/** Makes the interaction; `tell` sends it to the bot, so that a caller can listen before anything happens. */
export interface Started {
  readonly interaction: Interaction;
  readonly tell: () => void;
}

/** The interaction with its payload, ready to be told. */
export function start(world: World, interaction: Interaction, data: object): Started {
  return {
    interaction,
    tell: () => {
      const payload = renderInteraction(world, interaction, data);
      world.bus.emit({ kind: 'interaction', interaction, payload });
    },
  };
}
