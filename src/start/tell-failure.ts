// What was thrown in; words on standard error and the exit code, out.
import { ConfigError } from '../config.ts';
import { CorpusError } from '../corpus/problems.ts';
import { GatewayError } from '../discord/gateway.ts';
import { SnapshotError } from '../snapshots.ts';
import { StoreError } from '../store/store-error.ts';

/** Says on standard error what the operator can do, a line for each problem; anything unforeseen with its stack. */
export function tellFailure(thrown: unknown): void {
  // A version that cannot be served says less than why it cannot.
  const error = thrown instanceof SnapshotError && thrown.cause instanceof Error ? thrown.cause : thrown;
  const foreseen =
    error instanceof ConfigError ||
    error instanceof CorpusError ||
    error instanceof GatewayError ||
    error instanceof StoreError;
  const words = foreseen
    ? error.message
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error);
  process.stderr.write(`${words}\n`);
  process.exitCode = 1;
}
