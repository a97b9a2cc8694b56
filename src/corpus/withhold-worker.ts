// A thread of its own: the texts of a corpus in, piece by piece; what withhold.ts or check.ts makes of them out, piece by piece.
import { parentPort } from 'node:worker_threads';
import { checkCorpus } from './check.ts';
import { buildTextJoiner, cutServed, type ServedPiece } from './pieces.ts';
import type { RawCorpus } from './raw.ts';
import type { CheckMessage, Strictness } from './withhold-elsewhere.ts';
import { type Served, withholdFacts } from './withhold.ts';

const port = parentPort;
if (port === null) throw new Error('withhold-worker.ts is run as a thread, by withhold-elsewhere.ts alone');

const join = buildTextJoiner();
let strictness: Strictness = 'withhold';
let answer: Iterator<ServedPiece, void> | undefined;

function examine(raw: RawCorpus): Served {
  if (strictness === 'withhold') return withholdFacts(raw);
  const checked = checkCorpus(raw);
  return 'problems' in checked ? checked : { ...checked, withheld: [] };
}

const give = (): void => {
  const next = answer?.next();
  if (next?.done === false) port.postMessage(next.value);
};

// A piece of the answer is given when it is asked for: handed over all at once they would be read all at once.
port.on('message', (message: CheckMessage) => {
  if (message === 'next') {
    give();
    return;
  }
  if (message === 'withhold' || message === 'check') {
    strictness = message;
    return;
  }
  const raw = join(message);
  if (raw === undefined) return;
  answer = cutServed(examine(raw));
  give();
});
