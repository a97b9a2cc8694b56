// A thread of its own: the texts that rows go to in, piece by piece, and the rows; what changes.ts makes of them out.
import { parentPort } from 'node:worker_threads';
import type { ApplyAnswer, ApplyMessage } from './apply-elsewhere.ts';
import { applyChanges } from './changes.ts';
import { buildTextJoiner } from './pieces.ts';
import type { RawCorpus } from './raw.ts';

const port = parentPort;
if (port === null) throw new Error('apply-worker.ts is run as a thread, by apply-elsewhere.ts alone');

const join = buildTextJoiner();
let base: RawCorpus = { sources: [] };

port.on('message', (message: ApplyMessage) => {
  if (!('rows' in message)) {
    base = join(message) ?? base;
    return;
  }
  const { raw, unapplied } = applyChanges(base, { put: [], remove: [], rows: message.rows, dropped: [] });
  const answer: ApplyAnswer = { unapplied, ...(raw.facts === undefined ? {} : { facts: raw.facts }) };
  port.postMessage(answer);
});
