// A candidate for a question how much of something goes somewhere in; whether it says that none does, out.
import { findTerms } from '../../search/terms.ts';
import type { Candidate } from './candidate.ts';

const shares: ReadonlySet<string> = new Set(['share', 'amount']);
const denies = /\b(?:not|no|none|nothing)\b/iu;

/** “How much of the grant goes to the pool?”, which “the grant does not cover”: the statement that denies it answers. */
export function saysNone({ knowledge, question, passage, stated }: Candidate): boolean {
  const { want, mentions, content, numbers } = question;
  // Of what, and for what: both are asked.
  const parties = mentions.length + numbers.filter(({ kind }) => kind === 'money').length;
  if (!shares.has(want) || mentions.length === 0 || parties < 2) return false;
  return stated.some(({ start, end, asked }) => {
    const clause = passage.text.slice(start, end);
    if (!denies.test(clause)) return false;
    const here = new Set(
      knowledge.names.findNested(clause).flatMap(({ readings }) => readings.map(({ id }) => id)),
    );
    const printed = new Set(findTerms(clause).map(({ stem }) => stem));
    return (
      mentions.every(({ readings }) => readings.some(({ id }) => here.has(id))) &&
      content.every(({ stem }) => asked.has(stem) || printed.has(stem))
    );
  });
}
