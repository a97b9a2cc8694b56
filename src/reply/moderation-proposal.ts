// A proposed row for the fact table, to the message: what it says, the words it rests on, and what can be done with it.
import type { Row } from '../corpus/changes.ts';
import type { Knowledge } from '../knowledge.ts';
import { keyOf } from '../moderation/key-of.ts';
import type { Proposal, ViewOf } from '../moderation/results.ts';
import { line, quoted, small, type Line, type Span } from './line.ts';
import type { Press, Quoting, Sheet } from './moderation-sheet.ts';
import { untrusted } from './moderation-sheet.ts';
import { capital, counted } from './wording.ts';

const PLACES = 3;

/** An entity as the proposal names it: of the table, or one that it brings. */
function nameOf(id: string, { rows }: Proposal, knowledge: Knowledge): readonly Span[] {
  const own = rows.flatMap((one) => (one.list === 'entities' && one.row.id === id ? [one.row] : []))[0];
  const name = own?.names[0]?.text ?? knowledge.findEntity(id)?.names[0].text;
  return name === undefined ? [{ code: id }] : quoted(name);
}

function limited(words: readonly (string | undefined)[]): string {
  return words
    .filter((each) => each !== undefined)
    .map((each) => untrusted(each, 80))
    .join(', ');
}

type FigureRow = Extract<Row, { list: 'figures' }>['row'];

/** “almost £9,400,000”, “about 40 per cent”; a date and an open value as they stand. */
function amountOf({ measure, value, unit = '', qualifier }: FigureRow): string {
  const isNumber = typeof value === 'number' && measure !== 'date';
  const number = isNumber ? value.toLocaleString('en-GB', { maximumFractionDigits: 4 }) : String(value);
  const amount = /^\p{Sc}$/u.test(unit) ? `${unit}${number}` : `${number} ${unit}`;
  return `${qualifier === undefined ? '' : `${qualifier.toLowerCase()} `}${amount}`;
}

function describe(row: Row, proposal: Proposal, knowledge: Knowledge): readonly Line[] {
  switch (row.list) {
    case 'entities':
      return [
        small('New in the fact table: ', ...nameOf(row.row.id, proposal, knowledge), ` (${row.row.kind})`),
      ];
    case 'figures': {
      const { about, measure, scope, asOf } = row.row;
      const limits = limited([scope, asOf]);
      return [
        line(
          `${capital(measure)} of `,
          ...nameOf(about, proposal, knowledge),
          ': ',
          { bold: untrusted(amountOf(row.row), 60) },
          ...(limits === '' ? [] : [` (${limits})`]),
        ),
      ];
    }
    case 'quotations': {
      const { speaker } = row.row;
      const said: readonly Span[] =
        speaker === undefined
          ? ['The passage does not say whose words they are.']
          : ['Said by ', ...nameOf(speaker, proposal, knowledge)];
      return [line(...said)];
    }
    case 'evidence':
      return [line('One more place that states the figure ', { code: row.row.figure })];
  }
}

function quotesOf({ places }: Proposal, knowledge: Knowledge): readonly Quoting[] {
  return places.slice(0, PLACES).flatMap(({ passage: id, start, end }) => {
    const passage = knowledge.findPassage(id);
    if (!passage) return [];
    const { source, text } = passage;
    const citation = { source, passage: id, start: 0, end: text.length, quote: text, bold: [{ start, end }] };
    return [{ citation, knowledge }];
  });
}

export function proposalSheet({ draft, knowledge, list, waiting, at, said }: ViewOf<'proposal'>): Sheet {
  const number = String(draft.number);
  const proposal = waiting[at];
  const back: Press = { label: 'Back to the draft', command: 'corpus draft', args: { number } };
  const before = said === undefined ? [] : [line(said)];
  if (proposal === undefined)
    return {
      head: [line(`No ${list} are waiting in draft ${number}.`), ...before],
      rows: () => [[back]],
    };
  const args = { draft: number, proposal: keyOf(proposal) };
  const next = at + 1 < waiting.length ? at + 2 : 1;
  return {
    head: [
      line(
        { bold: `${list === 'figures' ? 'Figure' : 'Quotation'} ${at + 1} of ${waiting.length}` },
        ` waiting in draft ${number}`,
      ),
      ...before,
      ...proposal.rows.toReversed().flatMap((row) => describe(row, proposal, knowledge)),
      ...(proposal.places.length > PLACES
        ? [small(`It stands in ${counted(proposal.places.length, 'place')}; these are the first.`)]
        : []),
    ],
    pieces: quotesOf(proposal, knowledge).map((quote) => ({ lead: [], quotes: [quote] })),
    rows: () => [
      [
        { label: 'Accept', command: 'corpus decide', args: { ...args, decision: 'accept' }, kind: 'main' },
        { label: 'Edit', command: 'corpus edit', args },
        { label: 'Drop', command: 'corpus decide', args: { ...args, decision: 'drop' } },
        ...(waiting.length > 1
          ? [{ label: 'Skip', command: 'corpus review', args: { draft: number, list, at: String(next) } }]
          : []),
        back,
      ],
    ],
  };
}
