// A modal to the person who is to fill it in; it is always a first response, so nothing was acknowledged before it.
import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import { API_CODES, apiCode } from './errors.ts';
import type { Answerable } from './ways.ts';

/** Opens it. Throws what Discord answers, and where the interaction is a modal's own submission, which can open none. */
export async function openModal(
  interaction: Answerable,
  modal: APIModalInteractionResponseCallbackData,
): Promise<'opened' | 'too-late'> {
  if (interaction.isModalSubmit()) throw new Error('a form was to be opened from a form');
  try {
    await interaction.showModal(modal);
    return 'opened';
  } catch (error) {
    // An earlier attempt arrived, but for its receipt: the form is open.
    if (apiCode(error) === API_CODES.alreadyAcknowledged) return 'opened';
    if (apiCode(error) === API_CODES.unknownInteraction) return 'too-late';
    throw error;
  }
}
