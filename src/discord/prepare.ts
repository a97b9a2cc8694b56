// From a call that gives an answer to a reply that may be sent: renders, checks receipts, and apologises for what throws.
import type { Answer } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge.ts';
import type { SharePress } from '../reply/custom-id.ts';
import { checkReceipts } from '../reply/receipts.ts';
import { renderAnswer, renderApology } from '../reply/render.ts';
import type { Place, Reply } from '../reply/reply.ts';
import { newErrorId } from './errors.ts';
import type { Parts } from './parts.ts';

/** A reply, and what its log line tells of it. */
export interface Prepared {
  readonly reply: Reply;
  readonly outcome: 'answered' | 'apology';
  readonly kind?: Answer['kind'];
  readonly reason?: string;
  readonly errorId?: string;
}

/** What both kinds of log lines, for interactions and for messages, tell of a prepared reply. */
export function describePrepared({ kind, reason, reply, errorId }: Prepared, { corpus }: Knowledge) {
  return { kind, reason, citations: reply.citations.length, corpus: corpus.hash, errorId };
}

interface Request {
  readonly knowledge: Knowledge;
  readonly place: Place;
  /** The command's name, for the log. */
  readonly command: string;
  readonly run: (knowledge: Knowledge) => Answer | Promise<Answer>;
  /** What [Share] under this answer does, where it has a place. */
  readonly share?: (answer: Answer) => SharePress | undefined;
}

/** The reply to a request; never throws. A reply whose receipts fail is not sent: the log has it, the reader an apology. */
export async function prepareReply(request: Request, log: Parts['log']): Promise<Prepared> {
  const { knowledge, place, command, run } = request;
  try {
    const answer = await run(knowledge);
    const share = request.share?.(answer);
    const reply = renderAnswer(answer, knowledge, { ...place, ...(share && { share }) });
    const problems = checkReceipts(reply, knowledge);
    if (problems.length > 0) {
      const errorId = newErrorId();
      log.error(
        { errorId, command, kind: answer.kind, corpus: knowledge.corpus.hash, problems },
        'receipts failed, so the reply was not sent',
      );
      return { reply: renderApology(errorId), outcome: 'apology', kind: answer.kind, errorId };
    }
    const reason = answer.kind === 'refusal' ? { reason: answer.reason } : {};
    return { reply, outcome: 'answered', kind: answer.kind, ...reason };
  } catch (error) {
    const errorId = newErrorId();
    log.error({ errorId, command, corpus: knowledge.corpus.hash, err: error }, 'a command threw');
    return { reply: renderApology(errorId), outcome: 'apology', errorId };
  }
}
