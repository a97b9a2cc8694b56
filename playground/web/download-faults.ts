// Faults of downloads that a test asks for in; out, the one that the next download meets.
import type { PlannedFault } from '../rest/faults.ts';

/** How a download goes wrong. */
export interface DownloadFault {
  /** An answer without the file: 404, 429, 500 and so on. */
  readonly status?: number;
  /** Milliseconds on the stand-in's clock before the first byte. */
  readonly slow?: number;
  /** The bytes after which the connection is cut. */
  readonly cutAfter?: number;
  /** Whether the answer leaves out how long it is. */
  readonly withoutLength?: boolean;
  /** Where the answer sends the reader instead. */
  readonly redirectTo?: string;
}

export interface DownloadFaults {
  plan(fault: DownloadFault): PlannedFault;
  /** Takes the first fault off the list. */
  take(): DownloadFault | undefined;
}

/** An empty list of faults. */
export function createDownloadFaults(): DownloadFaults {
  const planned: { readonly fault: DownloadFault; readonly meet: (value: undefined) => void }[] = [];
  return {
    plan: (fault) => {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      planned.push({ fault, meet: resolve });
      return { met: promise };
    },
    take: () => {
      const first = planned.shift();
      first?.meet(undefined);
      return first?.fault;
    },
  };
}
