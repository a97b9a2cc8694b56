// What was prepared, to Discord: the reply or the form, and whatever can still be said where that fails.
import type { Reply } from '../reply/reply.ts';
import { renderApology, renderNotice } from '../reply/render.ts';
import { isAutoMod, newErrorId } from './errors.ts';
import { openModal } from './modal.ts';
import type { Parts } from './parts.ts';
import type { Prepared, PreparedForm } from './prepare.ts';
import type { Responder, Sent } from './responder.ts';
import type { Manner } from './ways.ts';

const KEPT_PRIVATE = 'Discord did not let this be shared here: only you can see it.';

export type Delivered = Sent | 'opened' | 'apology' | 'unanswered';

/** Sends an apology for a reply that could not be sent; never throws. */
export async function apologise(responder: Responder, error: unknown, parts: Parts): Promise<Delivered> {
  const errorId = newErrorId();
  parts.log.error({ errorId, err: error }, 'a reply could not be sent');
  const words: Reply = isAutoMod(error)
    ? renderNotice('AutoMod, which this server has set up, did not let the answer through.')
    : renderApology(errorId);
  try {
    return (await responder.sendAside(words)) === 'sent' ? 'apology' : 'too-late';
  } catch (second) {
    parts.log.error({ errorId, err: second }, 'nor could the apology');
    return 'unanswered';
  }
}

async function tellKeptPrivate(responder: Responder, { log }: Parts): Promise<void> {
  try {
    await responder.sendAlso(renderNotice(KEPT_PRIVATE));
  } catch (error) {
    log.warn({ err: error }, 'nobody was told that an answer could not be shared');
  }
}

function sendPrepared(responder: Responder, manner: Manner, { reply, way }: Prepared): Promise<Sent> {
  const isAside = way === 'asker' || (way === 'new' && manner.to === 'update');
  return isAside ? responder.sendAside(reply) : responder.send(reply);
}

/** Sends it; never throws. */
export async function deliver(
  responder: Responder,
  manner: Manner,
  prepared: Prepared | PreparedForm,
  parts: Parts,
): Promise<Delivered> {
  try {
    if ('form' in prepared) {
      if (responder.isDeferred()) throw new Error('a form was given after an acknowledgement');
      return await openModal(manner.interaction, prepared.form);
    }
    if (prepared.outcome === 'apology') {
      return (await responder.sendAside(prepared.reply)) === 'sent' ? 'apology' : 'too-late';
    }
    const sent = await sendPrepared(responder, manner, prepared);
    if (sent === 'kept-private') await tellKeptPrivate(responder, parts);
    return sent;
  } catch (error) {
    return apologise(responder, error, parts);
  }
}
