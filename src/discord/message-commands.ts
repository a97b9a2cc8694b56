// A message command as Discord sends it, to a call on what the message says; always answered to the asker alone.
import type { MessageContextMenuCommandInteraction } from 'discord.js';
import type { MessageCommand } from '../command/command.ts';
import type { Parts } from './parts.ts';
import { notify, respond } from './respond.ts';
import { isShareableIn } from './share.ts';
import { findTargetText } from './target-text.ts';

const NO_WORDS = 'There are no words in that message, so there is nothing to look at.';

function findMessageCommand({ registry }: Parts, name: string): MessageCommand | undefined {
  for (const entry of registry) if (entry.type === 'message' && entry.name === name) return entry;
  return undefined;
}

/** Answers a message command; never throws. */
export async function answerMessageCommand(
  interaction: MessageContextMenuCommandInteraction,
  parts: Parts,
): Promise<void> {
  const command = findMessageCommand(parts, interaction.commandName);
  if (!command) {
    await notify('This command is no longer there; /about says which ones are.', interaction, parts);
    return;
  }
  const target = findTargetText(interaction.targetMessage);
  if (!target) {
    await notify(NO_WORDS, interaction, parts);
    return;
  }
  await respond(
    {
      command: command.name,
      via: 'message-command',
      opens: () => false,
      isPrivate: true,
      run: (context) => command.answer(target, context),
      // The message that was looked at is not in the reply, so that it cannot be asked anew.
      findShare: (_answered, manner) => (isShareableIn(manner) ? 'shown' : undefined),
    },
    { to: 'private', interaction },
    parts,
  );
}
