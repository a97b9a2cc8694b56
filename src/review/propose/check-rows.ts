// Rows proposed for the table of a corpus in; those that the checker would not take out.
import { checkEntity, type Ledger } from '../../corpus/check-entities.ts';
import { checkDuplicateFigures, checkFigure } from '../../corpus/check-figures.ts';
import { checkNames } from '../../corpus/check-names.ts';
import { checkQuotation, type QuotationLedger } from '../../corpus/check-quotations.ts';
import type { Row } from '../../corpus/changes.ts';
import type { Corpus, Figure } from '../../corpus/corpus.ts';
import { findQuotedRuns } from '../../corpus/quotation-marks.ts';
import type { EntityInput, FigureInput } from '../../corpus/schema.ts';

/** The figure as the table would have it with this evidence alone. */
function withEvidence(figure: Figure, evidence: FigureInput['evidence'][number]): FigureInput {
  return { ...figure, asked: [...figure.asked], evidence: [evidence] };
}

/** The parts of a proposal that the checker takes alone are what it takes of all of them together, but for names and claims. */
export interface RowChecker {
  /** Whether the row's evidence proves it; `entities`: new ones that it may refer to. */
  isSound(row: Row, entities: readonly EntityInput[]): boolean;
  /** The ids of new rows that clash with the table or with new rows before them. */
  findClashes(entities: readonly EntityInput[], figures: readonly FigureInput[]): ReadonlySet<string>;
}

export function buildRowChecker(corpus: Corpus): RowChecker {
  const sources = new Map(corpus.sources.map((source) => [source.id, source]));
  const ids = corpus.entities.map(({ id }) => id);
  const quoted = new Map<string, QuotationLedger['quoted']>();

  function ledgerFor(entities: readonly EntityInput[]): { ledger: Ledger; problems: string[] } {
    const problems: string[] = [];
    const entityIds = new Set([...ids, ...entities.map(({ id }) => id)]);
    const report = (where: string, message: string): void => {
      problems.push(`${where} ${message}`);
    };
    return { ledger: { sources, entityIds, report, at: [] }, problems };
  }

  /** Read once for each source, and only for one that somebody is quoted in. */
  function quotedIn(source: string): QuotationLedger['quoted'] {
    const runs = quoted.get(source) ?? findQuotedRuns(sources.get(source)?.passages ?? []);
    quoted.set(source, runs);
    return runs;
  }

  function isSound(row: Row, entities: readonly EntityInput[]): boolean {
    const { ledger, problems } = ledgerFor(entities);
    switch (row.list) {
      case 'entities':
        checkEntity(row.row, ledger);
        break;
      case 'figures':
        checkFigure(row.row, ledger);
        break;
      case 'evidence': {
        const figure = corpus.figures.find(({ id }) => id === row.row.figure);
        if (figure === undefined) return false;
        checkFigure(withEvidence(figure, row.row.evidence), ledger);
        break;
      }
      case 'quotations':
        checkQuotation(row.row, {
          ...ledger,
          entities: [...corpus.entities, ...entities],
          quoted: quotedIn(row.row.source),
        });
    }
    return problems.length === 0;
  }

  return {
    isSound,
    findClashes(entities, figures) {
      const clashing = new Set<string>();
      const report = (where: string): void => {
        const id = /"([^"]+)"$/.exec(where)?.[1];
        if (id !== undefined) clashing.add(id);
      };
      checkNames([...corpus.entities, ...entities], report);
      checkDuplicateFigures([...corpus.figures, ...figures], { report });
      return clashing;
    },
  };
}
