// A draft held against the version it stands on, to the message: what it changes, what waits, what the rehearsal gave.
import type { Unapplied } from '../corpus/changes.ts';
import type { Source } from '../corpus/corpus.ts';
import type { Detected, Note, Review, ViewOf } from '../moderation/results.ts';
import { sourceName } from './evidence.ts';
import { line, small, words, type Line, type Span } from './line.ts';
import type { Press, Sheet } from './moderation-sheet.ts';
import { listLines, untrusted } from './moderation-sheet.ts';
import { counted } from './wording.ts';

const SOURCES = 4;
const WITHHELD = 5;
const WARNINGS = 6;
/** Buttons for details; more sources have /corpus details. */
const DETAILS = 3;

const number = ({ draft }: Review): string => String(draft.number);

/** “1 source, 61 paragraphs”, “1 source added, 1 removed”, or what else there is. */
function summaryOf({ diff, changes }: Review): string {
  const of = (change: 'added' | 'changed' | 'removed') => diff.sources.filter((one) => one.change === change);
  const [added, changed, removed] = [of('added'), of('changed'), of('removed')];
  const paragraphs = added.reduce((sum, { passages }) => sum + passages.length, 0);
  if (added.length > 0 && changed.length + removed.length === 0)
    return `${counted(added.length, 'source')}, ${counted(paragraphs, 'paragraph')}`;
  const parts = [
    ...(added.length > 0 ? [`${counted(added.length, 'source')} added`] : []),
    ...(changed.length > 0 ? [`${counted(changed.length, 'source')} changed`] : []),
    ...(removed.length > 0 ? [`${counted(removed.length, 'source')} removed`] : []),
  ];
  if (parts.length > 0) return parts.join(', ');
  if (changes.rows.length > 0)
    return counted(changes.rows.length, 'row for the fact table', 'rows for the fact table');
  return diff.facts.length > 0 ? 'facts change, sources do not' : 'no change';
}

function fileWords({ from }: Detected): string {
  if (from === undefined) return '';
  const pages = from.pages === undefined ? '' : ` (${counted(from.pages, 'page')})`;
  return ` · parsed from ${untrusted(from.file, 80)}${pages}`;
}

function stated(label: string, text: string | undefined): readonly Span[] {
  if (text === undefined) return [`${label}: not stated`];
  const { shown, rest } = words(text, 120);
  return [`${label}: ${shown}`, ...rest];
}

/** What is known of a source that the draft brings. */
function detailLines(detected: Detected, source: Source | undefined, isOnly: boolean): readonly Line[] {
  if (source === undefined) return [];
  const parts: readonly (readonly Span[])[] = [
    stated('Title', source.title),
    stated('Publisher', source.publisher),
    ...(source.author === undefined ? [] : [stated('Author', source.author)]),
    stated('Published', source.published),
    stated('Link', source.url),
  ];
  const joined = parts.flatMap((part, at) => (at === 0 ? part : [' · ', ...part]));
  const head = line(
    ...sourceName(source, source.id),
    `: ${counted(source.passages.length, 'paragraph')}${fileWords(detected)}`,
  );
  return isOnly ? [small(...joined)] : [head, small(...joined)];
}

function factLine({ diff, lost }: Review): readonly Line[] {
  const added = diff.facts.filter(({ change }) => change === 'added').length;
  const gaining = diff.facts.filter(({ change, gained }) => change === 'changed' && gained.length > 0).length;
  const isLost = (fact: { readonly kind: string; readonly id: string }): boolean =>
    lost.some(({ kind, id }) => kind === fact.kind && id === fact.id);
  const removed = diff.facts.filter((fact) => fact.change === 'removed' && !isLost(fact)).length;
  const parts = [
    ...(added > 0 ? [`${added} added`] : []),
    ...(gaining > 0 ? [`${gaining} with new evidence`] : []),
    ...(removed > 0 ? [`${removed} no longer answered`] : []),
    ...(lost.length > 0 ? [`${lost.length} withheld, because the sources no longer bear them out`] : []),
  ];
  return parts.length === 0 ? [] : [line(`Facts: ${parts.join(' · ')}`)];
}

/** Each with its reasons. */
export function withheldLines(withheld: Review['withheld'], most: number): readonly Line[] {
  return listLines(withheld, most, ({ kind, id, whole, reasons }) =>
    small(`${kind} `, { code: id }, untrusted(`${whole ? '' : ' in part'}: ${reasons.join('; ')}`)),
  );
}

function waitingLine({ waiting, changes }: Review): readonly Line[] {
  const { figures, quotations } = waiting;
  const found = [
    ...(figures.length > 0 ? [counted(figures.length, 'figure')] : []),
    ...(quotations.length > 0 ? [counted(quotations.length, 'quotation')] : []),
  ].join(' and ');
  const decided = [
    ...(changes.rows.length > 0 ? [`${counted(changes.rows.length, 'row')} accepted`] : []),
    ...(changes.dropped.length > 0 ? [`${changes.dropped.length} dropped`] : []),
  ].join(', ');
  const lines = found === '' ? [] : [`${found} found in it, waiting for you`];
  return [...lines, ...(decided === '' ? [] : [decided])].map((each) => line(each));
}

function rehearsalLine({ rehearsal }: Review): Line {
  const { asked, changed, vanished, appeared } = rehearsal;
  const changes = `${counted(changed.length, 'answer changes', 'answers change')}, ${vanished.length} vanish`;
  const became = counted(appeared.length, 'refusal becomes an answer', 'refusals become answers');
  return line(`Rehearsal, ${counted(asked, 'known question')}: `, { bold: `${changes}, ${became}` });
}

function noteLine(note: Note, { draft }: Review): Line {
  switch (note.kind) {
    case 'rebased':
      return line(
        `Version ${note.to} is active since it was made on version ${note.from}; it is shown as it would change version ${note.to}.`,
      );
    case 'outdated':
      return line(
        { bold: 'Not published' },
        untrusted(
          `: ${note.active.by.name} made version ${note.active.number} active meanwhile. Draft ${draft.number} now stands on it; look at it again before publishing.`,
        ),
      );
    case 'changed':
      return line(
        { bold: 'Not published' },
        `: draft ${draft.number} was changed after it was shown. This is how it is now.`,
      );
    case 'saved':
      return line(untrusted(note.words));
  }
}

const UNAPPLIED: Readonly<Record<Unapplied['reason'], string>> = {
  'unknown-name': 'is no file of a corpus',
  'not-there': 'is not there any more',
  'stands-already': 'stands already',
  'id-taken': 'has the id of another row',
  'no-such-figure': 'belongs to a figure that is not there',
  'unreadable-table': 'found a fact table that cannot be read',
};

function unappliedLine(one: Unapplied): Line {
  const what = one.kind === 'file' ? one.file : one.row.row.id;
  return small({ code: what }, ` ${UNAPPLIED[one.reason]}, so this part of the draft does nothing.`);
}

function warningLines({ review, detected }: ViewOf<'draft'>): readonly Line[] {
  return detected.flatMap(({ warnings, nearest }) => [
    ...warnings.map((warning) => small(untrusted(warning, 400))),
    ...(nearest === undefined
      ? []
      : [
          small(
            `It repeats ${Math.round(nearest.share * 100)} per cent of a source that is there: `,
            ...sourceName(
              review.after.findSource(nearest.source) ?? review.before.findSource(nearest.source),
              nearest.source,
            ),
          ),
        ]),
  ]);
}

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
    ...part(`See the ${counted(answers, 'change')}`, 'answers', answers),
    ...part('See the passages', 'passages', added + removed + changed),
    ...part('See the facts', 'facts', diff.facts.length + review.lost.length),
  ];
}

function doPresses({ review, detected, needsSecond }: ViewOf<'draft'>): readonly Press[] {
  const draft = number(review);
  const edits = detected.slice(0, DETAILS).map(({ source }) => {
    const cite = review.after.findSource(source)?.cite ?? source;
    const label = detected.length === 1 ? 'Edit details' : `Edit details: ${cite}`;
    return press(label, 'corpus details', { draft, source });
  });
  const revision = String(review.draft.revision);
  return [
    ...edits,
    ...(needsSecond ? [] : [press('Publish', 'corpus publish', { draft, revision })]),
    press('Discard', 'corpus discard', { draft }),
  ];
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
      ...detected
        .slice(0, SOURCES)
        .flatMap((one) => detailLines(one, review.after.findSource(one.source), isOnly)),
      line(`+ ${counted(counts.added, 'passage')} · ${counts.changed} changed · ${counts.removed} removed`),
      ...factLine(review),
      ...withheldLines(review.lost, WITHHELD),
      ...waitingLine(review),
      rehearsalLine(review),
      ...(needsSecond
        ? [line(`You made it, so another moderator has to publish it: /corpus draft ${review.draft.number}`)]
        : []),
    ],
    foot: [...listLines(review.unapplied, WARNINGS, unappliedLine), ...warningLines(view).slice(0, WARNINGS)],
    rows: () => [lookPresses(review), doPresses(view)],
  };
}

const PROBLEMS = 15;

export function brokenSheet({ draft, problems }: ViewOf<'broken'>): Sheet {
  const args = { draft: String(draft.number) };
  return {
    head: [
      line({ bold: `Draft ${draft.number} does not pass the checker` }, ', so it cannot be published.'),
      ...listLines(problems, PROBLEMS, ({ file, where, message }) =>
        line(untrusted(`${file}: ${where === '' ? '' : `${where} `}${message}`)),
      ),
    ],
    rows: () => [[press('Discard', 'corpus discard', args)]],
  };
}
