// A thread of its own: the texts of a corpus in, piece by piece; what withhold.ts makes of them out, piece by piece.
import { parentPort } from 'node:worker_threads';
import { buildTextJoiner, cutServed, type ServedPiece, type TextPiece } from './pieces.ts';
import { withholdFacts } from './withhold.ts';

const port = parentPort;
if (port === null) throw new Error('withhold-worker.ts is run as a thread, by withhold-elsewhere.ts alone');

const join = buildTextJoiner();
let answer: Iterator<ServedPiece, void> | undefined;

const give = (): void => {
  const next = answer?.next();
  if (next?.done === false) port.postMessage(next.value);
};

// A piece of the answer is given when it is asked for: handed over all at once they would be read all at once.
port.on('message', (message: TextPiece | 'next') => {
  if (message === 'next') {
    give();
    return;
  }
  const raw = join(message);
  if (raw === undefined) return;
  answer = cutServed(withholdFacts(raw));
  give();
});
