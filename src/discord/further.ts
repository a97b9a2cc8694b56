// [Ask further]: the click that opens the form, and the form, whose question leans on the message on which the button stands.
import { MessageFlags } from 'discord.js';
import type { MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import { parseArgs } from '../arguments.ts';
import { QUESTION_INPUT, renderFurtherForm } from '../reply/further.ts';
import { isFurther } from '../reply/topic-id.ts';
import { contextOfMessage } from './conversation.ts';
import { API_CODES, apiCode } from './errors.ts';
import type { Parts } from './parts.ts';
import { apologise, notify, respond } from './respond.ts';
import { createResponder } from './responder.ts';

/** The command that a form's question is given to. */
const COMMAND = 'ask';
const OUTDATED = 'This form is from an earlier version of the bot. Please ask again.';

async function sendForm(interaction: MessageComponentInteraction): Promise<'opened' | 'too-late'> {
  try {
    await interaction.showModal(renderFurtherForm());
    return 'opened';
  } catch (error) {
    // An earlier attempt arrived, but for its receipt: the form is open.
    if (apiCode(error) === API_CODES.alreadyAcknowledged) return 'opened';
    if (apiCode(error) === API_CODES.unknownInteraction) return 'too-late';
    throw error;
  }
}

/** Opens the form; never throws. A form is always the first response, so nothing is acknowledged before it. */
export async function openFurther(interaction: MessageComponentInteraction, parts: Parts): Promise<void> {
  const told = { command: COMMAND, via: 'button', to: 'form' };
  try {
    parts.log.info({ ...told, outcome: await sendForm(interaction) }, 'interaction');
  } catch (error) {
    const responder = createResponder({ to: 'private', interaction }, parts.log);
    parts.log.info({ ...told, outcome: await apologise(responder, error, parts) }, 'interaction');
  }
}

/** The question typed into the form; undefined for any other form. */
function questionOf({ customId, fields }: ModalSubmitInteraction): string | undefined {
  const input = isFurther(customId) ? fields.fields.get(QUESTION_INPUT) : undefined;
  return input && 'value' in input && typeof input.value === 'string' ? input.value.trim() : undefined;
}

/** Answers the question of a form with a reply of its own, private if the answer before it was; never throws. */
export async function answerFurther(interaction: ModalSubmitInteraction, parts: Parts): Promise<void> {
  const { message } = interaction;
  const question = questionOf(interaction);
  const command = parts.registry.find(({ name }) => name === COMMAND);
  if (question === undefined || !command) {
    await notify(OUTDATED, interaction, parts);
    return;
  }
  const parsed = parseArgs(command, { question });
  if ('problem' in parsed) {
    await notify('There was no question in the form.', interaction, parts);
    return;
  }
  const isPrivate = message?.flags.has(MessageFlags.Ephemeral) === true;
  await respond(
    {
      command,
      args: parsed.args,
      via: 'form',
      previous: (knowledge) => message && contextOfMessage(message, knowledge),
    },
    { to: isPrivate ? 'private' : 'public', interaction },
    parts,
  );
}
