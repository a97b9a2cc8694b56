// One interaction's way back: acknowledges in time and sends one reply, whatever becomes of the first response.
import type { Log } from '../log.ts';
import type { Reply } from '../reply/reply.ts';
import { API_CODES, apiCode, isLostReceipt } from './errors.ts';
import { followUp, respondAside, wayOf } from './ways.ts';
import type { Manner, Written } from './ways.ts';

export type Sent = Written | 'too-late';

export interface Responder {
  /** Acknowledges without content, once, where nothing has been sent yet; a failure is met again by `send`. */
  defer(): void;
  /** Sends the reply. Throws what Discord answers, but for the late and the doubled first response. */
  send(reply: Reply): Promise<Sent>;
  /** Sends words about a failure: privately where that is still open, and never over an answer. */
  sendAside(reply: Reply): Promise<Sent>;
  /** Sends the asker something besides a reply that was sent. Throws what Discord answers. */
  sendAlso(reply: Reply): Promise<Sent>;
}

/** What became of a first response: what it gave, or an earlier one had arrived, or the token had run out. */
type First<T> = { readonly arrived: T } | 'earlier-arrived' | 'too-late';

async function respondFirst<T>(respond: () => Promise<T>): Promise<First<T>> {
  const attempt = async (): Promise<First<T>> => {
    try {
      return { arrived: await respond() };
    } catch (error) {
      if (apiCode(error) === API_CODES.alreadyAcknowledged) return 'earlier-arrived';
      if (apiCode(error) === API_CODES.unknownInteraction) return 'too-late';
      throw error;
    }
  };
  try {
    return await attempt();
  } catch (error) {
    if (!isLostReceipt(error)) throw error;
    return attempt();
  }
}

export function createResponder(manner: Manner, log: Log): Responder {
  const { interaction } = manner;
  const way = wayOf(manner);
  let deferral: Promise<First<unknown> | 'failed'> | undefined;

  const deferOnce = async (): Promise<First<unknown> | 'failed'> => {
    try {
      return await respondFirst(() => way.acknowledge());
    } catch (error) {
      log.warn({ err: error }, 'an acknowledgement did not arrive; the answer will be the first response');
      return 'failed';
    }
  };
  const finish = async (
    first: () => Promise<Written>,
    later: { readonly deferred: () => Promise<Written>; readonly doubled: () => Promise<Written> },
  ): Promise<Sent> => {
    const acknowledged = (await deferral) ?? 'failed';
    if (acknowledged === 'too-late') return 'too-late';
    if (acknowledged !== 'failed') return later.deferred();
    const state = await respondFirst(first);
    if (state === 'earlier-arrived') return later.doubled();
    return state === 'too-late' ? 'too-late' : state.arrived;
  };

  return {
    defer: () => {
      deferral ??= deferOnce();
    },
    send: (reply) =>
      finish(() => way.respond(reply), {
        deferred: () => way.complete(reply),
        doubled: () => way.repeat(reply),
      }),
    sendAside: (reply) =>
      finish(() => respondAside(interaction, reply), {
        deferred: () => way.completeAside(reply),
        doubled: () => followUp(interaction, reply),
      }),
    sendAlso: (reply) => followUp(interaction, reply),
  };
}
