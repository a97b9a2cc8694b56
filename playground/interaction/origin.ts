// An interaction in; out, the marks that a message carries which answers it.
import type { InteractionMetadata, Message } from '../message-shapes.ts';
import type { Interaction } from './interaction.ts';

/** What marks a message as the answer to an interaction. */
export interface InteractionOrigin {
  readonly metadata: InteractionMetadata;
  /** The command as typed; components have none. */
  readonly commandName: string | undefined;
  /** The message on which a message command was used. */
  readonly target: Message | undefined;
}

/** The marks of a message that answers this interaction. */
export function originOf(interaction: Interaction): InteractionOrigin {
  const { commandName, target } = interaction;
  return { commandName, target, metadata: metadataOf(interaction) };
}

function metadataOf({ id, type, user, owners, source, target, opener }: Interaction): InteractionMetadata {
  return {
    id,
    type,
    user,
    authorizing_integration_owners: owners,
    ...(target ? { target_message_id: target.id } : {}),
    ...(source && !opener ? { interacted_message_id: source.id } : {}),
    ...(opener ? { triggering_interaction_metadata: metadataOf(opener) } : {}),
  };
}
