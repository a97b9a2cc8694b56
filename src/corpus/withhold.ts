// The texts of a corpus in; the corpus without the facts whose evidence is gone, and what was left out and why, out. Pure.
import { buildCorpus } from './build-corpus.ts';
import { checkFacts } from './check-facts.ts';
import type { Corpus, Path, Problem, Source } from './corpus.ts';
import type { FactsTable } from './facts-file.ts';
import { isEvidence, leaveOut } from './leave-out.ts';
import { parseCorpus, reportInto } from './parse-corpus.ts';
import { describeProblem } from './problems.ts';
import { readPrecedents } from './precedents.ts';
import type { RawCorpus } from './raw.ts';
import { buildSources } from './sources.ts';

export type RowKind = 'entity' | 'figure' | 'quotation' | 'statement';

/** A row of the fact table that is not served as it stands. */
export interface Withheld {
  readonly kind: RowKind;
  readonly id: string;
  /** False: the row is served, less the evidence, name, role or member that is gone. */
  readonly whole: boolean;
  /** The rules and the received values as the checker words them, each the end of a sentence about the row. */
  readonly reasons: readonly string[];
}

export type Served =
  | { readonly corpus: Corpus; readonly withheld: readonly Withheld[] }
  | { readonly problems: readonly Problem[] };

type ListName = 'entities' | 'figures' | 'quotations' | 'statements';
const kinds: Readonly<Record<ListName, RowKind>> = {
  entities: 'entity',
  figures: 'figure',
  quotations: 'quotation',
  statements: 'statement',
};
const listNames = ['entities', 'figures', 'quotations', 'statements'] as const;

interface Named {
  readonly list: ListName;
  readonly id: string;
}

/** The row that a path leads into. */
function rowAt(table: FactsTable, [list, index]: Path): Named | undefined {
  const name = listNames.find((one) => one === list);
  const id = name === undefined ? undefined : table[name][Number(index)]?.id;
  return name === undefined || id === undefined ? undefined : { list: name, id };
}

interface Gone {
  readonly row: Named;
  readonly at: Path;
  readonly reason: string;
}

/** What may be left out of the table for a problem. What was wrong before anything was left out is its editor’s to mend. */
function findGone(
  table: FactsTable,
  problems: readonly Problem[],
  always: ReadonlySet<string>,
): readonly Gone[] {
  return problems.flatMap((problem) => {
    const { at, message } = problem;
    const row = at === undefined ? undefined : rowAt(table, at);
    if (at === undefined || row === undefined) return [];
    return isEvidence(at) || !always.has(describeProblem(problem)) ? [{ row, at, reason: message }] : [];
  });
}

function listWithheld(first: FactsTable, last: FactsTable, gone: readonly Gone[]): readonly Withheld[] {
  return listNames.flatMap((list) => {
    const left = new Set(last[list].map(({ id }) => id));
    return first[list].flatMap(({ id }) => {
      const reasons = gone
        .filter(({ row }) => row.list === list && row.id === id)
        .map(({ reason }) => reason);
      if (reasons.length === 0) return [];
      return [{ kind: kinds[list], id, whole: !left.has(id), reasons: [...new Set(reasons)] }];
    });
  });
}

function withholdFrom(raw: RawCorpus, table: FactsTable, sources: readonly Source[]): Served {
  const gone: Gone[] = [];
  let always: ReadonlySet<string> | undefined;
  // Each turn leaves something out, so it ends. What only a row that goes is to blame for goes with it.
  for (let left = table; ;) {
    const problems: Problem[] = [];
    const facts = checkFacts(left, sources, reportInto(problems, raw.facts));
    if (problems.length === 0)
      return {
        corpus: buildCorpus(left, sources, facts, readPrecedents(raw)),
        withheld: listWithheld(table, left, gone),
      };
    always ??= new Set(problems.map(describeProblem));
    const found = findGone(left, problems, always);
    if (found.length === 0) return { problems };
    gone.push(...found);
    left = leaveOut(
      left,
      found.map(({ at }) => at),
    );
  }
}

/**
 * Serves what still stands. A fact is left out where its sources no longer print its evidence, and with it what refers to
 * it: figures about an entity, quotations by it, its place in a list of members. A fact with several pieces of evidence
 * keeps those that stand. A malformed file, and a table at odds with itself, are problems as they are for checkCorpus. For a
 * corpus that checkCorpus accepts it gives the same corpus.
 */
export function withholdFacts(raw: RawCorpus): Served {
  const { sources: parsed, table, problems } = parseCorpus(raw);
  if (problems.length > 0) return { problems };
  // A source that the table gives a place to may be gone; the others keep their places.
  const sources = buildSources(parsed, table?.corpus?.sources ?? []);
  return table === undefined
    ? { corpus: buildCorpus(undefined, sources, undefined, readPrecedents(raw)), withheld: [] }
    : withholdFrom(raw, table, sources);
}
