// [Share] under what cannot be asked anew: the message itself goes to everybody, when its words have been looked up once more.
import { ComponentType } from 'discord.js';
import type {
  APIComponentInContainer,
  APIMessageTopLevelComponent,
  MessageComponentInteraction,
} from 'discord.js';
import { SHARE_SHOWN_ID } from '../reply/custom-id.ts';
import { checkShown } from '../reply/receipts.ts';
import { renderNotice } from '../reply/render.ts';
import type { Reply } from '../reply/reply.ts';
import { deliver } from './deliver.ts';
import type { Parts } from './parts.ts';
import type { Prepared } from './prepare.ts';
import { createResponder } from './responder.ts';
import { isShareable, spotOf } from './share.ts';
import { notify } from './respond.ts';

export const NOT_SHARED = 'What you may do in this channel has changed, so the answer was not shared.';
const OUTDATED = 'The sources have changed since this was written, so it was not shared. Please ask again.';

/** What a row or a text is without [Share]; nothing of a row that held nothing else, or of what belongs to the message alone. */
function withoutShare(component: APIComponentInContainer): readonly APIComponentInContainer[] {
  if (component.type === ComponentType.File || component.type === ComponentType.MediaGallery) return [];
  if (component.type !== ComponentType.ActionRow) return [component];
  const components = component.components.filter(
    (each) => !('custom_id' in each) || each.custom_id !== SHARE_SHOWN_ID,
  );
  return components.length === 0 ? [] : [{ ...component, components }];
}

function findShown({ message }: MessageComponentInteraction): readonly APIMessageTopLevelComponent[] {
  return message.components
    .map((component) => component.toJSON())
    .flatMap((component) =>
      component.type === ComponentType.Container
        ? [{ ...component, components: component.components.flatMap(withoutShare) }]
        : [],
    );
}

function prepareShown(interaction: MessageComponentInteraction, parts: Parts): Prepared {
  const components = findShown(interaction);
  const isOwn = interaction.message.author.id === interaction.client.user.id;
  if (!isOwn || components.length === 0 || checkShown(components, parts.current()).length > 0) {
    return { reply: renderNotice(OUTDATED), outcome: 'told', way: 'asker' };
  }
  const reply: Reply = { components, citations: [] };
  return { reply, outcome: 'answered' };
}

/** Shows everybody the message on which the button stands; never throws. */
export async function shareShown(interaction: MessageComponentInteraction, parts: Parts): Promise<void> {
  if (!isShareable(spotOf(interaction))) return notify(NOT_SHARED, interaction, parts);
  const manner = { to: 'share', interaction } as const;
  const prepared = prepareShown(interaction, parts);
  const delivered = await deliver(createResponder(manner, parts.log), manner, prepared, parts);
  const outcome = delivered === 'sent' ? prepared.outcome : delivered;
  const corpus = parts.current().corpus.hash;
  parts.log.info({ via: 'button', to: 'share', kind: 'shown', corpus, outcome }, 'interaction');
}
