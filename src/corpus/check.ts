// The texts of a corpus folder in; the checked corpus, or every problem it has, out. Pure.
import { checkEntity, type Ledger, locateAll } from './check-entities.ts';
import { checkDuplicateFigures, checkFigure } from './check-figures.ts';
import { checkNames } from './check-names.ts';
import { checkQuotation } from './check-quotations.ts';
import type { Corpus, Problem, Source } from './corpus.ts';
import { type FactsTable, parseFactsFile } from './facts-file.ts';
import { hashOf } from './hash.ts';
import { type Report, show } from './problems.ts';
import { findQuotedRuns } from './quotation-marks.ts';
import type { RawCorpus, RawFile } from './raw.ts';
import { parseSourceFile } from './source-file.ts';
import { buildSources } from './sources.ts';

export type Checked = { readonly corpus: Corpus } | { readonly problems: readonly Problem[] };

type About = Pick<Corpus, 'title' | 'description' | 'examples'>;
type Facts = Pick<Corpus, 'entities' | 'figures' | 'quotations' | 'statements'>;

function aboutSources(sources: readonly Source[]): About {
  const [first, ...rest] = sources.map(({ cite }) => cite);
  const paragraphs = sources.reduce((sum, { passages }) => sum + passages.length, 0);
  return {
    title: rest.length === 0 ? (first ?? '') : `${first ?? ''} and ${rest.length} more`,
    description: `${paragraphs === 1 ? '1 paragraph' : `${paragraphs} paragraphs`} of ${sources.length === 1 ? 'one source' : `${sources.length} sources`}.`,
    examples: [],
  };
}

function checkFacts(table: FactsTable, sources: readonly Source[], report: Report): Facts {
  const ledger: Ledger = {
    sources: new Map(sources.map((source) => [source.id, source])),
    entityIds: table.entityIds,
    report,
  };
  const quoted = new Map(sources.flatMap(({ passages }) => [...findQuotedRuns(passages)]));
  const quotationLedger = { ...ledger, entities: table.entities, quoted };
  checkNames(table.entities, report);
  checkDuplicateFigures(table.figures, ledger);
  return {
    entities: table.entities.flatMap((entity) => checkEntity(entity, ledger) ?? []),
    figures: table.figures.flatMap((figure) => checkFigure(figure, ledger) ?? []),
    quotations: table.quotations.flatMap((quotation) => checkQuotation(quotation, quotationLedger) ?? []),
    statements: table.statements.map((statement) => ({
      ...statement,
      evidence: locateAll(statement.evidence, `statement ${show(statement.id)}`, ledger),
    })),
  };
}

function checkOrder(order: readonly string[], sources: readonly Source[], report: Report): void {
  for (const id of order)
    if (!sources.some((source) => source.id === id))
      report('"corpus.sources"', `names unknown source ${show(id)}`);
}

function reportTwice(files: readonly RawFile[], problems: Problem[]): void {
  const names = files.map(({ file }) => file);
  for (const file of new Set(names.filter((name, index) => names.indexOf(name) < index)))
    problems.push({ file, where: '', message: 'stands more than once; a source id belongs to one source' });
}

/** Reports every problem at once. Without facts.yaml the corpus is its sources, and has no examples. */
export function checkCorpus(raw: RawCorpus): Checked {
  const problems: Problem[] = [];
  if (raw.sources.length === 0)
    problems.push({
      file: 'sources/',
      where: '',
      message: 'has no source; put at least one text in it as <id>.md',
    });
  reportTwice(raw.sources, problems);
  const parsed = raw.sources.map((file) => parseSourceFile(file));
  problems.push(...parsed.flatMap((one) => one.problems));

  const { facts } = raw;
  const report: Report = (where, message) => {
    problems.push({ file: facts?.file ?? 'facts.yaml', where, message });
  };
  const table = facts === undefined ? undefined : parseFactsFile(facts, report);
  const order = table?.corpus?.sources ?? [];
  const sources = buildSources(
    parsed.map(({ source }) => source),
    order,
  );
  checkOrder(order, sources, report);
  const checked = table === undefined ? undefined : checkFacts(table, sources, report);
  if (problems.length > 0) return { problems };

  const about = table?.corpus ?? aboutSources(sources);
  const { title, description, examples } = about;
  const shown = {
    title,
    description,
    examples,
    sources,
    entities: [],
    figures: [],
    quotations: [],
    statements: [],
    ...checked,
  };
  return { corpus: { hash: hashOf(shown), ...shown } };
}
