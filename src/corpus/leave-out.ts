// A fact table and paths into it in; the table without what stands there, and without what cannot stand without it, out.
import type { Path } from './corpus.ts';
import type { FactsTable } from './facts-file.ts';
import type { EntityInput, FigureInput, PrintedInput, QuotationInput, StatementInput } from './schema.ts';

/** Whether a path leads to words that a source has to print. */
export function isEvidence([list, , field, , inner]: Path): boolean {
  if (list === 'entities') return field === 'description' || inner === 'evidence';
  if (list === 'quotations') return field === 'parts' || field === 'attribution' || field === 'source';
  return field === 'evidence';
}

/** Paths from within one item of a list. */
type Inner = readonly Path[];

function inside(paths: Inner, key: string | number): Inner {
  return paths.filter(([first]) => first === key).map((path) => path.slice(1));
}

/** The items of a list without those that a path ends at. */
function without<T>(items: readonly T[], paths: Inner): T[] {
  return items.filter((_, index) => !inside(paths, index).some((path) => path.length === 0));
}

/** What is printed nowhere any more goes. */
function printedWithout<T extends PrintedInput>(items: readonly T[], paths: Inner): T[] {
  return items.flatMap((item, index) => {
    const evidence = without(item.evidence, inside(inside(paths, index), 'evidence'));
    return evidence.length === 0 ? [] : [{ ...item, evidence }];
  });
}

type MemberInput = EntityInput['members'][number];

/** A member whose entity is gone is still printed as one. */
function unlinked(members: readonly MemberInput[], paths: Inner): MemberInput[] {
  return members.map(({ entity, ...member }, index) =>
    entity === undefined || inside(inside(paths, index), 'entity').length > 0
      ? member
      : { ...member, entity },
  );
}

function entityWithout(entity: EntityInput, paths: Inner): readonly EntityInput[] {
  const names = printedWithout(entity.names, inside(paths, 'names'));
  if (names.length === 0) return [];
  const members = inside(paths, 'members');
  return [
    {
      ...entity,
      names,
      description: without(entity.description, inside(paths, 'description')),
      roles: printedWithout(entity.roles, inside(paths, 'roles')),
      members: printedWithout(unlinked(entity.members, members), members),
      seeAlso: without(entity.seeAlso, inside(paths, 'seeAlso')),
      shared: without(entity.shared, inside(paths, 'shared')),
    },
  ];
}

function statedWithout<T extends FigureInput | StatementInput>(item: T, paths: Inner): readonly T[] {
  const evidence = without(item.evidence, inside(paths, 'evidence'));
  const isHeld = evidence.length > 0 && inside(paths, 'about').length === 0;
  return isHeld ? [{ ...item, evidence }] : [];
}

/** Words with a part or their speaker gone are no longer what was said. */
function quotationWithout(quotation: QuotationInput, paths: Inner): readonly QuotationInput[] {
  return paths.length === 0 ? [quotation] : [];
}

function eachWithout<T>(
  items: readonly T[],
  paths: Inner,
  without: (item: T, paths: Inner) => readonly T[],
): readonly T[] {
  const byIndex = Map.groupBy(paths, ([index]) => index);
  return items.flatMap((item, index) => {
    const inner = byIndex.get(index)?.map((path) => path.slice(1));
    return inner === undefined ? [item] : without(item, inner);
  });
}

/** The paths are those of the checker’s problems. */
export function leaveOut(table: FactsTable, paths: readonly Path[]): FactsTable {
  const entities = eachWithout(table.entities, inside(paths, 'entities'), entityWithout);
  return {
    ...table,
    entities,
    figures: eachWithout(table.figures, inside(paths, 'figures'), statedWithout<FigureInput>),
    quotations: eachWithout(table.quotations, inside(paths, 'quotations'), quotationWithout),
    statements: eachWithout(table.statements, inside(paths, 'statements'), statedWithout<StatementInput>),
    entityIds: new Set(entities.map(({ id }) => id)),
  };
}
