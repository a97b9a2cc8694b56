// The gaps in the store, to pages of groups for moderators, and their marks back.
import { ask } from '../answer/ask.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Actor } from '../store/audit.ts';
import type { Store } from '../store/store.ts';
import { groupGaps } from './group-gaps.ts';
import { show, type GapGroup, type ReadersResult } from './results.ts';
import { isKnown } from '../answer/known.ts';

/** Groups on a page: their texts and buttons fit one message. */
const GROUPS_ON_A_PAGE = 5;
/** Gaps that are grouped: the most asked ones. */
const READ = 500;
/** Ids that one entry of the log names. */
const NAMED_IDS = 50;

export interface Mark {
  /** The id of any gap of the group. */
  readonly id: number;
  readonly state: 'dismissed' | 'stays';
  readonly page: number;
}

export interface GapDesk {
  /** Counted from 1; past either end it is the last or first one. */
  page(page: number, knowledge: Knowledge): Promise<ReadersResult>;
  /** Marks the whole group, with an entry in the log, and shows the page. */
  mark(mark: Mark, by: Actor, knowledge: Knowledge): Promise<ReadersResult>;
}

type Shelves = Pick<Store, 'gaps'>;

async function readGroups({ gaps }: Shelves, knowledge: Knowledge): Promise<readonly GapGroup[]> {
  return groupGaps(await gaps.list({ limit: READ }), knowledge);
}

/** A question that was refused once may have been answered by a version since. */
function withState(group: GapGroup, knowledge: Knowledge): GapGroup {
  const { kind, question } = group.lead;
  return kind === 'unanswered' && isKnown(ask(knowledge, question)) ? { ...group, isAnswered: true } : group;
}

interface Page {
  readonly wanted: number;
  readonly knowledge: Knowledge;
  readonly said?: string;
}

function pageOf(groups: readonly GapGroup[], { wanted, knowledge, said }: Page): ReadersResult {
  const pages = Math.max(1, Math.ceil(groups.length / GROUPS_ON_A_PAGE));
  const page = Math.min(Math.max(1, wanted), pages);
  const from = (page - 1) * GROUPS_ON_A_PAGE;
  return show({
    kind: 'gaps',
    groups: groups.slice(from, from + GROUPS_ON_A_PAGE).map((group) => withState(group, knowledge)),
    page,
    pages,
    total: groups.length,
    ...(said === undefined ? {} : { said }),
  });
}

const ACTIONS = { dismissed: 'gaps dismiss', stays: 'gaps stay unanswered' } as const;
const SAID = {
  dismissed: 'Dismissed',
  stays: 'Marked as one that should stay unanswered',
} as const;

export function createGapDesk(store: Shelves): GapDesk {
  return {
    page: async (page, knowledge) => pageOf(await readGroups(store, knowledge), { wanted: page, knowledge }),
    async mark({ id, state, page }, by, knowledge) {
      const before = await readGroups(store, knowledge);
      const group = before.find(({ gaps }) => gaps.some((gap) => gap.id === id));
      const shown = { wanted: page, knowledge };
      if (!group)
        return pageOf(before, { ...shown, said: `There is no open question of number ${id} any more.` });
      const ids = group.gaps.map((gap) => gap.id);
      const { kind, question } = group.lead;
      const details = { kind, question, count: group.count, ids: ids.slice(0, NAMED_IDS) };
      await store.gaps.mark(ids, state, { by, action: ACTIONS[state], details });
      const others = before.filter((each) => each !== group);
      return pageOf(others, { ...shown, said: `${SAID[state]}: ${question}` });
    },
  };
}
