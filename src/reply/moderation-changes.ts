// What a draft changes, to pages of it: passages word by word, facts with their evidence, answers before and after.
import type { Citation } from '../answer/answer.ts';
import type { Evidence, Passage, Range } from '../corpus/corpus.ts';
import type { Knowledge } from '../knowledge.ts';
import type { ChangesPart, Difference, Review, ViewOf } from '../moderation/results.ts';
import type { CorpusDiff } from '../review/diff.ts';
import type { Gist, Quoted } from '../review/gist.ts';
import { line, quoted, small, type Line } from './line.ts';
import { withheldLines } from './moderation-draft-lines.ts';
import type { Piece, Press, Sheet } from './moderation-sheet.ts';
import { untrusted } from './moderation-sheet.ts';
import { counted, refusalReason } from './wording.ts';

type PassageChange = CorpusDiff['sources'][number]['passages'][number];
type FactChange = CorpusDiff['facts'][number];

/** How far [Previous] goes back: about as many as a page holds. */
const BACK = 3;
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

function passagePiece(change: PassageChange, { before, after }: Review): Piece {
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

function factPiece(change: FactChange, { before, after, lost }: Review): Piece {
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

function answerPiece(
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

const passagesOf = ({ diff }: Review): readonly PassageChange[] =>
  diff.sources.flatMap(({ passages }) => passages);

/** Where all of them are new, or all are gone, the first line says it for all. */
function passagesTitle(changes: readonly PassageChange[]): readonly [string, string] {
  const kinds = new Set(changes.map(({ kind }) => kind));
  const [kind] = kinds;
  const what = kinds.size === 1 && kind !== undefined ? kind : 'changed';
  return [`passage ${what}`, `passages ${what}`];
}

function passagePieces(changes: readonly PassageChange[], review: Review): readonly Piece[] {
  const pieces = changes.map((change) => passagePiece(change, review));
  const isOfOneKind = new Set(changes.map(({ kind }) => kind)).size === 1;
  return isOfOneKind ? pieces.map(({ quotes }) => ({ lead: [], quotes })) : pieces;
}

function piecesOf(part: ChangesPart, review: Review): readonly Piece[] {
  const { diff, rehearsal, lost } = review;
  switch (part) {
    case 'passages':
      return passagePieces(passagesOf(review), review);
    case 'facts': {
      const known = new Set(diff.facts.map(({ kind, id }) => `${kind} ${id}`));
      const others = lost.filter(({ kind, id }) => !known.has(`${kind} ${id}`));
      return [
        ...diff.facts.map((change) => factPiece(change, review)),
        ...others.map((one) => ({ lead: withheldLines([one], 1), quotes: [] })),
      ];
    }
    case 'answers':
      return (['vanished', 'changed', 'appeared'] as const).flatMap((became) =>
        rehearsal[became].map((difference) => answerPiece(difference, became, review)),
      );
  }
}

function titleOf(part: ChangesPart, review: Review): readonly [string, string] {
  switch (part) {
    case 'passages':
      return passagesTitle(passagesOf(review));
    case 'facts':
      return ['fact changes', 'facts change'];
    case 'answers':
      return ['answer changes', 'answers change'];
  }
}

export function changesSheet({ review, part, at }: ViewOf<'changes'>): Sheet {
  const pieces = piecesOf(part, review);
  const from = Math.max(0, Math.min(at, pieces.length - 1));
  const draft = String(review.draft.number);
  const page = (label: string, to: number): Press => ({
    label,
    command: 'corpus changes',
    args: { draft, part, at: String(to + 1) },
  });
  const [one, many] = titleOf(part, review);
  return {
    head: [
      line(
        { bold: `Draft ${draft}` },
        `: ${counted(pieces.length, one, many)}${from === 0 ? '' : `, from number ${from + 1} on`}`,
      ),
    ],
    pieces: pieces.slice(from),
    rows: (shown) => [
      [
        ...(from > 0 ? [page('Previous', Math.max(0, from - BACK))] : []),
        ...(from + shown < pieces.length ? [page('Next', from + Math.max(1, shown))] : []),
        { label: 'Back to the draft', command: 'corpus draft', args: { number: draft } },
      ],
    ],
  };
}
