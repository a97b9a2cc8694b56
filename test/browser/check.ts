// A check: a sentence about the page and the steps that hold it. Runs them in order and counts.
import { join } from 'node:path';
import type { Channel } from './channel.ts';

export interface Check {
  readonly name: string;
  /** The name of the picture taken after it. */
  readonly picture?: string;
  readonly run: (channel: Channel) => Promise<void>;
}

export interface Tally {
  passed: number;
  failed: number;
}

/** Runs the checks on one page and prints a line for each; the pictures go into `folder` under `prefix`. */
export async function runChecks(
  checks: readonly Check[],
  channel: Channel,
  { folder, prefix, tally }: { readonly folder: string; readonly prefix: string; readonly tally: Tally },
): Promise<void> {
  for (const { name, picture, run } of checks) {
    await count(name, tally, () => run(channel));
    if (picture === undefined) continue;
    const path = join(folder, `${prefix}-${picture}.png`);
    await channel.page.screenshot({ path, animations: 'disabled' });
  }
}

/** Runs one check and prints how it went. */
export async function count(name: string, tally: Tally, run: () => Promise<void>): Promise<void> {
  try {
    await run();
    tally.passed += 1;
    process.stdout.write(`ok    ${name}\n`);
  } catch (error) {
    tally.failed += 1;
    const why = error instanceof Error ? error.message : String(error);
    process.stdout.write(`FAIL  ${name}\n      ${why.replaceAll('\n', '\n      ')}\n`);
  }
}
