// A message of the bot's own, as Discord gives it back, to the context that a follow-up question leans on.
import type { Context } from '../answer/follow-up/context.ts';
import type { Knowledge } from '../knowledge.ts';
import { customIdsOf, textsOf } from './payload.ts';
import { readLine } from './reading.ts';
import { readTopic } from './topic-id.ts';

/**
 * What the message was about; undefined for one that was about nothing. `components` is the message's JSON. Quotes come back
 * as they are shown: in the runs between the marks for words left out, a line each, without quotation marks at their ends;
 * those that no source holds any more are left out.
 */
export function readContext(components: unknown, knowledge: Knowledge): Context | undefined {
  const [topic] = customIdsOf(components).flatMap((id) => readTopic(id) ?? []);
  return topic && { ...topic, quotes: quotesOf(components, knowledge) };
}

function quotesOf(components: unknown, { corpus }: Knowledge): readonly string[] {
  const lines = textsOf(components).flatMap((content) => content.split('\n').map(readLine));
  const quoted = lines.flatMap(({ quotes }) => quotes);
  // A reply that gives a source's words in its own sentence has them there alone.
  const runs = quoted.length > 0 ? quoted : lines.flatMap(({ words }) => words);
  const verbatim = [...new Set(runs.map(withoutMarks))];
  const passages = corpus.sources.flatMap((source) => source.passages);
  return verbatim.filter((run) => run !== '' && passages.some(({ text }) => text.includes(run)));
}

/** Whether the marks at the ends of what somebody says are the citation's own cannot be seen any more. */
function withoutMarks(run: string): string {
  return run.replace(/^[“"]/u, '').replace(/[”"]$/u, '').trim();
}
