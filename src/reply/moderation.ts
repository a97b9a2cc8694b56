// A moderators' result to the message that is sent, and to what is wrong with the words of sources in it.
import type { Corpus } from '../corpus/corpus.ts';
import type { View } from '../moderation/results.ts';
import { line } from './line.ts';
import { changesSheet } from './moderation-changes.ts';
import { brokenSheet, draftSheet } from './moderation-draft.ts';
import { proposalSheet } from './moderation-proposal.ts';
import type { Sheet } from './moderation-sheet.ts';
import { listLines, renderSheet, untrusted } from './moderation-sheet.ts';
import { historySheet, logSheet, publishedSheet, statusSheet } from './moderation-status.ts';
import { checkShown, type Problem } from './receipts.ts';
import type { Reply } from './reply.ts';

const DETAILS = 15;
/** A checker's words with file, rule and value. */
const DETAIL_LENGTH = 400;

function sheetOf(view: View): Sheet {
  switch (view.kind) {
    case 'status':
      return statusSheet(view);
    case 'draft':
      return draftSheet(view);
    case 'broken':
      return brokenSheet(view);
    case 'changes':
      return changesSheet(view);
    case 'proposal':
      return proposalSheet(view);
    case 'published':
    case 'rolled-back':
      return publishedSheet(view);
    case 'history':
      return historySheet(view);
    case 'log':
      return logSheet(view);
    case 'discarded':
      return {
        head: [
          line({ bold: `Draft ${view.draft.number} was discarded` }, '; what is answered has not changed.'),
        ],
      };
    case 'refused':
      return {
        head: [
          line({ bold: untrusted(view.words) }),
          ...listLines([...new Set(view.details)], DETAILS, (each) =>
            line(`• ${untrusted(each, DETAIL_LENGTH)}`),
          ),
        ],
      };
  }
}

export function renderModeration(view: View): Reply {
  return renderSheet(sheetOf(view));
}

/** The corpora whose words the message may show: that of a draft, and the one that it would replace. */
function corporaOf(view: View): readonly Corpus[] {
  switch (view.kind) {
    case 'draft':
    case 'changes':
      return [view.review.after.corpus, view.review.before.corpus];
    case 'status':
    case 'proposal':
    case 'published':
    case 'rolled-back':
      return [view.knowledge.corpus];
    case 'broken':
    case 'history':
    case 'log':
    case 'discarded':
    case 'refused':
      return [];
  }
}

/** The problems: words given as a source's that stand in none. None means that the message may be sent. */
export function checkModeration(reply: Reply, view: View): readonly Problem[] {
  const [first, ...others] = corporaOf(view);
  const corpus: Corpus = first ?? EMPTY;
  const all = {
    ...corpus,
    sources: [...corpus.sources, ...others.flatMap(({ sources }) => sources)],
    entities: [...corpus.entities, ...others.flatMap(({ entities }) => entities)],
  };
  return checkShown(reply.components, { corpus: all });
}

const EMPTY: Corpus = {
  hash: '',
  title: '',
  description: '',
  examples: [],
  sources: [],
  entities: [],
  figures: [],
  quotations: [],
  statements: [],
  precedents: [],
};
