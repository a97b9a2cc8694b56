// What every handler is given: plain parameters, built once by src/start.
import type { CommandContext } from '../command/context.ts';
import type { RegistryEntry } from '../command/entries.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Log } from '../log.ts';
import type { AnsweredQuestion } from '../readers/readers.ts';
import type { RefusedAttempt } from './audience.ts';
import type { Clock } from './clock.ts';

export interface Parts {
  readonly registry: readonly RegistryEntry[];
  /** The snapshot that serves now; a request takes it once and uses it to its end. */
  readonly current: () => Knowledge;
  /** The snapshot of an earlier version, by its number or a date; undefined where there is none. Left out: none are kept. */
  readonly at?: (asOf: string) => Promise<Knowledge | undefined>;
  /** The server whose moderators may change the corpus; left out: there are no commands for moderators. */
  readonly homeGuildId?: string;
  /** What moderators' commands work on. */
  readonly moderation?: CommandContext['moderation'];
  /** What members' and moderators' commands on questions without an answer work on. */
  readonly readers?: CommandContext['readers'];
  /** Reads drafts that are sent as files; left out: none can be. */
  readonly readDraft?: CommandContext['readDraft'];
  /** Told, after the reply was sent, what somebody asked in words of their own and got; a failure of it is logged and changes nothing. */
  readonly onAnswered?: (answered: AnsweredQuestion) => void;
  /** Told of everybody who was refused a moderators' command; a failure of it is logged and changes nothing. */
  readonly onRefused?: (attempt: RefusedAttempt) => void | Promise<void>;
  /** How well it answered when that was last measured; left out: no score is recorded. */
  readonly score?: CommandContext['score'];
  readonly log: Log;
  readonly clock: Clock;
}
