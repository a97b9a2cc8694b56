// Nothing but the knowledge in; the things of which the sources give different values or names, source by source, out.
import type { Entity, Figure } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Answer, Citation } from '../answer.ts';
import { citeEvidence, gatherCitations } from '../cite.ts';
import { nameOf } from '../named.ts';
import { findSlot } from '../figure/slot.ts';

/** More would not be read on a phone. */
const SHOWN = 3;

interface Difference {
  readonly entity: Entity;
  readonly citations: readonly Citation[];
}

/** Whether two rows of a slot are true of the same things at the same time, as far as the table tells. */
function isOfSame(one: Figure, other: Figure): boolean {
  const isSameTime = one.asOf === undefined || other.asOf === undefined || one.asOf === other.asOf;
  return one.scope === other.scope && isSameTime;
}

/** Two rows of one slot with other values, stated by other sources. */
function differInValue(knowledge: Knowledge): readonly Difference[] {
  return knowledge.corpus.entities.flatMap((entity) => {
    const rows = knowledge.facts.figuresAbout(entity.id);
    const disputed = rows.filter((row) =>
      findSlot(knowledge, row).some(
        (other) =>
          other.value !== row.value &&
          isOfSame(row, other) &&
          other.evidence.some(({ source }) => row.evidence.every((one) => one.source !== source)),
      ),
    );
    if (disputed.length === 0) return [];
    const citations = disputed.flatMap(({ evidence }) =>
      evidence.flatMap((one) => citeEvidence(knowledge, one, one.says)),
    );
    return [{ entity, citations: gatherCitations(citations) }];
  });
}

/** “Docks” for “town docks” is the same name, whole or short; a mayor and a deputy mayor hold two posts. */
function isShorter(one: string, other: string): boolean {
  return ` ${one}`.endsWith(` ${other}`) || ` ${other}`.endsWith(` ${one}`);
}

/** Several sources name it, and none by a name that the first of them uses; what has most figures comes first. */
function differInName(knowledge: Knowledge): readonly Difference[] {
  const sources = knowledge.corpus.sources.map(({ id }) => id);
  const differing = knowledge.corpus.entities.filter(({ kind, names }) => {
    const bySource = sources.map((id) =>
      names
        .filter(({ evidence }) => evidence.some(({ source }) => source === id))
        .map(({ text }) => text.toLowerCase()),
    );
    const [first = [], ...rest] = bySource.filter((own) => own.length > 0);
    return (
      rest.length > 0 &&
      rest.every(
        (own) =>
          !own.some((name) => first.some((one) => (kind === 'post' ? one === name : isShorter(one, name)))),
      )
    );
  });
  const figures = ({ id }: Entity) => knowledge.facts.figuresAbout(id).length;
  return differing
    .toSorted((a, b) => figures(b) - figures(a))
    .map((entity) => ({
      entity,
      citations: sources.flatMap((id) => citeFirstName(knowledge, entity, id)),
    }));
}

function citeFirstName(knowledge: Knowledge, { names }: Entity, source: string): readonly Citation[] {
  const printed = names.flatMap(({ evidence, at }) =>
    evidence.flatMap((one, place) => (one.source === source ? [{ one, bold: at[place] ?? one }] : [])),
  );
  const [first] = printed;
  return first ? citeEvidence(knowledge, first.one, first.bold) : [];
}

/** “Where do the sources differ?”, nothing being named: values before names, each with its words; undefined where they do not. */
export function compareDifferences(knowledge: Knowledge): Answer | undefined {
  const values = differInValue(knowledge);
  const names = differInName(knowledge).filter(
    ({ entity }) => !values.some((one) => one.entity.id === entity.id),
  );
  const shown = [...values, ...names].slice(0, SHOWN);
  if (shown.length === 0) return undefined;
  const citations = gatherCitations(shown.flatMap((one) => one.citations));
  const list = (differences: readonly Difference[]): string =>
    new Intl.ListFormat('en-GB').format(
      differences
        .filter((one) => shown.includes(one))
        .map(({ entity }) => nameOf(entity).short ?? nameOf(entity).name),
    );
  const [inValue, inName] = [list(values), list(names)];
  return {
    kind: 'comparison',
    about: inValue === '' ? inName : inValue,
    differ: inValue === '' ? 'names' : 'values',
    ...(inValue === '' || inName === '' ? {} : { alsoNamed: inName }),
    bySource: knowledge.corpus.sources.map(({ id }) => ({
      source: id,
      citations: citations.flatMap(({ source }, index) => (source === id ? [index] : [])),
    })),
    citations,
    next: [],
  };
}
