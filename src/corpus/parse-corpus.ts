// The texts of a corpus folder in; its sources and the rows of its fact table, and whatever is malformed in them, out.
import type { Path, Problem } from './corpus.ts';
import { type FactsTable, parseFactsFile } from './facts-file.ts';
import type { Report } from './problems.ts';
import type { RawCorpus, RawFile } from './raw.ts';
import { type ParsedSource, parseSourceFile } from './source-file.ts';

export interface ParsedCorpus {
  readonly sources: readonly ParsedSource[];
  /** Undefined without facts.yaml, or where it is no YAML. */
  readonly table?: FactsTable;
  readonly problems: readonly Problem[];
}

function findTwice(files: readonly RawFile[]): readonly Problem[] {
  const names = files.map(({ file }) => file);
  const twice = new Set(names.filter((name, index) => names.indexOf(name) < index));
  const message = 'stands more than once; a source id belongs to one source';
  return [...twice].map((file) => ({ file, where: '', message }));
}

/** Takes what is reported of the fact table into `problems`. */
export function reportInto(problems: Problem[], facts: RawFile | undefined): Report {
  const file = facts?.file ?? 'facts.yaml';
  return (where: string, message: string, at?: Path) => {
    problems.push({ file, where, message, ...(at === undefined ? {} : { at }) });
  };
}

/** Looks at shape alone: whether the rows agree with the sources and each other is for checkFacts. */
export function parseCorpus({ sources, facts }: RawCorpus): ParsedCorpus {
  const problems: Problem[] = [];
  if (sources.length === 0)
    problems.push({
      file: 'sources/',
      where: '',
      message: 'has no source; put at least one text in it as <id>.md',
    });
  problems.push(...findTwice(sources));
  const parsed = sources.map((file) => parseSourceFile(file));
  problems.push(...parsed.flatMap((one) => one.problems));
  const table = facts === undefined ? undefined : parseFactsFile(facts, reportInto(problems, facts));
  return {
    sources: parsed.map(({ source }) => source),
    problems,
    ...(table === undefined ? {} : { table }),
  };
}
