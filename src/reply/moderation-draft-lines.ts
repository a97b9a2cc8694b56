// A draft's parts to lines: what it changes, what is known of its sources, what waits, what it was warned of.
import type { Unapplied } from '../corpus/changes.ts';
import type { Source } from '../corpus/corpus.ts';
import type { Detected, Note, Review, ViewOf } from '../moderation/results.ts';
import { sourceName } from './evidence.ts';
import { line, small, words, type Line, type Span } from './line.ts';
import { listLines, untrusted } from './moderation-sheet.ts';
import { counted } from './wording.ts';

/** “1 source, 61 paragraphs”, “1 source added, 1 removed”, or what else there is. */
export function summaryOf({ diff, changes }: Review): string {
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

export function fileWords({ from }: Detected): string {
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
export function detailLines(
  detected: Detected,
  source: Source | undefined,
  isOnly: boolean,
): readonly Line[] {
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

export function factLine({ diff, lost }: Review): readonly Line[] {
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

export function waitingLine({ waiting, changes }: Review): readonly Line[] {
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

export function rehearsalLine({ rehearsal }: Review): Line {
  const { asked, changed, vanished, appeared } = rehearsal;
  const changes = `${counted(changed.length, 'answer changes', 'answers change')}, ${vanished.length} vanish`;
  const became = counted(appeared.length, 'refusal becomes an answer', 'refusals become answers');
  return line(`Rehearsal, ${counted(asked, 'known question')}: `, { bold: `${changes}, ${became}` });
}

export function noteLine(note: Note, { draft }: Review): Line {
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

export function unappliedLine(one: Unapplied): Line {
  const what = one.kind === 'file' ? one.file : one.row.row.id;
  return small({ code: what }, ` ${UNAPPLIED[one.reason]}, so this part of the draft does nothing.`);
}

export function warningLines({ review, detected }: ViewOf<'draft'>): readonly Line[] {
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
