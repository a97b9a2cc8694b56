// A thread of its own: the texts of a corpus and questions in, piece by piece; what the answers come to out, a few at a time.
import { parentPort } from 'node:worker_threads';
import { buildTextJoiner } from '../corpus/pieces.ts';
import { CorpusError } from '../corpus/problems.ts';
import type { RawCorpus } from '../corpus/raw.ts';
import { withholdFacts } from '../corpus/withhold.ts';
import { buildKnowledge } from '../knowledge.ts';
import { AT_ONCE, type AskMessage } from './ask-elsewhere.ts';
import { askLine } from './ask-line.ts';
import { type Gist, gistOf } from './gist.ts';

const port = parentPort;
if (port === null) throw new Error('ask-worker.ts is run as a thread, by ask-elsewhere.ts alone');

const join = buildTextJoiner();
const questions: string[] = [];
let raw: RawCorpus | undefined;

function askAll(corpus: RawCorpus, send: (gists: readonly Gist[]) => void): void {
  const served = withholdFacts(corpus);
  if ('problems' in served) throw new CorpusError(served.problems);
  const knowledge = buildKnowledge(served.corpus);
  for (let at = 0; at < questions.length; at += AT_ONCE)
    send(
      questions.slice(at, at + AT_ONCE).map((question) => gistOf(askLine(knowledge, question), knowledge)),
    );
}

port.on('message', (message: AskMessage) => {
  if (message === 'ask') {
    if (raw === undefined) throw new Error('there are questions and no corpus to ask');
    askAll(raw, (gists) => {
      port.postMessage(gists);
    });
    return;
  }
  if ('questions' in message) questions.push(...message.questions);
  else raw ??= join(message);
});
