// Something that may never answer in; its answer, or an error once it has had its time, out. The clock is a parameter.

/** Runs `run` once after `ms` milliseconds; the returned function cancels it. */
export type SetTimer = (run: () => void, ms: number) => () => void;

export const systemTimer: SetTimer = (run, ms) => {
  const timer = setTimeout(run, ms);
  return () => {
    clearTimeout(timer);
  };
};

/** Rejects with what `ask` throws, and after `ms` milliseconds with an Error; what comes later is dropped. */
export async function answerWithin<T>(ask: () => Promise<T>, ms: number, setTimer: SetTimer): Promise<T> {
  let cancel = (): void => undefined;
  const late = new Promise<never>((_, reject) => {
    cancel = setTimer(() => {
      reject(new Error(`no answer for ${ms} ms`));
    }, ms);
  });
  try {
    return await Promise.race([ask(), late]);
  } finally {
    cancel();
  }
}
