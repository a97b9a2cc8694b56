// The texts of a corpus folder in; the checked corpus, or every problem it has, out. Pure.
import { buildCorpus } from './build-corpus.ts';
import { checkFacts } from './check-facts.ts';
import type { Corpus, Problem, Source } from './corpus.ts';
import { parseCorpus, reportInto } from './parse-corpus.ts';
import { readPrecedents } from './precedents.ts';
import { type Report, show } from './problems.ts';
import type { RawCorpus } from './raw.ts';
import { buildSources } from './sources.ts';

export type Checked = { readonly corpus: Corpus } | { readonly problems: readonly Problem[] };

function checkOrder(order: readonly string[], sources: readonly Source[], report: Report): void {
  for (const id of order)
    if (!sources.some((source) => source.id === id))
      report('"corpus.sources"', `names unknown source ${show(id)}`);
}

/** Reports every problem at once. Without facts.yaml the corpus is its sources, and has no examples. */
export function checkCorpus(raw: RawCorpus): Checked {
  const { sources: parsed, table, problems: malformed } = parseCorpus(raw);
  const problems = [...malformed];
  const report = reportInto(problems, raw.facts);
  const order = table?.corpus?.sources ?? [];
  const sources = buildSources(parsed, order);
  checkOrder(order, sources, report);
  const facts = table === undefined ? undefined : checkFacts(table, sources, report);
  return problems.length > 0
    ? { problems }
    : { corpus: buildCorpus(table, sources, facts, readPrecedents(raw)) };
}
