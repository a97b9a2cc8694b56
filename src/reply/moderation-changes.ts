// What a draft changes, to pages of it: passages word by word, facts with their evidence, answers before and after.
import type { ChangesPart, Review, ViewOf } from '../moderation/results.ts';
import { line } from './line.ts';
import { answerPiece, factPiece, passagePiece, type PassageChange } from './moderation-change.ts';
import { withheldLines } from './moderation-draft-lines.ts';
import type { Piece, Press, Sheet } from './moderation-sheet.ts';
import { counted } from './wording.ts';

/** How far [Previous] goes back: about as many as a page holds. */
const BACK = 3;

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
