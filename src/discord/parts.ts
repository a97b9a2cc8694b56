// What every handler is given: plain parameters, built once in main.ts.
import type { Command } from '../command.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Log } from '../log.ts';
import type { Clock } from './clock.ts';

export interface Parts {
  readonly registry: readonly Command[];
  /** The snapshot that serves now; a request takes it once and uses it to its end. */
  readonly current: () => Knowledge;
  readonly log: Log;
  readonly clock: Clock;
}
