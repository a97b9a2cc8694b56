// Somebody's wish to be told once a question can be answered, to a row in the store: only after a confirmation arrived.
import type { Answer } from '../answer/answer.ts';
import { isKnown } from '../answer/known.ts';
import { ask } from '../answer/ask.ts';
import type { Told } from '../interaction.ts';
import type { Knowledge } from '../knowledge.ts';
import { questionKey } from '../store/stored-question.ts';
import type { Subscriptions } from '../store/subscriptions.ts';
import type { Post } from './post.ts';
import { withoutMentions } from './question-text.ts';
import { tell } from './results.ts';

/** Questions that one person may wait for. */
const MOST_SUBSCRIPTIONS = 20;

export interface Wish {
  readonly askerId: string;
  readonly question: string;
  readonly knowledge: Knowledge;
  /** That of the knowledge. */
  readonly version: number;
}

const NO_QUESTION = 'That is no question that the sources could answer one day, so nothing was stored.';
const KNOWN = 'You are to be told that already, once, when the sources answer it.';
const FULL = `You wait for ${MOST_SUBSCRIPTIONS} questions already, which is the most. /privacy lists them, and can delete them.`;
const CLOSED =
  'Discord did not let a direct message through to you, so nothing was stored. Allow direct messages from members of a server that you share with this bot, and press the button again.';
const FAILED =
  'A direct message to you could not be sent just now, so nothing was stored. Please try again later.';
const DONE =
  'A direct message confirms it: you will be told there, once, when the sources answer this. Your id is stored with the question until then; /privacy shows and deletes both.';

/** Whether a later version could answer it: it is a question, and the sources do not say. */
export function isOpen(answer: Answer): boolean {
  return answer.kind === 'refusal' && answer.reason !== 'off-topic' && answer.reason !== 'ambiguous';
}

/**
 * The answer, where there is one by now; else a sentence about what became of the wish. Rejects with a StoreError where
 * it could not be stored: then no confirmation stays.
 */
export async function subscribe(
  wish: Wish,
  { subscriptions, post }: { readonly subscriptions: Subscriptions; readonly post: Post },
): Promise<Answer | Told> {
  const { askerId, knowledge, version } = wish;
  const question = withoutMentions(wish.question);
  const answer = ask(knowledge, question);
  if (isKnown(answer)) return answer;
  if (!isOpen(answer)) return tell(NO_QUESTION);
  const own = await subscriptions.of(askerId);
  const key = questionKey(question);
  if (own.some((each) => questionKey(each.question) === key)) return tell(KNOWN);
  if (own.length >= MOST_SUBSCRIPTIONS) return tell(FULL);
  const confirmed = await post.confirm({ askerId, question });
  if (confirmed.kind !== 'sent') return tell(confirmed.kind === 'closed' ? CLOSED : FAILED);
  try {
    await subscriptions.subscribe({ askerId, channelId: confirmed.channelId, question, version });
  } catch (error) {
    await confirmed.remove();
    throw error;
  }
  return tell(DONE);
}
