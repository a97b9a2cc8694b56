// The text of facts.yaml in; its well-formed items, every id it declares, and what is wrong with its shape, out.
import { z } from 'zod';
import { type Report, show } from './problems.ts';
import type { RawFile } from './raw.ts';
import { describeIssues, type SchemaIssue } from './schema-problems.ts';
import {
  type EntityInput,
  entitySchema,
  type FactsFile,
  factsSchema,
  type FigureInput,
  figureSchema,
  type QuotationInput,
  quotationSchema,
  type StatementInput,
  statementSchema,
} from './schema.ts';
import { parseYaml } from './yaml-text.ts';

export interface FactsTable {
  /** Undefined where it is malformed. */
  readonly corpus?: FactsFile['corpus'];
  readonly entities: readonly EntityInput[];
  readonly figures: readonly FigureInput[];
  readonly quotations: readonly QuotationInput[];
  readonly statements: readonly StatementInput[];
  /** Ids of malformed entities too, so that naming one is not called a second mistake. */
  readonly entityIds: ReadonlySet<string>;
}

const lists = {
  entities: 'entity',
  figures: 'figure',
  quotations: 'quotation',
  statements: 'statement',
} as const;
type ListName = keyof typeof lists;

const looseItem = z.looseObject({ id: z.string().optional().catch(undefined) });
const looseList = z.array(looseItem.catch({ id: undefined })).catch([]);
const looseFile = z
  .looseObject({
    corpus: z.unknown(),
    entities: looseList,
    figures: looseList,
    quotations: looseList,
    statements: looseList,
  })
  .catch({ corpus: undefined, entities: [], figures: [], quotations: [], statements: [] });
type LooseFile = z.infer<typeof looseFile>;

function isListName(key: unknown): key is ListName {
  return typeof key === 'string' && Object.hasOwn(lists, key);
}

function joinPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

function reportIssue({ path, message }: SchemaIssue, loose: LooseFile, report: Report): void {
  const [list, index, ...rest] = path;
  if (!isListName(list) || typeof index !== 'number') {
    report(path.length === 0 ? 'the file' : `"${joinPath(path)}"`, message);
    return;
  }
  const id = loose[list][index]?.id;
  const name = id === undefined ? `number ${index + 1}` : show(id);
  report(`${lists[list]} ${name}${rest.length === 0 ? '' : `, "${joinPath(rest)}",`}`, message);
}

function wellFormed<T>(items: readonly unknown[], schema: z.ZodType<T>): readonly T[] {
  return items.flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}

function reportTwice(ids: readonly (string | undefined)[], what: string, report: Report): void {
  const twice = ids.filter((id, index) => id !== undefined && ids.indexOf(id) < index);
  for (const id of new Set(twice)) {
    const count = ids.filter((other) => other === id).length;
    report(`${what} ${show(id)}`, `stands ${count} times; an id belongs to one ${what}`);
  }
}

/** Undefined where the text is no YAML. */
export function parseFactsFile(raw: RawFile, report: Report): FactsTable | undefined {
  const yaml = parseYaml(raw.text.replace(/^\uFEFF/, ''));
  if ('errors' in yaml) {
    yaml.errors.forEach((message) => {
      report('', message);
    });
    return undefined;
  }
  const loose = looseFile.parse(yaml.value);
  const parsed = factsSchema.safeParse(yaml.value);
  if (!parsed.success)
    for (const issue of describeIssues(parsed.error, yaml.value)) reportIssue(issue, loose, report);

  for (const list of ['entities', 'figures', 'quotations', 'statements'] as const)
    reportTwice(
      loose[list].map(({ id }) => id),
      lists[list],
      report,
    );
  const corpus = factsSchema.shape.corpus.safeParse(loose.corpus);
  return {
    ...(corpus.success ? { corpus: corpus.data } : {}),
    entities: wellFormed(loose.entities, entitySchema),
    figures: wellFormed(loose.figures, figureSchema),
    quotations: wellFormed(loose.quotations, quotationSchema),
    statements: wellFormed(loose.statements, statementSchema),
    entityIds: new Set(loose.entities.flatMap(({ id }) => (id === undefined ? [] : [id]))),
  };
}
