// A proposed row in, the fields of a form for it out; and those fields as somebody filled them in, the row that they make, out.
import type { z } from 'zod';
import type { Row } from '../corpus/changes.ts';
import { describeIssues } from '../corpus/schema-problems.ts';
import { figureSchema, quotationSchema, type EntityInput } from '../corpus/schema.ts';
import type { Field } from '../interaction.ts';
import type { Knowledge } from '../knowledge.ts';
import type { GivenRow } from './moderation.ts';
import type { Proposal } from './results.ts';

type Rows = readonly [Row, ...Row[]];

function newEntity({ rows }: Proposal): EntityInput | undefined {
  return rows.flatMap((one) => (one.list === 'entities' ? [one.row] : []))[0];
}

function mainRow({ rows }: Proposal): Exclude<Row, { list: 'entities' }> {
  const main = rows.findLast((one) => one.list !== 'entities');
  if (main?.list === undefined) throw new Error('a proposal holds no row but an entity');
  return main;
}

/** An entity as a form shows it: its name where the table has none of its id yet. */
function shownEntity(id: string | undefined, proposal: Proposal, knowledge: Knowledge): string {
  const entity = newEntity(proposal);
  if (id === undefined) return '';
  return entity?.id === id ? (entity.names[0]?.text ?? id) : (knowledge.findEntity(id)?.names[0].text ?? id);
}

function field(option: string, label: string, value: string | number | undefined, more = {}): Field {
  return {
    option,
    label,
    required: false,
    ...(value === undefined ? {} : { value: String(value) }),
    ...more,
  };
}

/** At most five. */
export function fieldsOf(proposal: Proposal, knowledge: Knowledge): readonly [Field, ...Field[]] {
  const { list, row } = mainRow(proposal);
  if (list === 'figures') {
    return [
      field('about', 'What it is about', shownEntity(row.about, proposal, knowledge), { required: true }),
      field('value', 'Value', row.value, {
        required: true,
        description: 'Digits alone; of a date 1998 or 1998-05-31',
      }),
      field('says', 'The words that state it', row.evidence[0]?.says, {
        description: 'As the passage has them',
      }),
      field('scope', 'What it is true of', row.scope, { description: 'Where that is narrower' }),
      field('when', 'When it is true', row.asOf),
    ];
  }
  if (list === 'quotations') {
    const about = { description: 'Empty where the text does not say' };
    return [
      field('speaker', 'Who says it', shownEntity(row.speaker, proposal, knowledge), about),
      field('words', 'The words', row.parts.join('\n'), {
        required: true,
        isLong: true,
        description: 'Letter for letter; a line for each unbroken run',
      }),
    ];
  }
  return [
    field('says', 'The words that state it', row.evidence.says, { description: 'As the passage has them' }),
  ];
}

/** The entity that is meant: of the table, by its id or name; or the new one, under the name that was typed. */
function resolveEntity(
  typed: string,
  proposal: Proposal,
  knowledge: Knowledge,
): { readonly id: string; readonly row?: EntityInput } | undefined {
  const wanted = typed.toLowerCase();
  const entity = newEntity(proposal);
  if (entity && [entity.id, entity.names[0]?.text.toLowerCase()].includes(wanted))
    return { id: entity.id, row: entity };
  const known = knowledge.corpus.entities.find(
    ({ id, names, plural, singular, short, aliases }) =>
      id === wanted ||
      [...names.map(({ text }) => text), plural, singular, short, ...aliases].some(
        (name) => name?.toLowerCase() === wanted,
      ),
  );
  if (known) return { id: known.id };
  const first = entity?.names[0];
  if (!entity || !first) return undefined;
  // Its other forms were made from the name that it had.
  const { id, kind, aliases, shared, description, roles, members, seeAlso } = entity;
  const names = [{ ...first, text: typed }];
  return { id, row: { id, kind, names, aliases, shared, description, roles, members, seeAlso } };
}

/** Digits are a number, unless the figure is a date. */
function valueOf(text: string, measure: string): string | number {
  const digits = text.replaceAll(/[,\s]/g, '');
  return measure !== 'date' && /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : text;
}

type Edited = { readonly rows: Rows } | { readonly problems: readonly string[] };

function parseRow<T>(schema: z.ZodType<T>, row: unknown): T | { readonly problems: readonly string[] } {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  return {
    problems: describeIssues(parsed.error, row).map(({ path, message }) => `${path.join('.')} ${message}`),
  };
}

const NOBODY = (typed: string): Edited => ({
  problems: [`The fact table has nothing called ${typed}.`],
});

function editFigure(
  row: Extract<Row, { list: 'figures' }>['row'],
  { about = '', value = '', says, scope, when }: GivenRow,
  proposal: Proposal,
  knowledge: Knowledge,
): Edited {
  const entity = resolveEntity(about, proposal, knowledge);
  if (entity === undefined) return NOBODY(about);
  const [first, ...others] = row.evidence;
  const edited = {
    ...row,
    about: entity.id,
    value: valueOf(value, row.measure),
    scope,
    asOf: when,
    evidence: [{ ...first, says }, ...others],
  };
  const parsed = parseRow(figureSchema, edited);
  if ('problems' in parsed) return parsed;
  const figure: Row = { list: 'figures', row: parsed };
  return { rows: entity.row ? [{ list: 'entities', row: entity.row }, figure] : [figure] };
}

function editQuotation(
  row: Extract<Row, { list: 'quotations' }>['row'],
  { speaker, words = '' }: GivenRow,
  proposal: Proposal,
  knowledge: Knowledge,
): Edited {
  const entity = speaker === undefined ? undefined : resolveEntity(speaker, proposal, knowledge);
  if (speaker !== undefined && entity === undefined) return NOBODY(speaker);
  const parts = words.split('\n').flatMap((part) => part.trim() || []);
  // Without a speaker there is nothing to attribute.
  const named = { speaker: entity?.id, attribution: entity && row.attribution };
  const parsed = parseRow(quotationSchema, { ...row, parts, ...named });
  if ('problems' in parsed) return parsed;
  const quotation: Row = { list: 'quotations', row: parsed };
  return { rows: entity?.row ? [{ list: 'entities', row: entity.row }, quotation] : [quotation] };
}

/** The rows that are accepted instead of those proposed, or what is wrong with what was put in. */
export function editRows(proposal: Proposal, given: GivenRow, knowledge: Knowledge): Edited {
  const { list, row } = mainRow(proposal);
  if (list === 'figures') return editFigure(row, given, proposal, knowledge);
  if (list === 'quotations') return editQuotation(row, given, proposal, knowledge);
  const { source, quote, paragraph } = row.evidence;
  const place = { source, quote, ...(paragraph === undefined ? {} : { paragraph }) };
  const evidence = given.says === undefined ? place : { ...place, says: given.says };
  return { rows: [{ list, row: { ...row, evidence } }] };
}
