// The bot's first response to an interaction in; its effect, and what Discord answers, out.
import * as z from 'zod';
import { apiError } from '../api-error.ts';
import { formError, optional, parseForm, text } from '../form.ts';
import { isObject } from '../json.ts';
import { parseMessageBody } from '../message/body.ts';
import { editMessage } from '../message/edit.ts';
import { isV2, postMessage } from '../message/post.ts';
import { messageForBot } from '../message/for-bot.ts';
import { hasFlag, messageFlags, type Message } from '../message-shapes.ts';
import { findMessage, userOf, type World } from '../world.ts';
import type { BotRequest, Interaction } from './interaction.ts';
import { parseModal } from './modal.ts';
import { originOf } from './origin.ts';
import { onlyReader } from './reader.ts';
import { finishInteraction, interactionTypes } from './state.ts';

const callbackTypes = { message: 4, defer: 5, deferUpdate: 6, update: 7, choices: 8, modal: 9 } as const;

const envelope = z.object({
  type: z.union([z.literal(4), z.literal(5), z.literal(6), z.literal(7), z.literal(8), z.literal(9)]),
  data: z.unknown().optional(),
});

const choices = z.object({
  choices: z
    .array(
      z.object({
        name: text(1, 100),
        value: z.union([z.string().max(100), z.number()]),
        name_localizations: optional(z.record(z.string(), z.string())),
      }),
    )
    .max(25),
});

/** Which first responses each kind of interaction takes; a form opens no other form. */
const allowed: Readonly<Record<Interaction['type'], readonly number[]>> = {
  [interactionTypes.command]: [callbackTypes.message, callbackTypes.defer, callbackTypes.modal],
  [interactionTypes.component]: [
    callbackTypes.message,
    callbackTypes.defer,
    callbackTypes.deferUpdate,
    callbackTypes.update,
    callbackTypes.modal,
  ],
  [interactionTypes.autocomplete]: [callbackTypes.choices],
  [interactionTypes.modal]: [callbackTypes.message, callbackTypes.defer],
};

const changesOfMessage: readonly number[] = [callbackTypes.deferUpdate, callbackTypes.update];

/** A form opened from a message may change that message, as the click on it might have. */
function takes({ type, source }: Interaction, callbackType: number): boolean {
  if (type === interactionTypes.modal && source && changesOfMessage.includes(callbackType)) return true;
  return allowed[type].includes(callbackType);
}

/** A defer says only whether the reply will be private; the rest belongs on the edit. */
function checkDefer(data: unknown): void {
  const flags = isObject(data) ? data.flags : undefined;
  if (typeof flags !== 'number' || (flags & ~messageFlags.ephemeral) === 0) return;
  const message = 'Only the EPHEMERAL flag can be set on a deferred response.';
  throw formError([{ path: ['data', 'flags'], code: 'MESSAGE_FLAGS_INVALID', message }]);
}

function reply(world: World, interaction: Interaction, request: BotRequest, loading: boolean): Message {
  const data = isObject(request.body) ? request.body.data : undefined;
  if (loading) checkDefer(data);
  const { message } = postMessage(world, {
    channelId: interaction.channelId,
    author: userOf(world, world.ids.bot),
    body: parseMessageBody(loading ? {} : (data ?? {}), { under: ['data'] }),
    files: request.files,
    onlyFor: onlyReader(world, interaction, data),
    origin: originOf(interaction),
    loading,
    repliesTo: interaction.source,
  });
  interaction.originalId = message.id;
  return message;
}

function update(world: World, interaction: Interaction, request: BotRequest): Message {
  const source = findSource(world, interaction);
  const data = isObject(request.body) ? request.body.data : undefined;
  const body = parseMessageBody(data ?? {}, { isV2: isV2(source.message), under: ['data'] });
  const { message } = editMessage(world, source, body, request.files);
  return message;
}

function findSource(world: World, interaction: Interaction): NonNullable<ReturnType<typeof findMessage>> {
  const source = findMessage(world, interaction.channelId, interaction.source?.id ?? '');
  if (!source) throw apiError('unknownMessage');
  return source;
}

function apply(world: World, interaction: Interaction, type: number, request: BotRequest): void {
  if (type === callbackTypes.message) reply(world, interaction, request, false);
  else if (type === callbackTypes.defer) reply(world, interaction, request, true);
  else if (type === callbackTypes.update) update(world, interaction, request);
  else if (type === callbackTypes.modal) interaction.modal = parseModal(request.body);
  else if (type === callbackTypes.choices)
    interaction.choices = parseForm(z.object({ data: choices }), request.body).data.choices;
  if (type === callbackTypes.update || type === callbackTypes.deferUpdate)
    interaction.originalId = interaction.source?.id;
}

/** Takes the first response; throws 10062 when it is late and 40060 when it is not the first. */
export function takeCallback(world: World, interaction: Interaction, request: BotRequest): object {
  if (interaction.phase === 'failed' || interaction.expired) throw apiError('unknownInteraction');
  if (interaction.phase === 'acknowledged') throw apiError('alreadyAcknowledged');
  const { type } = parseForm(envelope, request.body);
  if (!takes(interaction, type)) {
    const message = 'This kind of response does not fit the interaction.';
    throw formError([{ path: ['type'], code: 'INTERACTION_CALLBACK_TYPE_INVALID', message }]);
  }
  apply(world, interaction, type, request);
  interaction.phase = 'acknowledged';
  interaction.callbackType = type;
  world.bus.emit({ kind: 'interaction-acknowledged', interaction });
  if (interaction.modal) world.bus.emit({ kind: 'modal', interaction, modal: interaction.modal });
  if (type !== callbackTypes.defer && type !== callbackTypes.deferUpdate)
    finishInteraction(world, interaction);
  return describeCallback(world, interaction, type);
}

/** The body that `with_response=true` asks for. */
function describeCallback(world: World, interaction: Interaction, type: number): object {
  const { id, originalId } = interaction;
  const stored = findMessage(world, interaction.channelId, originalId ?? '');
  if (!stored) return { interaction: { id, type: interaction.type } };
  const flags = stored.message.flags;
  return {
    interaction: {
      id,
      type: interaction.type,
      response_message_id: stored.message.id,
      response_message_loading: hasFlag(flags, messageFlags.loading),
      response_message_ephemeral: hasFlag(flags, messageFlags.ephemeral),
    },
    resource: {
      type,
      ...(type === callbackTypes.deferUpdate ? {} : { message: messageForBot(world, stored) }),
    },
  };
}
