// One interaction's way back: acknowledges in time and sends one reply, whatever becomes of the first response.
import type { Log } from '../log.ts';
import type { Reply } from '../reply/reply.ts';
import { API_CODES, apiCode, isLostReceipt } from './errors.ts';
import { followUp, respondAside, wayOf } from './ways.ts';
import type { Manner, Written } from './ways.ts';

export type Sent = Written | 'too-late';

export interface Responder {
  /** Whether an acknowledgement is there or on its way: a form cannot be opened any more. */
  isDeferred(): boolean;
  /** Acknowledges without content, once, where nothing has been sent yet; tells whether it arrived. Never rejects. */
  defer(): Promise<boolean>;
  /** Shows how far the work is, where the answer will stand. Throws what Discord answers. */
  show(reply: Reply): Promise<void>;
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
  let isOverwritten = false;

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
    isDeferred: () => deferral !== undefined,
    defer: async () => {
      const acknowledged = await (deferral ??= deferOnce());
      return acknowledged !== 'failed' && acknowledged !== 'too-late';
    },
    show: async (reply) => {
      if (way.show === undefined) return;
      isOverwritten = true;
      await way.show(reply);
    },
    send: (reply) =>
      finish(() => way.respond(reply), {
        deferred: () => way.complete(reply),
        doubled: () => way.repeat(reply),
      }),
    sendAside: (reply) =>
      finish(() => respondAside(interaction, reply), {
        // What was shown of the work must not stay as if it went on.
        deferred: () => (isOverwritten ? way.complete(reply) : way.completeAside(reply)),
        doubled: () => followUp(interaction, reply),
      }),
    sendAlso: (reply) => followUp(interaction, reply),
  };
}
