// What all the operations share: reviews, detections and the way in which a draft is changed and shown again.
import type { Changes } from '../corpus/changes.ts';
import type { AuditDetails } from '../store/audit.ts';
import { createDetections, type Detections } from './detections.ts';
import type { Doing } from './moderation.ts';
import { isOpened, isWorkOf, openDraft, readActive, refuseDraft, type Opened } from './open-draft.ts';
import type { ModerationOptions } from './options.ts';
import { show, type ModerationResult, type Note } from './results.ts';
import { createReviews, type Reviews } from './reviews.ts';

/** A draft as it was read. */
export interface DraftAt {
  readonly draft: number;
  readonly revision: number;
}

export interface Desk {
  readonly options: ModerationOptions;
  readonly reviews: Reviews;
  readonly detections: Detections;
  open(draft: number): Promise<Opened | ModerationResult>;
  /** A new draft with these changes on the active version. */
  begin(changes: Changes, by: Doing): Promise<Opened>;
  /** Changes an open draft; what is given back stands on the active version. */
  change(
    draft: number,
    edit: (changes: Changes) => Changes,
    by: Doing,
    whose?: 'own' | 'proposed',
  ): Promise<Opened | ModerationResult>;
  /** The same for what was worked out from the draft as it was at that revision; `moved`: it is not so any more. */
  changeAt(
    at: DraftAt,
    edit: (changes: Changes) => Changes,
    by: Doing,
  ): Promise<Opened | ModerationResult | 'moved'>;
  showDraft(opened: Opened, by: Doing): Promise<ModerationResult>;
  /** Writes down who did what. */
  log(by: Doing, action: string, details: AuditDetails, outcome?: 'refused'): Promise<void>;
}

/** For what was worked out from a draft that somebody changed meanwhile. */
export const MOVED =
  'Somebody changed the draft meanwhile, so this was not saved. Open it again with /corpus draft.';

async function showDraft(desk: Desk, { draft, notes }: Opened, by: Doing): Promise<ModerationResult> {
  const reviewed = await desk.reviews.review(draft, by.progress);
  if ('problems' in reviewed) return show({ kind: 'broken', draft, problems: reviewed.problems });
  return show({
    kind: 'draft',
    review: reviewed,
    detected: await desk.detections.of(reviewed),
    notes,
    needsSecond: desk.options.requireSecond && isWorkOf(draft, by),
  });
}

export function createDesk(options: ModerationOptions): Desk {
  const { drafts, audit } = options.store;
  const desk: Desk = {
    options,
    reviews: createReviews(options),
    detections: createDetections(),
    open: (draft) => openDraft(draft, options),
    async begin(changes, { actor }) {
      const base = await readActive(options);
      const { id, name } = actor;
      return { draft: await drafts.create({ base, author: { id, name }, changes }), notes: [] };
    },
    async change(number, edit, { actor }, whose = 'own') {
      const opened = await openDraft(number, options);
      if (!isOpened(opened)) return opened;
      const changed = await drafts.edit(
        { number, ...(whose === 'own' ? { by: actor.id } : {}) },
        ({ changes }) => edit(changes),
      );
      if (changed.kind === 'changed') return { draft: changed.draft, notes: opened.notes };
      return refuseDraft(number, changed.kind === 'closed' ? changed.state : 'missing');
    },
    async changeAt({ draft: number, revision }, edit, { actor }) {
      const opened = await openDraft(number, options);
      if (!isOpened(opened)) return opened;
      if (opened.draft.revision !== revision) return 'moved';
      const changes = edit(opened.draft.changes);
      const changed = await drafts.change({ number, revision, changes, by: actor.id });
      if (changed.kind === 'changed') return { draft: changed.draft, notes: opened.notes };
      if (changed.kind === 'stale') return 'moved';
      return refuseDraft(number, changed.kind === 'closed' ? changed.state : 'missing');
    },
    showDraft: (opened, by) => showDraft(desk, opened, by),
    log: ({ actor: { id, name } }, action, details, outcome) =>
      audit.append({ by: { id, name }, action, details, ...(outcome === undefined ? {} : { outcome }) }),
  };
  return desk;
}

/** The opened draft with one more thing to say of it. */
export function withNote({ draft, notes }: Opened, note: Note): Opened {
  return { draft, notes: [...notes, note] };
}
