// The one way from a command to its interaction: runs it, acknowledges when it is slow, sends, logs one line, recovers.
import type { Context } from '../answer/context.ts';
import type { Arguments, Command } from '../command.ts';
import type { Knowledge } from '../knowledge.ts';
import { renderApology, renderNotice } from '../reply/render.ts';
import type { Reply } from '../reply/reply.ts';
import { isAutoMod, newErrorId } from './errors.ts';
import type { Parts } from './parts.ts';
import { placeFor } from './place.ts';
import { describePrepared, prepareReply } from './prepare.ts';
import type { Prepared } from './prepare.ts';
import { createResponder } from './responder.ts';
import type { Responder, Sent } from './responder.ts';
import { findShare } from './share.ts';
import type { Answerable, Manner } from './ways.ts';

const KEPT_PRIVATE = 'Discord did not let this be shared here: only you can see it.';

/** Discord gives 3 s to the first response; the rest is for the way there. */
const DEFER_AFTER = 2_000;

export interface Call {
  readonly command: Command;
  readonly args: Arguments;
  readonly via: 'slash' | 'button' | 'select' | 'form';
  /** What was spoken of before, as far as the snapshot that answers knows it. */
  readonly previous?: (knowledge: Knowledge) => Context | null | undefined;
}

type Delivered = Sent | 'apology' | 'unanswered';

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

async function deliver(responder: Responder, prepared: Prepared, parts: Parts): Promise<Delivered> {
  try {
    if (prepared.outcome === 'apology') {
      return (await responder.sendAside(prepared.reply)) === 'sent' ? 'apology' : 'too-late';
    }
    const sent = await responder.send(prepared.reply);
    if (sent === 'kept-private') await tellKeptPrivate(responder, parts);
    return sent;
  } catch (error) {
    return apologise(responder, error, parts);
  }
}

/** Runs a command for an interaction and answers it in time; never throws. */
export async function respond(call: Call, manner: Manner, parts: Parts): Promise<void> {
  const { clock, log } = parts;
  const knowledge = parts.current();
  const begun = clock.now();
  const responder = createResponder(manner, log);
  const goingOn = { knowledge, previous: call.previous?.(knowledge) ?? undefined };
  const cancel = clock.setTimer(() => {
    responder.defer();
  }, DEFER_AFTER);
  const prepared = await prepareReply(
    {
      knowledge,
      place: placeFor(manner, knowledge),
      share: (answer) => findShare({ ...call, ...goingOn, answer }, manner),
      command: call.command.name,
      run: () => call.command.answer(call.args, goingOn),
    },
    log,
  );
  cancel();
  const delivered = await deliver(responder, prepared, parts);
  log.info(
    {
      command: call.command.name,
      via: call.via,
      to: manner.to,
      ...describePrepared(prepared, knowledge),
      ms: Math.round(clock.now() - begun),
      outcome: delivered === 'sent' ? prepared.outcome : delivered,
    },
    'interaction',
  );
}

/** Tells the asker alone why nothing can be answered; never throws. */
export async function notify(words: string, interaction: Answerable, parts: Parts): Promise<void> {
  const responder = createResponder({ to: 'private', interaction }, parts.log);
  try {
    const sent = await responder.send(renderNotice(words));
    parts.log.info({ type: interaction.type, outcome: sent === 'sent' ? 'notice' : sent }, 'interaction');
  } catch (error) {
    await apologise(responder, error, parts);
  }
}
