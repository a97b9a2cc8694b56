// A question and a run of a passage in; whether that run alone holds all that is asked about, out.
import type { Range } from '../../corpus/corpus.ts';
import type { Statement } from '../../facts/table.ts';
import { tellsOf } from '../../search/synonyms.ts';
import { findTerms } from '../../search/terms.ts';
import type { Candidate } from './candidate.ts';

/** What is known of a run besides its words. */
type Known = Pick<Statement, 'asked' | 'named'>;

const nothing: Known = { asked: new Set(), named: new Set() };

/** A document says of others when or how often they do something. */
const saying = /\b(?:says?|said|wants?|recommends?|suggests?|according)\b/iu;

/** Every word, or another for it, and every name; a document that only says so need not stand there. */
export function holdsAll(
  { knowledge, question: { text, content, mentions }, passage }: Candidate,
  { start, end }: Range,
  { asked, named }: Known = nothing,
): boolean {
  const run = passage.text.slice(start, end);
  const terms = findTerms(run);
  const here = new Set(knowledge.names.findNested(run).flatMap(({ readings }) => readings));
  return (
    content.every(
      ({ stem }) => asked.has(stem) || terms.some((term) => term.stem === stem || tellsOf(term.stem, stem)),
    ) &&
    mentions.every(({ readings }) =>
      readings.some(
        (one) => (one.kind === 'document' && saying.test(text)) || named.has(one.id) || here.has(one),
      ),
    )
  );
}
