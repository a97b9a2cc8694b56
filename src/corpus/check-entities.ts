// One entity as the table has it in; the checked entity out, with every problem reported.
import type { Entity, Evidence, Member, Printed } from './corpus.ts';
import { locateEvidence, type Sources } from './evidence.ts';
import { type Report, show } from './problems.ts';
import type { EntityInput, EvidenceInput, PrintedInput } from './schema.ts';
import { findWords } from './words.ts';

/** What every check of an item needs. */
export interface Ledger {
  readonly sources: Sources;
  readonly entityIds: ReadonlySet<string>;
  readonly report: Report;
}

export function locateAll(
  wanted: readonly EvidenceInput[],
  where: string,
  { sources, report }: Ledger,
): readonly Evidence[] {
  return wanted.flatMap((one) => {
    const located = locateEvidence(one, sources);
    if ('evidence' in located) return [located.evidence];
    report(where, located.problem);
    return [];
  });
}

/** Reports an id that no entity has; `role` says what it is for: `is about`, `has speaker`. */
export function checkEntityId(id: string, where: string, role: string, { entityIds, report }: Ledger): void {
  if (!entityIds.has(id)) report(where, `${role} unknown entity ${show(id)}`);
}

function checkPrinted(printed: PrintedInput, where: string, what: string, ledger: Ledger): Printed {
  const evidence: Evidence[] = [];
  const at: { start: number; end: number }[] = [];
  for (const one of locateAll(printed.evidence, where, ledger)) {
    const [place] = findWords(one.quote, printed.text);
    if (place === undefined) {
      ledger.report(
        where,
        `has ${what} ${show(printed.text)}, which its evidence does not print: ${show(one.quote)}`,
      );
      continue;
    }
    evidence.push(one);
    at.push({ start: one.start + place.start, end: one.start + place.end });
  }
  return { text: printed.text, evidence, at };
}

function checkMember(member: EntityInput['members'][number], where: string, ledger: Ledger): Member {
  if (member.entity !== undefined) checkEntityId(member.entity, where, 'has as a member', ledger);
  const printed = checkPrinted(member, where, 'member', ledger);
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
  for (const other of seeAlso) checkEntityId(other, where, '"seeAlso" names', ledger);
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

  const [first, ...rest] = input.names.map((name) => checkPrinted(name, where, 'name', ledger));
  const entity = {
    aliases,
    shared,
    description: locateAll(input.description, where, ledger),
    roles: input.roles.map((role) => checkPrinted(role, where, 'role', ledger)),
    members: input.members.map((member) => checkMember(member, where, ledger)),
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
