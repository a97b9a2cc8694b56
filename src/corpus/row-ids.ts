// The texts of a corpus in; every id that stands in its fact table out, whatever else is wrong with it.
import { z } from 'zod';
import type { RawCorpus } from './raw.ts';
import { parseYaml } from './yaml-text.ts';

const anyRow = z.looseObject({ id: z.string() });
const anyTable = z.record(z.string(), z.unknown());

/** Of all lists, withheld and malformed rows included. Empty without a fact table or where it is no YAML. */
export function findRowIds({ facts }: RawCorpus): ReadonlySet<string> {
  const yaml = parseYaml(facts?.text.replace(/^\uFEFF/, '') ?? '');
  const table = anyTable.safeParse('value' in yaml ? yaml.value : {}).data ?? {};
  const rows = Object.values(table).flatMap((list): readonly unknown[] => (Array.isArray(list) ? list : []));
  return new Set(rows.flatMap((row) => anyRow.safeParse(row).data?.id ?? []));
}
