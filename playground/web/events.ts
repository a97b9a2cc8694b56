// The world's happenings and a person in; out, the server-sent events of what that person may see.
import type { ServerResponse } from 'node:http';
import type { Happening } from '../bus.ts';
import { seesMessage, viewMessage } from '../message/view.ts';
import type { User } from '../shapes.ts';
import { channelOf, seesChannel, type World } from '../world.ts';
import { renderOffer, renderPeople } from './state.ts';

function renderFailure(happening: Extract<Happening, { kind: 'interaction-failed' }>): object {
  const { interaction, reason } = happening;
  const { customId, commandName, source } = interaction;
  return {
    type: 'interaction-failed',
    interaction_id: interaction.id,
    channel_id: interaction.channelId,
    ...(customId === undefined ? {} : { custom_id: customId }),
    ...(commandName === undefined ? {} : { command: commandName }),
    ...(source && { message_id: source.id }),
    reason,
  };
}

function renderModal({ interaction, modal }: Extract<Happening, { kind: 'modal' }>): object {
  const { id, channelId, source, commandName } = interaction;
  return {
    type: 'modal',
    interaction_id: id,
    channel_id: channelId,
    ...(source && { message_id: source.id }),
    ...(commandName === undefined ? {} : { command: commandName }),
    modal,
  };
}

/** The event for a person's page; undefined where it is none of theirs. */
export function renderEvent(world: World, happening: Happening, person: User): object | undefined {
  const userId = person.id;
  switch (happening.kind) {
    case 'message':
    case 'message-update':
      if (!seesMessage(world, happening.stored, userId)) return undefined;
      return { type: happening.kind, message: viewMessage(world, happening.stored) };
    case 'message-delete': {
      if (!seesMessage(world, happening.stored, userId)) return undefined;
      const { id, channel_id } = happening.stored.message;
      return { type: 'message-delete', id, channel_id };
    }
    case 'typing': {
      const { channelId, userId: typist } = happening;
      if (!seesChannel(channelOf(world, channelId), userId)) return undefined;
      return { type: 'typing', channel_id: channelId, user_id: typist };
    }
    case 'interaction-failed': {
      const { user, type, phase } = happening.interaction;
      // Nobody is told about suggestions that did not come; of a form, the request that submits it tells.
      const isTold = type === 4 || (type === 5 && phase === 'failed');
      return user.id === userId && !isTold ? renderFailure(happening) : undefined;
    }
    case 'modal':
      return happening.interaction.user.id === userId ? renderModal(happening) : undefined;
    case 'commands':
    case 'channel-update':
    case 'server-left':
      return { type: 'commands', ...renderOffer(world, userId) };
    case 'people':
      return { type: 'people', ...renderPeople(world, person), ...renderOffer(world, userId) };
    case 'gateway':
      return { type: happening.state === 'offline' ? 'offline' : 'ready' };
    case 'interaction':
    case 'interaction-acknowledged':
    case 'interaction-answered':
    case 'thread':
      return undefined;
  }
}

/** Sends a person's events until the browser goes away. */
export function streamEvents(world: World, person: User, online: boolean, response: ServerResponse): void {
  response.setHeader('content-type', 'text/event-stream');
  const send = (event: object): void => {
    response.write(`data: ${JSON.stringify(event)}\n\n`);
  };
  const stop = world.bus.on((happening) => {
    const event = renderEvent(world, happening, person);
    if (event) send(event);
  });
  response.on('close', stop);
  send({ type: online ? 'ready' : 'offline' });
}
