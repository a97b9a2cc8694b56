// The well-formed rows of a fact table and the sources in; the checked facts out, with every rule that a row breaks reported.
import { checkEntity, type Ledger, locateAll } from './check-entities.ts';
import { checkDuplicateFigures, checkFigure } from './check-figures.ts';
import { checkNames } from './check-names.ts';
import { checkQuotation, type QuotationLedger } from './check-quotations.ts';
import type { Corpus, Source } from './corpus.ts';
import type { FactsTable } from './facts-file.ts';
import { type Report, show } from './problems.ts';
import { findQuotedRuns } from './quotation-marks.ts';

export type Facts = Pick<Corpus, 'entities' | 'figures' | 'quotations' | 'statements'>;

/** The facts are as good as the report is empty: what is reported may be missing from them, or stand half in them. */
export function checkFacts(table: FactsTable, sources: readonly Source[], report: Report): Facts {
  const ledger: Ledger = {
    sources: new Map(sources.map((source) => [source.id, source])),
    entityIds: table.entityIds,
    report,
    at: [],
  };
  const quotationLedger: QuotationLedger = {
    ...ledger,
    entities: table.entities,
    quoted: new Map(sources.flatMap(({ passages }) => [...findQuotedRuns(passages)])),
  };
  const { entities, figures, quotations, statements } = table;
  checkNames(entities, report);
  checkDuplicateFigures(figures, ledger);
  return {
    entities: entities.flatMap(
      (entity, index) => checkEntity(entity, { ...ledger, at: ['entities', index] }) ?? [],
    ),
    figures: figures.flatMap(
      (figure, index) => checkFigure(figure, { ...ledger, at: ['figures', index] }) ?? [],
    ),
    quotations: quotations.flatMap(
      (quotation, index) =>
        checkQuotation(quotation, { ...quotationLedger, at: ['quotations', index] }) ?? [],
    ),
    statements: statements.map((statement, index) => {
      const where = `statement ${show(statement.id)}`;
      const here = { ...ledger, at: ['statements', index] };
      return { ...statement, evidence: locateAll(statement.evidence, where, ['evidence'], here) };
    }),
  };
}
