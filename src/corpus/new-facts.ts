// The sources of a corpus and the first rows about them in; a fact table that says what the corpus is, and has no rows yet, out.
import { stringify } from 'yaml';
import type { Row } from './changes.ts';
import type { RawFile } from './raw.ts';
import { parseSourceFile } from './source-file.ts';
import { buildSources } from './sources.ts';

const mostExamples = 5;

/** Questions that the rows answer. */
function exampleFor(row: Row, rows: readonly Row[]): string | undefined {
  const entityOf = (id: string | undefined) =>
    rows.flatMap((one) => (one.list === 'entities' && one.row.id === id ? [one.row] : []))[0];
  if (row.list === 'figures' && (row.row.measure === 'count' || row.row.measure === 'people')) {
    const plural = entityOf(row.row.about)?.plural;
    return plural === undefined ? undefined : `How many ${plural} are there?`;
  }
  const speaker = row.list === 'quotations' ? entityOf(row.row.speaker)?.names[0]?.text : undefined;
  return speaker === undefined ? undefined : `What did ${speaker} say?`;
}

/** Title and description hold for whatever sources are added later, so they count nothing. */
export function beginFacts(files: readonly RawFile[], rows: readonly Row[]): RawFile {
  const sources = buildSources(
    files.map((file) => parseSourceFile(file).source),
    [],
  );
  const [first, ...more] = sources.map(({ cite }) => cite);
  const examples = [...new Set(rows.flatMap((row) => exampleFor(row, rows) ?? []))].slice(0, mostExamples);
  const corpus = {
    title: `${first ?? 'Sources'}${more.length === 0 ? '' : ' and more'}`,
    description: 'What the sources say, and the figures and quotations that were accepted from them.',
    examples: examples.length === 0 ? ['What are the sources?'] : examples,
  };
  return { file: 'facts.yaml', text: stringify({ corpus }, { lineWidth: 0 }) };
}
