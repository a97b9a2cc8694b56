// A click on a button or a choice in a menu, to a call: its custom id is a command with its arguments.
import { ButtonComponent } from 'discord.js';
import type { ButtonInteraction, MessageComponentInteraction } from 'discord.js';
import { findCommand } from '../command/entries.ts';
import { decodePress, SHARE_SHOWN_ID } from '../reply/custom-id.ts';
import type { Press, SharePress } from '../reply/custom-id.ts';
import { buildFurtherForm, FURTHER_COMMAND } from '../reply/further.ts';
import { readFurther } from '../reply/topic-id.ts';
import { isAdmitted } from './admit.ts';
import { withAsked } from './asked.ts';
import { mayChange } from './asker.ts';
import type { Call } from './call.ts';
import { parseCall } from './call.ts';
import type { Parts } from './parts.ts';
import { notify, respond } from './respond.ts';
import { isShareable, spotOf } from './share.ts';
import { NOT_SHARED, shareShown } from './share-shown.ts';
import type { Manner } from './ways.ts';

const OUTDATED =
  'This button is from an earlier version of the bot. Please ask again; the answer comes with new ones.';

function labelOf({ component }: ButtonInteraction): string {
  return component instanceof ButtonComponent ? (component.label ?? '') : '';
}

function findPress(interaction: MessageComponentInteraction): Press | SharePress | undefined {
  if (interaction.isButton()) return decodePress(interaction.customId, labelOf(interaction));
  const [chosen] = interaction.isStringSelectMenu() ? interaction.values : [];
  return chosen === undefined ? undefined : decodePress(chosen, '');
}

function mannerOf(interaction: MessageComponentInteraction, { share }: Press, call: Call): Manner {
  if (share) return { to: 'share', interaction };
  return { to: mayChange(interaction, call.isPrivate) ? 'update' : 'private', interaction };
}

/** [Ask further] gives no command by itself: it opens a form, and what is asked there is given to one. */
function openFurther(interaction: MessageComponentInteraction, asOf: string | undefined, parts: Parts) {
  const call: Call = {
    command: FURTHER_COMMAND,
    via: 'button',
    opens: () => true,
    isPrivate: false,
    run: () => buildFurtherForm(asOf),
  };
  return respond(call, { to: 'private', interaction }, parts);
}

/**
 * Answers a click; never throws. The asker's click changes the message, anybody else's gets a reply of their own, and
 * [Share] gives the answer to everybody, [Ask further] opens a form.
 */
export async function answerClick(interaction: MessageComponentInteraction, parts: Parts): Promise<void> {
  if (interaction.customId === SHARE_SHOWN_ID) return shareShown(interaction, parts);
  const further = readFurther(interaction.customId);
  if (further && findCommand(parts.registry, FURTHER_COMMAND)) {
    return openFurther(interaction, further.asOf, parts);
  }
  const via = interaction.isButton() ? 'button' : 'select';
  const press = findPress(interaction);
  const command = press && findCommand(parts.registry, press.command);
  if (!press || !command) return notify(OUTDATED, interaction, parts);
  if (!(await isAdmitted(command, interaction, via, parts))) return undefined;
  const parsed = parseCall(command, { texts: withAsked(press.args, command, interaction) }, via);
  if ('problem' in parsed) return notify(OUTDATED, interaction, parts);
  if (press.share && !isShareable(spotOf(interaction))) return notify(NOT_SHARED, interaction, parts);
  const { call } = parsed;
  const previous: Call['previous'] = () =>
    'leaning' in press ? { ...press.leaning, quotes: [] } : undefined;
  return respond({ ...call, previous }, mannerOf(interaction, press, call), parts);
}
