// What a command says while it works, to edits of its acknowledged reply: at most one a second, the latest words, none after the end.
import { renderNotice } from '../reply/render.ts';
import type { Reply } from '../reply/reply.ts';
import type { Parts } from './parts.ts';

/** Between the beginnings of two edits, in milliseconds. */
const APART = 1_000;

export interface Progress {
  /** Takes the newest words; never throws. */
  tell(words: string): void;
  /** From now on there is something to edit. */
  open(): void;
  /** Shows nothing more; resolves when no edit is under way, so that the answer cannot be overtaken. */
  end(): Promise<void>;
}

/** `show` puts a reply where the answer will stand; what it throws is harmless. */
export function createProgress(
  show: (reply: Reply) => Promise<void>,
  { clock, log }: Pick<Parts, 'clock' | 'log'>,
): Progress {
  let wanted: string | undefined;
  let shown: string | undefined;
  let state: 'closed' | 'open' | 'over' = 'closed';
  let free = -Infinity;
  let cancel: (() => void) | undefined;
  let underWay: Promise<void> | undefined;

  const edit = async (words: string): Promise<void> => {
    try {
      await show(renderNotice(words));
    } catch (error) {
      log.warn({ err: error }, 'how far the work is could not be shown');
    }
  };
  const flush = (): void => {
    if (state !== 'open' || wanted === undefined || wanted === shown || underWay || cancel) return;
    const wait = free - clock.now();
    if (wait > 0) {
      cancel = clock.setTimer(() => {
        cancel = undefined;
        flush();
      }, wait);
      return;
    }
    free = clock.now() + APART;
    shown = wanted;
    underWay = edit(wanted).finally(() => {
      underWay = undefined;
      flush();
    });
  };
  return {
    tell: (words) => {
      wanted = words;
      flush();
    },
    open: () => {
      if (state === 'closed') state = 'open';
      flush();
    },
    end: async () => {
      state = 'over';
      cancel?.();
      await underWay;
    },
  };
}
