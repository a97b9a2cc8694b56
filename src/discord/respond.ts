// The one way from a call to its interaction: runs it, acknowledges when it is slow, sends, logs one line, recovers.
import type { Answer } from '../answer/answer.ts';
import type { CommandContext } from '../command/context.ts';
import type { Form } from '../interaction.ts';
import { findCommand } from '../command/entries.ts';
import type { Knowledge } from '../knowledge.ts';
import { renderForm } from '../reply/form.ts';
import { renderNotice } from '../reply/render.ts';
import { findAsked, headlineOf, tellAnswered } from './asked.ts';
import { actorOf, whereaboutsOf } from './audience.ts';
import type { Call } from './call.ts';
import { apologise, deliver } from './deliver.ts';
import type { Delivered } from './deliver.ts';
import type { Parts } from './parts.ts';
import { placeFor } from './place.ts';
import { describePrepared, prepareApology, prepareReplyOrForm } from './prepare.ts';
import type { Prepared, PreparedForm } from './prepare.ts';
import { createProgress } from './progress.ts';
import { createResponder } from './responder.ts';
import { isPrivate, isShareableIn } from './share.ts';
import type { Answerable, Manner } from './ways.ts';

/** Discord gives 3 s to the first response; the rest is for the way there. */
const DEFER_AFTER = 2_000;
/** Longer than any version's number or date. */
const AS_OF_LENGTH = 30;

/** The snapshot that is asked, or what is said where there is none such. Throws what looking for it throws. */
async function findKnowledge(asOf: string | undefined, parts: Parts): Promise<Knowledge | Prepared> {
  if (asOf === undefined) return parts.current();
  const known = asOf.length <= AS_OF_LENGTH ? await parts.at?.(asOf) : undefined;
  if (known) return known;
  const words = `There is no version “${asOf}” to answer from: give the number of a version, or a date such as 2026-01-31 on which there was one.`;
  return { reply: renderNotice(words), outcome: 'told', way: 'asker' };
}

function isReply(found: Knowledge | Prepared): found is Prepared {
  return 'reply' in found;
}

/** A form's command is looked up, because its options say what may be put in. */
function renderFormOf(form: Form, manner: Manner, parts: Parts) {
  const command = findCommand(parts.registry, form.command);
  if (!command) throw new Error(`a form asks for /${form.command}, which there is not`);
  // One that is opened from a message is as private as that message turns out to be.
  return renderForm(form, command.options, manner.interaction.isCommand() && isPrivate(manner));
}

interface Run {
  readonly knowledge: Knowledge;
  readonly prepared: Prepared | PreparedForm;
}

async function run(
  call: Call,
  manner: Manner,
  parts: Parts,
  progress: CommandContext['progress'],
): Promise<Run> {
  const { log } = parts;
  const { command, asOf } = call;
  const { interaction } = manner;
  let knowledge = parts.current();
  try {
    const found = await findKnowledge(asOf, parts);
    if (isReply(found)) return { knowledge, prepared: found };
    knowledge = found;
    const previous = call.previous?.(found) ?? undefined;
    const context: CommandContext = {
      knowledge: found,
      previous,
      actor: actorOf(interaction, parts),
      place: whereaboutsOf(interaction),
      moderation: parts.moderation,
      readers: parts.readers,
      readDraft: parts.readDraft,
      score: parts.score,
      headline: headlineOf(interaction),
      progress,
    };
    const request = {
      knowledge: found,
      place: { ...placeFor(manner, found), asOf },
      mayShow: isShareableIn(manner),
      share: (answer: Answer) => call.findShare?.({ knowledge: found, previous, answer }, manner),
      asked: (answer: Answer) =>
        findAsked(call.phrase?.(found), { knowledge: found, previous, answer }, parts),
      command,
      largestFile: interaction.attachmentSizeLimit,
      run: () => call.run(context),
      renderForm: (form: Form) => renderFormOf(form, manner, parts),
    };
    return { knowledge, prepared: await prepareReplyOrForm(request, log) };
  } catch (error) {
    return { knowledge, prepared: prepareApology(error, { command, knowledge }, log) };
  }
}

/** What was asked in words of one's own is told of; what a button repeats is not. */
function tellRun(call: Call, { knowledge, prepared }: Run, delivered: Delivered, parts: Parts): void {
  if (call.via !== 'slash' && call.via !== 'form') return;
  if (delivered !== 'sent' || 'form' in prepared || !prepared.answer) return;
  const question = call.phrase?.(knowledge);
  if (question !== undefined) tellAnswered({ question, answer: prepared.answer, knowledge }, parts);
}

function describeRun({ knowledge, prepared }: Run, delivered: Delivered) {
  if ('form' in prepared) return { to: 'form', kind: 'form', outcome: delivered };
  return {
    ...describePrepared(prepared, knowledge),
    outcome: delivered === 'sent' ? prepared.outcome : delivered,
  };
}

/** A command that cannot say whether it opens a form is acknowledged in time, so that it can be answered at all. */
function opensForm(call: Call, log: Parts['log']): boolean {
  try {
    return call.opens();
  } catch (error) {
    log.error({ command: call.command, err: error }, 'a command does not say whether it opens a form');
    return false;
  }
}

/** Runs a call for an interaction and answers it in time; never throws. */
export async function respond(call: Call, manner: Manner, parts: Parts): Promise<void> {
  const { clock, log } = parts;
  const begun = clock.now();
  const responder = createResponder(manner, log);
  const progress = createProgress((reply) => responder.show(reply), parts);
  const deferral = async (): Promise<void> => {
    if (await responder.defer()) progress.open();
  };
  const cancel = opensForm(call, log) ? undefined : clock.setTimer(() => void deferral(), DEFER_AFTER);
  const done = await run(call, manner, parts, (words) => {
    progress.tell(words);
  });
  cancel?.();
  await progress.end();
  const delivered = await deliver(responder, manner, done.prepared, parts);
  log.info(
    {
      command: call.command,
      via: call.via,
      to: manner.to,
      ...describeRun(done, delivered),
      ms: Math.round(clock.now() - begun),
    },
    'interaction',
  );
  tellRun(call, done, delivered, parts);
}

/** Tells the asker alone why nothing can be answered; never throws. The one line in the log, unless there is one already. */
export async function notify(
  words: string,
  interaction: Answerable,
  parts: Parts,
  isLogged = false,
): Promise<void> {
  const responder = createResponder({ to: 'private', interaction }, parts.log);
  try {
    const sent = await responder.send(renderNotice(words));
    if (isLogged) return;
    parts.log.info({ type: interaction.type, outcome: sent === 'sent' ? 'notice' : sent }, 'interaction');
  } catch (error) {
    await apologise(responder, error, parts);
  }
}
