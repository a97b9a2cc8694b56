// The store and the way to direct messages in; all that members leave behind, and what they and moderators see of it, out.
import type { Answer } from '../answer/answer.ts';
import { createTurns } from '../corpus/turns.ts';
import type { Told } from '../interaction.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Actor } from '../store/audit.ts';
import type { Store } from '../store/store.ts';
import { createDeliveries } from './deliveries.ts';
import { createGapDesk, type GapDesk } from './gap-desk.ts';
import type { Notes, Post } from './post.ts';
import { withoutMentions } from './question-text.ts';
import { show, tell, type ReadersResult } from './results.ts';
import { subscribe, type Wish } from './subscribe.ts';

/** What somebody asked, and what they got. */
export interface AnsweredQuestion {
  readonly question: string;
  readonly answer: Answer;
  readonly knowledge: Knowledge;
}

export interface Report {
  readonly question: string;
  /** The first line of the answer as it was shown, or its kind. */
  readonly answer: string;
  /** In the words of whoever reports it. */
  readonly reason: string;
  readonly knowledge: Knowledge;
}

/** Operations reject with a StoreError where the database is at fault, and else only where the program is. */
export interface Readers {
  /** Keeps a question that got a refusal, without who asked. Never throws; the store is written in the background. */
  answered(answered: AnsweredQuestion): void;
  /** Tells the answer, where there is one; else the asker will be told once there is. */
  tellMe(wish: Omit<Wish, 'version'>): Promise<Answer | Told>;
  report(report: Report): Promise<Told>;
  /** The questions that are stored with who asked them. */
  stored(askerId: string): Promise<ReadersResult>;
  forget(askerId: string): Promise<ReadersResult>;
  gaps: GapDesk['page'];
  markGaps(mark: Parameters<GapDesk['mark']>[0], by: Actor, knowledge: Knowledge): Promise<ReadersResult>;
}

export interface ReadersOptions {
  readonly store: Pick<Store, 'gaps' | 'subscriptions'>;
  /** What serves now; a snapshot fits. */
  current(): { readonly version: number; readonly knowledge: Knowledge };
  readonly post: Post;
  readonly log: Notes;
  setTimer(run: () => void, ms: number): () => void;
}

export interface RunningReaders extends Readers {
  /** Another version serves, or the program has begun: whoever waits for an answer is told, in the background. */
  served(): void;
  /** Sends nothing more and resolves when nothing is under way. Questions are kept on. */
  stop(): Promise<void>;
  /** Resolves when every question that was given has been kept. */
  settle(): Promise<void>;
}

/** Keeps refused questions in the background. */
function createKeeper({ store, log }: ReadersOptions, versionOf: (knowledge: Knowledge) => number) {
  const underWay = new Set<Promise<void>>();
  const keep = async ({
    question,
    reason,
    version,
  }: Parameters<Store['gaps']['record']>[0]): Promise<void> => {
    try {
      await store.gaps.record({ question, reason, version });
    } catch (error) {
      log.error({ err: error }, 'a question without an answer could not be kept');
    }
  };
  return {
    answered({ question, answer, knowledge }: AnsweredQuestion): void {
      if (answer.kind !== 'refusal' || answer.reason === 'off-topic') return;
      const words = withoutMentions(question);
      if (words === '') return;
      const kept = keep({ question: words, reason: answer.reason, version: versionOf(knowledge) }).finally(
        () => underWay.delete(kept),
      );
      underWay.add(kept);
    },
    async settle(): Promise<void> {
      await Promise.all(underWay);
    },
  };
}

const REPORTED = 'Thank you. Moderators will find it among what could not be answered, without your name.';
const NO_REASON = 'There were no words in that, so nothing was reported.';

export function createReaders(options: ReadersOptions): RunningReaders {
  const { store, post } = options;
  const { subscriptions } = store;
  const versions = new WeakMap<Knowledge, number>();
  const look = (): void => {
    const { knowledge, version } = options.current();
    versions.set(knowledge, version);
  };
  const versionOf = (knowledge: Knowledge): number => {
    look();
    return versions.get(knowledge) ?? options.current().version;
  };
  const keeper = createKeeper(options, versionOf);
  const deliveries = createDeliveries({ ...options, subscriptions });
  const desk = createGapDesk(store);
  const turns = createTurns();
  look();
  return {
    answered: (answered) => {
      keeper.answered(answered);
    },
    settle: () => keeper.settle(),
    tellMe: (wish) =>
      // Two clicks at once are two wishes, and the second finds the first.
      turns.take(wish.askerId, async () => {
        const version = versionOf(wish.knowledge);
        const result = await subscribe({ ...wish, version }, { subscriptions, post });
        // What was published meanwhile asked before this was there to be asked.
        if (options.current().version !== version) deliveries.wake();
        return result;
      }),
    async report({ question, answer, reason, knowledge }) {
      const words = { question: withoutMentions(question), reason: withoutMentions(reason) };
      if (words.question === '' || words.reason === '') return tell(NO_REASON);
      await store.gaps.report({ ...words, answer, version: versionOf(knowledge) });
      return tell(REPORTED);
    },
    stored: async (askerId) => show({ kind: 'stored', subscriptions: await subscriptions.of(askerId) }),
    forget: (askerId) =>
      turns.take(askerId, async () =>
        show({ kind: 'forgotten', count: await subscriptions.forget(askerId) }),
      ),
    gaps: (page, knowledge) => desk.page(page, knowledge),
    markGaps: (mark, by, knowledge) => desk.mark(mark, by, knowledge),
    served: () => {
      look();
      deliveries.wake();
    },
    stop: () => deliveries.stop(),
  };
}
