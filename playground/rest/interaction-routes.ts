// The routes that answer interactions: the first response, the original message, follow-ups.
import { apiError } from '../api-error.ts';
import { takeCallback } from '../interaction/callback.ts';
import type { Interaction } from '../interaction/interaction.ts';
import { deleteReply, editReply, followUp, openMessage, openWebhook } from '../interaction/webhook.ts';
import { messageForBot } from '../message/for-bot.ts';
import type { World } from '../world.ts';
import { noContent, ok, openRoute, type RestRequest, type Route } from './route.ts';

/** All of them carry the interaction's token in their address and need no other. */
export function interactionRoutes(world: World): readonly Route[] {
  const webhook = '/webhooks/{webhook_id}/{webhook_token}';
  const message = `${webhook}/messages/{message_id}`;
  const open = (request: RestRequest): Interaction =>
    openWebhook(world, request.param('webhook_id'), request.param('webhook_token'));
  const nameOf = (request: RestRequest): string => request.param('message_id');

  return [
    openRoute('POST', '/interactions/{interaction_id}/{interaction_token}/callback', (request) => {
      const interaction = world.interactions.get(request.param('interaction_token'));
      if (interaction?.id !== request.param('interaction_id')) throw apiError('unknownInteraction');
      const body = takeCallback(world, interaction, request);
      return request.query.get('with_response') === 'true' ? ok(body) : noContent;
    }),
    openRoute('POST', webhook, (request) =>
      ok(messageForBot(world, followUp(world, open(request), request))),
    ),
    openRoute('GET', message, (request) =>
      ok(messageForBot(world, openMessage(world, open(request), nameOf(request)))),
    ),
    openRoute('PATCH', message, (request) =>
      ok(messageForBot(world, editReply(world, open(request), nameOf(request), request))),
    ),
    openRoute('DELETE', message, (request) => {
      deleteReply(world, open(request), nameOf(request));
      return noContent;
    }),
  ];
}
