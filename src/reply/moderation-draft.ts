// A draft held against the version it stands on, to the message: what it changes, what waits, what the rehearsal gave.
import type { Review, ViewOf } from '../moderation/results.ts';
import { line } from './line.ts';
import {
  detailLines,
  factLine,
  fileWords,
  noteLine,
  rehearsalLine,
  summaryOf,
  unappliedLine,
  waitingLine,
  warningLines,
  withheldLines,
} from './moderation-draft-lines.ts';
import type { Piece, Press, Sheet } from './moderation-sheet.ts';
import { listLines, untrusted } from './moderation-sheet.ts';
import { shorten } from './text.ts';
import { counted } from './wording.ts';

const SOURCES = 4;
const WITHHELD = 5;
const WARNINGS = 6;
/** Buttons for details; more sources have /corpus details. */
const DETAILS = 3;
/** Of a source's name on a button. */
const CITE = 26;

const number = ({ draft }: Review): string => String(draft.number);

function press(label: string, command: string, args: Press['args']): Press {
  return { label, command, args };
}

function lookPresses(review: Review): readonly Press[] {
  const draft = number(review);
  const { waiting, rehearsal, diff } = review;
  const answers = rehearsal.changed.length + rehearsal.vanished.length + rehearsal.appeared.length;
  const list = (name: 'figures' | 'quotations'): readonly Press[] => {
    const { length } = waiting[name];
    return length === 0 ? [] : [press(`Review ${name} (${length})`, 'corpus review', { draft, list: name })];
  };
  const part = (label: string, name: string, count: number): readonly Press[] =>
    count === 0 ? [] : [press(label, 'corpus changes', { draft, part: name })];
  const { added, removed, changed } = diff.counts;
  return [
    ...list('figures'),
    ...list('quotations'),
    ...part(
      answers === 1 ? 'See the answer that changes' : `See the ${answers} answers that change`,
      'answers',
      answers,
    ),
    ...part('See the passages', 'passages', added + removed + changed),
    ...part('See the facts', 'facts', diff.facts.length + review.lost.length),
  ];
}

function editPresses({ review, detected }: ViewOf<'draft'>): readonly Press[] {
  const draft = number(review);
  return detected.slice(0, DETAILS).map(({ source }) => {
    const cite = review.after.findSource(source)?.cite ?? source;
    const label = detected.length === 1 ? 'Edit details' : `Edit details: ${shorten(cite, CITE, '…')}`;
    return press(label, 'corpus details', { draft, source });
  });
}

function endPresses({ review, needsSecond }: ViewOf<'draft'>): readonly Press[] {
  const draft = number(review);
  const revision = String(review.draft.revision);
  const publish = press('Publish', 'corpus publish', { draft, revision });
  return [
    ...(needsSecond ? [] : [{ ...publish, kind: 'main' as const }]),
    { ...press('Discard', 'corpus discard', { draft }), kind: 'danger' as const },
  ];
}

/** One source's details belong to the first line; those of several stand apart, each under its name. */
function detailPieces({ review, detected }: ViewOf<'draft'>): readonly Piece[] {
  return detected.slice(0, SOURCES).map((one) => ({
    lead: detailLines(one, review.after.findSource(one.source), detected.length === 1),
    quotes: [],
  }));
}

export function draftSheet(view: ViewOf<'draft'>): Sheet {
  const { review, detected, notes, needsSecond } = view;
  const { counts } = review.diff;
  const isOnly = detected.length === 1;
  const [only] = detected;
  const first = line(
    { bold: `Draft ${review.draft.number}` },
    `: ${summaryOf(review)}${isOnly && only ? fileWords(only) : ''}`,
  );
  const [firstNote, ...others] = notes.map((note) => noteLine(note, review));
  const isUnpublished = notes.some(({ kind }) => kind === 'outdated' || kind === 'changed');
  return {
    head: [
      isUnpublished && firstNote ? firstNote : first,
      ...(isUnpublished ? [first] : firstNote ? [firstNote] : []),
      ...others,
      line(`+ ${counted(counts.added, 'passage')} · ${counts.changed} changed · ${counts.removed} removed`),
      ...factLine(review),
      ...withheldLines(review.lost, WITHHELD),
      ...waitingLine(review),
      rehearsalLine(review),
      ...(needsSecond
        ? [
            line(
              `You made or changed it, so a moderator who did neither has to publish it: /corpus draft ${review.draft.number}`,
            ),
          ]
        : []),
    ],
    pieces: detailPieces(view),
    foot: [...listLines(review.unapplied, WARNINGS, unappliedLine), ...warningLines(view).slice(0, WARNINGS)],
    rows: () => [lookPresses(review), editPresses(view), endPresses(view)],
  };
}

const PROBLEMS = 15;

export function brokenSheet({ draft, problems }: ViewOf<'broken'>): Sheet {
  const args = { draft: String(draft.number) };
  return {
    head: [
      line({ bold: `Draft ${draft.number} does not pass the checker` }, ', so it cannot be published.'),
      ...listLines(problems, PROBLEMS, ({ file, where, message }) =>
        line(untrusted(`• ${file}: ${where === '' ? '' : `${where} `}${message}`)),
      ),
    ],
    rows: () => [[{ ...press('Discard', 'corpus discard', args), kind: 'danger' }]],
  };
}
