// One entity as the table has it in; the checked entity out, with every problem reported.
import type { Entity, Evidence, Member, Path, Printed, Range } from './corpus.ts';
import { locateEvidence, type Sources } from './evidence.ts';
import { type Report, show } from './problems.ts';
import type { EntityInput, EvidenceInput, PrintedInput } from './schema.ts';
import { findOpening, findWords } from './words.ts';

/** What every check of an item needs. */
export interface Ledger {
  readonly sources: Sources;
  readonly entityIds: ReadonlySet<string>;
  readonly report: Report;
  /** Where the item stands in the table. */
  readonly at: Path;
}

/** Each as it is found, undefined where it is not; `under` leads from the item to the list. */
function locateEach(
  wanted: readonly EvidenceInput[],
  where: string,
  under: Path,
  { sources, report, at }: Ledger,
): readonly (Evidence | undefined)[] {
  return wanted.map((one, index) => {
    const located = locateEvidence(one, sources);
    if ('evidence' in located) return located.evidence;
    report(where, located.problem, [...at, ...under, index]);
    return undefined;
  });
}

export function locateAll(
  wanted: readonly EvidenceInput[],
  where: string,
  under: Path,
  ledger: Ledger,
): readonly Evidence[] {
  return locateEach(wanted, where, under, ledger).filter((one) => one !== undefined);
}

/** Reports an id that no entity has; `role` says what it is for: `is about`, `has speaker`; `under`, where it stands in the item. */
export function checkEntityId(
  id: string,
  where: string,
  role: string,
  under: Path,
  { entityIds, report, at }: Ledger,
): void {
  if (!entityIds.has(id)) report(where, `${role} unknown entity ${show(id)}`, [...at, ...under]);
}

/** Where a sentence of the quote begins with the name, as ranges of the quote. */
function findOpened(
  name: string,
  { source, passage, quote, start }: Evidence,
  { sources }: Ledger,
): readonly Range[] {
  const text = sources.get(source)?.passages.find(({ id }) => id === passage)?.text ?? '';
  return findOpening(text, name)
    .map((range) => ({ start: range.start - start, end: range.end - start }))
    .filter((range) => range.start >= 0 && range.end <= quote.length);
}

/** A name may stand with a capital where a sentence begins with it; a role or member is shown as a source's words. */
function checkPrinted(
  printed: PrintedInput,
  where: string,
  what: 'name' | 'role' | 'member',
  under: Path,
  ledger: Ledger,
): Printed {
  const opens = what === 'name';
  const evidence: Evidence[] = [];
  const at: { start: number; end: number }[] = [];
  const list = [...under, 'evidence'];
  for (const [index, one] of locateEach(printed.evidence, where, list, ledger).entries()) {
    if (one === undefined) continue;
    const [place] = [
      ...findWords(one.quote, printed.text),
      ...(opens ? findOpened(printed.text, one, ledger) : []),
    ];
    if (place === undefined) {
      ledger.report(
        where,
        `has ${what} ${show(printed.text)}, which its evidence does not print: ${show(one.quote)}`,
        [...ledger.at, ...list, index],
      );
      continue;
    }
    evidence.push(one);
    at.push({ start: one.start + place.start, end: one.start + place.end });
  }
  return { text: printed.text, evidence, at };
}

function checkMember(
  member: EntityInput['members'][number],
  where: string,
  under: Path,
  ledger: Ledger,
): Member {
  if (member.entity !== undefined)
    checkEntityId(member.entity, where, 'has as a member', [...under, 'entity'], ledger);
  const printed = checkPrinted(member, where, 'member', under, ledger);
  return member.entity === undefined ? printed : { ...printed, entity: member.entity };
}

function reportRepeated(texts: readonly string[], where: string, what: string, report: Report): void {
  const repeated = texts.filter((text, index) => texts.indexOf(text) < index);
  for (const text of new Set(repeated)) report(where, `lists ${what} ${show(text)} more than once`);
}

/** Undefined where no name of it stands in a source. */
export function checkEntity(input: EntityInput, ledger: Ledger): Entity | undefined {
  const where = `entity ${show(input.id)}`;
  const { id, kind, singular, plural, short, aliases, shared, seeAlso } = input;
  for (const [index, other] of seeAlso.entries())
    checkEntityId(other, where, '"seeAlso" names', ['seeAlso', index], ledger);
  if (seeAlso.includes(id)) ledger.report(where, 'names itself under "seeAlso"');
  const { report } = ledger;
  reportRepeated(seeAlso, where, 'under "seeAlso"', report);
  reportRepeated(
    input.names.map(({ text }) => text),
    where,
    'name',
    report,
  );
  reportRepeated(
    input.members.map(({ text }) => text),
    where,
    'member',
    report,
  );

  const [first, ...rest] = input.names.map((name, index) =>
    checkPrinted(name, where, 'name', ['names', index], ledger),
  );
  const entity = {
    aliases,
    shared,
    description: locateAll(input.description, where, ['description'], ledger),
    roles: input.roles.map((role, index) => checkPrinted(role, where, 'role', ['roles', index], ledger)),
    members: input.members.map((member, index) => checkMember(member, where, ['members', index], ledger)),
    seeAlso,
  };
  if (first === undefined) return undefined;
  return {
    id,
    kind,
    names: [first, ...rest],
    ...(singular === undefined ? {} : { singular }),
    ...(plural === undefined ? {} : { plural }),
    ...(short === undefined ? {} : { short }),
    ...entity,
  };
}
