// Every command, by static import: a command that is not listed here does not exist (a test compares it with the folder).
import about from '../commands/about.ts';
import ask from '../commands/ask.ts';
import checkDraft from '../commands/check/draft.ts';
import checkQuote from '../commands/check/quote.ts';
import checkText from '../commands/check/text.ts';
import checkWords from '../commands/check/words.ts';
import checkFigures from '../commands/check-figures.ts';
import compare from '../commands/compare.ts';
import corpusAdd from '../commands/corpus/add.ts';
import corpusChanges from '../commands/corpus/changes.ts';
import corpusDecide from '../commands/corpus/decide.ts';
import corpusDetails from '../commands/corpus/details.ts';
import corpusDiscard from '../commands/corpus/discard.ts';
import corpusDraft from '../commands/corpus/draft.ts';
import corpusEdit from '../commands/corpus/edit.ts';
import corpusExport from '../commands/corpus/export.ts';
import corpusGaps from '../commands/corpus/gaps.ts';
import corpusHistory from '../commands/corpus/history.ts';
import corpusLog from '../commands/corpus/log.ts';
import corpusPublish from '../commands/corpus/publish.ts';
import corpusRefresh from '../commands/corpus/refresh.ts';
import corpusRemove from '../commands/corpus/remove.ts';
import corpusReview from '../commands/corpus/review.ts';
import corpusRollback from '../commands/corpus/rollback.ts';
import corpusStatus from '../commands/corpus/status.ts';
import corpusUpdate from '../commands/corpus/update.ts';
import count from '../commands/count.ts';
import explain from '../commands/explain.ts';
import figure from '../commands/figure.ts';
import findInSources from '../commands/find-in-sources.ts';
import privacy from '../commands/privacy.ts';
import quote from '../commands/quote.ts';
import report from '../commands/report.ts';
import sources from '../commands/sources.ts';
import tellMe from '../commands/tell-me.ts';
import type { CommandGroup } from './command/command.ts';
import type { RegistryEntry } from './command/entries.ts';

/** What somebody else wrote, held against the sources. */
const check: CommandGroup = {
  type: 'group',
  name: 'check',
  description: 'Hold a quotation, a text or a draft against the sources',
  commands: [checkQuote, checkText, checkDraft, checkWords],
};

/** Every change is a draft first, and only publishing and rolling back change what is answered. */
const corpus: CommandGroup = {
  type: 'group',
  name: 'corpus',
  description: 'Look after what is answered from: sources, drafts, versions',
  audience: 'moderators',
  commands: [
    corpusStatus,
    corpusGaps,
    corpusAdd,
    corpusUpdate,
    corpusRemove,
    corpusRefresh,
    corpusDraft,
    corpusDetails,
    corpusReview,
    corpusDecide,
    corpusEdit,
    corpusChanges,
    corpusPublish,
    corpusDiscard,
    corpusHistory,
    corpusRollback,
    corpusExport,
    corpusLog,
  ],
};

export const registry: readonly RegistryEntry[] = [
  count,
  figure,
  quote,
  ask,
  explain,
  compare,
  sources,
  about,
  tellMe,
  report,
  privacy,
  check,
  corpus,
  checkFigures,
  findInSources,
];
