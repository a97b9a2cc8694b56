// Pending subscriptions and what serves now, to direct messages: each asker of a question that is answered by now is told once.
import { setImmediate as breathe } from 'node:timers/promises';
import { ask } from '../answer/ask.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Claim } from '../store/claims.ts';
import { StoreError } from '../store/store-error.ts';
import type { Subscription } from '../store/subscription-rows.ts';
import type { Subscriptions } from '../store/subscriptions.ts';
import type { Notes, Post } from './post.ts';
import { isKnown } from '../answer/known.ts';

/** A little longer than the claim of a process that died. Milliseconds. */
const AGAIN_AFTER = 6 * 60_000;
/** A message that Discord refused so often will never be taken. */
const MOST_ATTEMPTS = 5;

export interface DeliveriesOptions {
  readonly subscriptions: Subscriptions;
  /** What serves now. */
  current(): { readonly version: number; readonly knowledge: Knowledge };
  readonly post: Post;
  readonly log: Notes;
  setTimer(run: () => void, ms: number): () => void;
}

export interface Deliveries {
  /** Asks what is pending again, soon and in the background; never throws. */
  wake(): void;
  /** Begins nothing more; resolves when nothing is under way. */
  stop(): Promise<void>;
}

/** `waiting`: not answered yet. `later`: answered, and to be tried again. */
type Outcome = 'told' | 'waiting' | 'gone' | 'later';

async function settle(
  claim: Claim,
  letter: Parameters<Post['tell']>[0],
  options: DeliveriesOptions,
): Promise<Outcome> {
  const { subscriptions, post, log } = options;
  const told = await post.tell(letter);
  const { id, attempts } = claim.subscription;
  const details = { subscription: id, attempts, recovered: claim.recovered, outcome: told };
  if (told === 'sent') {
    log.info(details, 'somebody was told what is known now');
    await subscriptions.markSent(claim);
    return 'told';
  }
  if (told === 'closed' || (told === 'refused' && attempts >= MOST_ATTEMPTS)) {
    log.warn(details, 'somebody cannot be told, so their subscription is deleted');
    await subscriptions.markSent(claim);
    return 'gone';
  }
  log.warn(details, 'somebody could not be told yet');
  // What may have arrived stays claimed: whoever claims it next looks for it first.
  if (told === 'refused') await subscriptions.release(claim);
  return 'later';
}

/** A number is given once in a database; with the time it is given once in all that there ever were. */
function letterId({ id, madeAt }: Subscription): string {
  return `${id}-${Date.parse(madeAt).toString(36)}`;
}

async function deliver(subscription: Subscription, options: DeliveriesOptions): Promise<Outcome> {
  const { id, askerId, question } = subscription;
  const { knowledge } = options.current();
  const answer = ask(knowledge, question);
  if (!isKnown(answer)) return 'waiting';
  const claim = await options.subscriptions.claim(id);
  // Another process has it; if that dies, the next look finds it.
  if (!claim) return 'later';
  const { recovered } = claim;
  const letter = { id: letterId(subscription), askerId, question, answer, knowledge, recovered };
  return settle(claim, letter, options);
}

/** What goes wrong with one is tried again later and keeps nobody else waiting; without a store nobody can be told. */
async function tryToDeliver(subscription: Subscription, options: DeliveriesOptions): Promise<Outcome> {
  try {
    return await deliver(subscription, options);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    options.log.error({ err: error, subscription: subscription.id }, 'one who waits could not be told');
    return 'later';
  }
}

export function createDeliveries(options: DeliveriesOptions): Deliveries {
  const { subscriptions, log } = options;
  let isWanted = false;
  let isStopped = false;
  let running: Promise<void> | undefined;
  let cancel: (() => void) | undefined;

  /** Whether something is left that has to be tried again. */
  const pass = async (): Promise<boolean> => {
    const pending = await subscriptions.listPending();
    let [waiting, later] = [0, 0];
    for (const each of pending) {
      // A question takes its time; others are answered in between.
      await breathe();
      if (isStopped) return false;
      const outcome = await tryToDeliver(each, options);
      if (outcome === 'waiting') waiting += 1;
      if (outcome === 'later') later += 1;
    }
    return later > 0 || (await subscriptions.count()) > waiting;
  };
  const run = async (): Promise<void> => {
    let isLeft = false;
    while (isWanted && !isStopped) {
      isWanted = false;
      try {
        isLeft = await pass();
      } catch (error) {
        log.error({ err: error }, 'those who wait for an answer could not be told');
        isLeft = true;
      }
    }
    if (isLeft && !isStopped) {
      cancel?.();
      cancel = options.setTimer(wake, AGAIN_AFTER);
    }
  };
  const wake = (): void => {
    isWanted = true;
    if (isStopped) return;
    running ??= run().finally(() => {
      running = undefined;
      // Woken between the last look and this.
      if (isWanted) wake();
    });
  };
  return {
    wake,
    async stop() {
      isStopped = true;
      cancel?.();
      await running;
    },
  };
}
