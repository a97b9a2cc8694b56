// The store, the snapshots, the readers and the configuration in; what the bot answers with, out.
import type { Config } from '../config.ts';
import { readCorpusFolder } from '../corpus/read.ts';
import { withholdElsewhere } from '../corpus/withhold-elsewhere.ts';
import { systemClock } from '../discord/clock.ts';
import { createFetchUpload } from '../discord/fetch-upload.ts';
import type { Parts } from '../discord/parts.ts';
import { createReadDraft } from '../intake/read-draft.ts';
import type { Log } from '../log.ts';
import { createModeration } from '../moderation/create-moderation.ts';
import type { RunningReaders } from '../readers/readers.ts';
import { registry } from '../registry.ts';
import { readScore } from '../score.ts';
import type { Snapshots } from '../snapshots.ts';
import type { Store } from '../store/store.ts';
import { homeOf } from './reach-discord.ts';
import type { Reached } from './reach-discord.ts';

export interface Serving {
  readonly store: Store;
  readonly snapshots: Snapshots;
  readonly readers: RunningReaders;
}

/** What /about tells of itself; without the file it tells nothing. */
function recordedScore(log: Log): Pick<Parts, 'score'> {
  const read = readScore(new URL('../../eval/score.json', import.meta.url));
  if ('score' in read) return read;
  log.warn({ problem: read.problem }, 'eval/score.json gives no score, so /about shows none');
  return {};
}

/** Everything that answers and moderates, put together for the bot. */
export function buildParts(
  { store, snapshots, readers }: Serving,
  config: Config,
  discord: Reached,
  log: Log,
): Parts {
  const { corpusDir, requireSecondModerator: requireSecond, uploadLimit } = config;
  const fetching = { origins: discord.files, limit: uploadLimit, clock: systemClock };
  const fetchUpload = createFetchUpload(fetching);
  const moderation = createModeration({
    store,
    snapshots,
    fetchUpload,
    readFolder: () => readCorpusFolder(corpusDir),
    withhold: withholdElsewhere,
    requireSecond,
    uploadLimit,
    onFault: (error) => {
      log.error({ err: error }, 'a moderator was told that the database is at fault');
    },
    setTimer: (run, ms) => systemClock.setTimer(run, ms),
  });
  return {
    registry,
    current: () => snapshots.current().knowledge,
    at: async (asOf) => (await snapshots.at(asOf))?.knowledge,
    moderation,
    readers,
    onAnswered: (answered) => {
      readers.answered(answered);
    },
    readDraft: createReadDraft({ fetchUpload }),
    onRefused: ({ command, via, userId: id, guildId, rule }) =>
      store.audit.append({
        by: { id, name: '' },
        action: command,
        outcome: 'refused',
        details: { via, rule, ...(guildId === undefined ? {} : { server: guildId }) },
      }),
    log,
    clock: systemClock,
    ...recordedScore(log),
    ...homeOf(discord),
  };
}
