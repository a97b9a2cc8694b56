// Faults that a test asks for in; out, the one that the next matching request meets.

/** Which requests a fault is for; an absent part fits all. */
export interface RequestMatch {
  readonly method?: string;
  /** Below `/api/v10`; a string must be the whole path. */
  readonly path?: string | RegExp;
}

/** How a request goes wrong. */
export interface RequestFault {
  /** 429, or 500 and above; absent: answered as usual, but late. */
  readonly status?: number;
  /** Whether the request had its effect before its answer was lost. */
  readonly tookEffect?: boolean;
  /** Milliseconds on the stand-in's clock before the answer goes out; the effect is not late. */
  readonly slow?: number;
  /** Of a 429: the seconds to wait. */
  readonly retryAfter?: number;
  /** Of a 429: whether all requests have to wait. */
  readonly global?: boolean;
}

/** A fault that waits for its request. */
export interface PlannedFault {
  /** Resolves when the request has come and gone wrong; of a slow one, before it is answered. */
  readonly met: Promise<void>;
}

export interface RequestFaults {
  plan(match: RequestMatch, fault: RequestFault): PlannedFault;
  /** Takes the first fault that fits off the list. */
  take(method: string, path: string): { readonly fault: RequestFault; readonly meet: () => void } | undefined;
}

function fits(match: RequestMatch, method: string, path: string): boolean {
  if (match.method !== undefined && match.method !== method) return false;
  if (match.path === undefined) return true;
  return typeof match.path === 'string' ? match.path === path : match.path.test(path);
}

/** An empty list of faults. */
export function createRequestFaults(): RequestFaults {
  const planned: { match: RequestMatch; fault: RequestFault; meet: () => void }[] = [];
  return {
    plan: (match, fault) => {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      planned.push({
        match,
        fault,
        meet: () => {
          resolve(undefined);
        },
      });
      return { met: promise };
    },
    take: (method, path) => {
      const index = planned.findIndex(({ match }) => fits(match, method, path));
      return index < 0 ? undefined : planned.splice(index, 1)[0];
    },
  };
}
