// One change of a draft in; how a page shows it, out: a passage word by word, a fact with its evidence, an answer before and after.
import type { Citation } from '../answer/answer.ts';
import type { Evidence, Passage, Range } from '../corpus/corpus.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Difference, Review } from '../moderation/results.ts';
import type { CorpusDiff } from '../review/diff.ts';
import type { Gist, Quoted } from '../review/gist.ts';
import { line, quoted, small, type Line } from './line.ts';
import { untrusted, type Piece } from './moderation-sheet.ts';
import { refusalReason } from './wording.ts';

export type PassageChange = CorpusDiff['sources'][number]['passages'][number];
type FactChange = CorpusDiff['facts'][number];

const EVIDENCE = 2;
const WORDS = 240;

function cite({ id, source, text }: Passage, bold: readonly Range[] = []): Citation {
  return { source, passage: id, start: 0, end: text.length, quote: text, bold };
}

/** Where the runs of one kind stand in the text that they are a part of. */
function rangesOf(
  change: Extract<PassageChange, { kind: 'changed' }>,
  kind: 'added' | 'removed',
): readonly Range[] {
  const ranges: Range[] = [];
  let at = 0;
  for (const run of change.runs) {
    if (run.kind !== 'same' && run.kind !== kind) continue;
    if (run.kind === kind) ranges.push({ start: at, end: at + run.text.length });
    at += run.text.length;
  }
  return ranges;
}

/** A passage before and after, what went and what came in bold. */
export function passagePiece(change: PassageChange, { before, after }: Review): Piece {
  if (change.kind === 'added')
    return { lead: [line({ bold: 'Added' })], quotes: [{ citation: cite(change.after), knowledge: after }] };
  if (change.kind === 'removed')
    return {
      lead: [line({ bold: 'Removed' })],
      quotes: [{ citation: cite(change.before), knowledge: before }],
    };
  return {
    lead: [line({ bold: 'Changed' })],
    quotes: [
      {
        above: small('Before'),
        citation: cite(change.before, rangesOf(change, 'removed')),
        knowledge: before,
      },
      { above: small('After'), citation: cite(change.after, rangesOf(change, 'added')), knowledge: after },
    ],
  };
}

const CHANGES: Readonly<Record<FactChange['change'], string>> = {
  added: 'New',
  removed: 'Gone',
  changed: 'Changed',
};

/** A fact with the evidence that it had and that it gains, or why it is withheld. */
export function factPiece(change: FactChange, { before, after, lost }: Review): Piece {
  const { kind, id, words, gained, lost: gone } = change;
  const quoting = (knowledge: Knowledge, label: string) => (evidence: Evidence) => ({
    above: small(label),
    citation: { ...evidence, bold: [] },
    knowledge,
  });
  const withheld = lost.find((one) => one.kind === kind && one.id === id);
  const what = withheld?.whole === true ? 'Withheld' : CHANGES[change.change];
  return {
    lead: [
      line({ bold: what }, `: ${kind} `, { code: id }, ' ', ...quoted(words)),
      ...(withheld === undefined ? [] : [small(untrusted(withheld.reasons.join('; ')))]),
    ],
    quotes: [
      ...gone.slice(0, EVIDENCE).map(quoting(before, 'Evidence that it had')),
      ...gained.slice(0, EVIDENCE).map(quoting(after, 'Evidence that it gains')),
    ],
  };
}

function answerLine(label: string, { kind, words, reason }: Gist): Line {
  if (kind === 'refusal')
    return line(`${label}: no answer, for ${refusalReason(reason ?? '') ?? 'it was refused'}`);
  const shown = words.filter((each) => each !== '').join(', ');
  return line(`${label}: ${shown === '' ? 'the words below' : untrusted(shown, WORDS)}`);
}

/** The first quote of an answer as the snapshot has it. */
function quoteOf({ quotes }: Gist, knowledge: Knowledge): Piece['quotes'] {
  return quotes.slice(0, 1).flatMap(({ source, paragraph, quote }: Quoted) => {
    const passage = knowledge.findPassage(`${source}#${paragraph}`);
    const start = passage?.text.indexOf(quote) ?? -1;
    if (!passage || start === -1) return [];
    const citation = { source, passage: passage.id, start, end: start + quote.length, quote, bold: [] };
    return [{ citation, knowledge }];
  });
}

const BECAME = {
  vanished: 'has no answer any more',
  changed: 'is answered otherwise',
  appeared: 'has an answer',
};

/** An answer before and after, each by its words. */
export function answerPiece(
  { question, before, after }: Difference,
  became: keyof typeof BECAME,
  review: Review,
): Piece {
  const old = quoteOf(before, review.before).map((one) => ({ ...one, above: answerLine('Before', before) }));
  const now = quoteOf(after, review.after).map((one) => ({ ...one, above: answerLine('After', after) }));
  return {
    lead: [
      line({ bold: untrusted(question, 200) }, ` ${BECAME[became]}`),
      ...(old.length === 0 ? [answerLine('Before', before)] : []),
      ...(now.length === 0 && old.length === 0 ? [answerLine('After', after)] : []),
    ],
    quotes: [...old, ...now],
  };
}
