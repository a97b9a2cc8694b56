// From a call that gives a result to what may be sent: renders, checks receipts, and apologises for what throws.
import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Answer } from '../answer/answer.ts';
import type { CheckResult, ModerationResult, Result } from '../command/result.ts';
import type { FileResult, Form } from '../interaction.ts';
import type { Knowledge } from '../knowledge.ts';
import { renderCheck } from '../reply/check.ts';
import { checkModeration, renderModeration } from '../reply/moderation.ts';
import { checkFootnotes, checkReceipts, withoutWords, type Problem } from '../reply/receipts.ts';
import { renderAnswer, renderApology, renderFile, renderTold } from '../reply/render.ts';
import { renderReaders } from '../reply/readers.ts';
import type { Place, Reply } from '../reply/reply.ts';
import { newErrorId } from './errors.ts';
import { megabytes } from './fetch-upload.ts';
import type { Parts } from './parts.ts';

/** A reply, and what its log line tells of it. */
export interface Prepared {
  readonly reply: Reply;
  readonly outcome: 'answered' | 'told' | 'apology';
  /** `asker`: for them alone where that is still possible. `new`: never in the place of what a click was on. */
  readonly way?: 'asker' | 'new';
  readonly kind?: Result['kind'];
  readonly reason?: string;
  /** What the reply says. */
  readonly answer?: Answer;
  readonly errorId?: string;
}

export interface PreparedForm {
  readonly form: APIModalInteractionResponseCallbackData;
}

/** What the log lines, for interactions and for messages, tell of a prepared reply. */
export function describePrepared({ kind, reason, reply, errorId }: Prepared, { corpus }: Knowledge) {
  return { kind, reason, citations: reply.citations.length, corpus: corpus.hash, errorId };
}

interface Showing {
  readonly knowledge: Knowledge;
  readonly place: Place;
  /** The command's name, for the log. */
  readonly command: string;
  /** What [Share] under this answer does, where it has a place. */
  readonly share?: (answer: Answer) => Place['share'];
  /** Whether its reader alone sees it, and may show it to others. */
  readonly mayShow?: boolean;
  /** The question that the buttons under this answer are about, where it is one. */
  readonly asked?: (answer: Answer) => Place['asked'];
  /** The largest file that may be sent there, in bytes. */
  readonly largestFile?: number;
}

interface Request<R extends Result> extends Showing {
  readonly run: () => R | Promise<R>;
}

type Log = Parts['log'];

/** An apology for what was thrown, under an id under which the log has the rest. */
export function prepareApology(
  error: unknown,
  { command, knowledge }: Pick<Showing, 'command' | 'knowledge'>,
  log: Log,
): Prepared {
  const errorId = newErrorId();
  log.error({ errorId, command, corpus: knowledge.corpus.hash, err: error }, 'a command threw');
  return { reply: renderApology(errorId), outcome: 'apology', errorId };
}

/** An apology for a reply that is not sent, under an id under which the log has what is wrong with it. */
function prepareUnsent(
  problems: readonly Problem[],
  told: Pick<Prepared, 'kind' | 'reason'>,
  { command, knowledge }: Showing,
  log: Log,
): Prepared {
  const errorId = newErrorId();
  log.error(
    { errorId, command, ...told, corpus: knowledge.corpus.hash, problems },
    'receipts failed, so the reply was not sent',
  );
  return { reply: renderApology(errorId), outcome: 'apology', ...told, errorId };
}

function prepareAnswer(answer: Answer, request: Showing, log: Log): Prepared {
  const { knowledge, place } = request;
  const share = request.share?.(answer);
  const asked = request.asked?.(answer);
  const reply = renderAnswer(answer, knowledge, { ...place, asked, ...(share && { share }) });
  const problems = checkReceipts(reply, knowledge);
  const { kind } = answer;
  if (problems.length === 0) {
    const reason = answer.kind === 'refusal' ? { reason: answer.reason } : {};
    return { reply, outcome: 'answered', kind, ...reason, answer };
  }
  return prepareUnsent(problems, { kind }, request, log);
}

/** Discord's own limit for everybody, in bytes. */
const LARGEST_FILE = 10 * 1024 * 1024;

function prepareFile(file: FileResult, request: Showing, log: Log): Prepared {
  const { kind, bytes, hasFootnotes = false } = file;
  const problems = hasFootnotes ? checkFootnotes(new TextDecoder().decode(bytes), request.knowledge) : [];
  if (problems.length > 0) return prepareUnsent(withoutWords(problems), { kind }, request, log);
  const size = bytes.length;
  const largest = request.largestFile ?? LARGEST_FILE;
  if (size <= largest) return { reply: renderFile(file), outcome: 'answered', way: 'new', kind };
  const words = `The file has ${megabytes(size)}, and Discord takes at most ${megabytes(largest)} here.`;
  return { reply: renderTold({ words }), outcome: 'told', way: 'asker', kind };
}

function prepareModeration(result: ModerationResult, request: Showing, log: Log): Prepared {
  const reply = renderModeration(result.view);
  const problems = checkModeration(reply, result.view);
  const { kind, view } = result;
  if (problems.length === 0) {
    // What was refused changes nothing, so what it was asked from stays in its place.
    const way = view.kind === 'refused' ? ({ way: 'asker' } as const) : {};
    return { reply, outcome: 'answered', ...way, kind, reason: view.kind };
  }
  return prepareUnsent(problems, { kind }, request, log);
}

function prepareCheck({ kind, view }: CheckResult, request: Showing, log: Log): Prepared {
  const { knowledge, mayShow = false } = request;
  const reply = renderCheck(view, knowledge, mayShow ? { share: 'shown' } : {});
  const problems = checkReceipts(reply, knowledge);
  const told = { kind, reason: view.kind };
  // The words behind a check are read beside it.
  const way = view.kind === 'words' ? ({ way: 'new' } as const) : {};
  if (problems.length === 0) return { reply, outcome: 'answered', ...told, ...way };
  return prepareUnsent(withoutWords(problems), told, request, log);
}

function prepareResult(result: Exclude<Result, Form>, request: Showing, log: Log): Prepared {
  if (result.kind === 'file') return prepareFile(result, request, log);
  if (result.kind === 'readers') {
    const { kind, view } = result;
    return { reply: renderReaders(view), outcome: 'told', kind, reason: view.kind };
  }
  if (result.kind === 'moderation') return prepareModeration(result, request, log);
  if (result.kind === 'checked') return prepareCheck(result, request, log);
  if (result.kind !== 'told') return prepareAnswer(result, request, log);
  const way = result.private === false ? {} : ({ way: 'asker' } as const);
  return { reply: renderTold(result), outcome: 'told', ...way, kind: result.kind };
}

/** The reply to a request; never throws. A reply whose receipts fail is not sent: the log has it, the reader an apology. */
export async function prepareReply(request: Request<Exclude<Result, Form>>, log: Log): Promise<Prepared> {
  try {
    return prepareResult(await request.run(), request, log);
  } catch (error) {
    return prepareApology(error, request, log);
  }
}

/** The same for a request that may give a form instead, which `renderForm` makes a modal of. */
export async function prepareReplyOrForm(
  request: Request<Result> & {
    readonly renderForm: (form: Form) => APIModalInteractionResponseCallbackData;
  },
  log: Log,
): Promise<Prepared | PreparedForm> {
  try {
    const result = await request.run();
    if (result.kind === 'form') return { form: request.renderForm(result) };
    return prepareResult(result, request, log);
  } catch (error) {
    return prepareApology(error, request, log);
  }
}
