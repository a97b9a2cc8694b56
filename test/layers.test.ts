// The import rules of DESIGN.md as a table, and the few other rules that only the text of the sources can break.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { factsSchema } from '../src/corpus/schema.ts';

/** Which areas an area may import, itself aside. A file of `src/` that stands alone is an area of its own. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/corpus': [],
  'src/search': ['src/corpus'],
  'src/facts': ['src/corpus', 'src/search'],
  'src/score.ts': [],
  'src/interaction.ts': [],
  'src/knowledge.ts': ['src/corpus', 'src/search', 'src/facts'],
  'src/answer': ['src/corpus', 'src/search', 'src/facts', 'src/knowledge.ts', 'src/score.ts'],
  'src/reply': [
    'src/interaction.ts',
    'src/score.ts',
    'src/corpus',
    'src/knowledge.ts',
    'src/answer',
    'src/command',
    'src/moderation',
    'src/check',
    'src/review',
    'src/readers',
  ],
  'src/intake': ['src/corpus'],
  'src/store': ['src/corpus'],
  'src/review': ['src/corpus', 'src/search', 'src/facts', 'src/knowledge.ts', 'src/answer'],
  'src/check': [
    'src/interaction.ts',
    'src/corpus',
    'src/search',
    'src/facts',
    'src/knowledge.ts',
    'src/answer',
  ],
  'src/snapshots.ts': ['src/corpus', 'src/knowledge.ts'],
  'src/moderation': [
    'src/interaction.ts',
    'src/corpus',
    'src/knowledge.ts',
    'src/answer',
    'src/intake',
    'src/store',
    'src/review',
    'src/snapshots.ts',
  ],
  'src/readers': [
    'src/interaction.ts',
    'src/corpus',
    'src/search',
    'src/knowledge.ts',
    'src/answer',
    'src/store',
  ],
  'src/command': [
    'src/interaction.ts',
    'src/score.ts',
    'src/corpus',
    'src/knowledge.ts',
    'src/answer',
    'src/moderation',
    'src/check',
    'src/readers',
  ],
  'src/arguments.ts': ['src/interaction.ts', 'src/command'],
  commands: ['src/interaction.ts', 'src/command', 'src/answer', 'src/check'],
  'src/registry.ts': ['src/command', 'commands'],
  'src/config.ts': [],
  'src/environment.ts': ['src/config.ts'],
  'src/log.ts': ['src/config.ts'],
  'src/lines.ts': [],
  'src/discord': [
    'src/interaction.ts',
    'src/corpus',
    'src/knowledge.ts',
    'src/answer',
    'src/reply',
    'src/command',
    'src/arguments.ts',
    'src/log.ts',
    'src/readers',
  ],
  'src/cli.ts': [
    'src/score.ts',
    'src/corpus',
    'src/knowledge.ts',
    'src/answer',
    'src/reply',
    'src/command',
    'src/arguments.ts',
    'src/registry.ts',
    'src/config.ts',
    'src/environment.ts',
    'src/lines.ts',
    'src/check',
  ],
  'src/start': [
    'src/intake',
    'src/score.ts',
    'src/config.ts',
    'src/log.ts',
    'src/corpus',
    'src/knowledge.ts',
    'src/registry.ts',
    'src/discord',
    'playground',
    'src/readers',
    'src/store',
    'src/moderation',
    'src/snapshots.ts',
  ],
  'src/check-folder.ts': ['src/config.ts', 'src/corpus', 'src/environment.ts', 'src/facts'],
  'src/main.ts': ['src/config.ts', 'src/environment.ts', 'src/log.ts', 'src/start'],
  playground: [],
};

/** Packages with a place of their own, and where that is. `import type` leaves nothing at run time and is free. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'discord.js': ['src/discord', 'playground'],
  'discord-api-types': ['src/discord', 'playground'],
  minisearch: ['src/search'],
  pino: ['src/log.ts'],
  yaml: ['src/corpus'],
  kysely: ['src/store'],
  pg: ['src/store'],
  'node:sqlite': ['src/store'],
  unpdf: ['src/intake'],
  mammoth: ['src/intake'],
  '@mozilla/readability': ['src/intake'],
  linkedom: ['src/intake'],
};

const ENVIRONMENT_READER = 'src/environment.ts';

interface Text {
  readonly file: string;
  readonly text: string;
}

const read = (pattern: string): readonly Text[] =>
  globSync(pattern).map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));

const program = ['src', 'commands', 'playground'].flatMap((folder) => read(`${folder}/**/*.ts`));

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const IMPORT =
  /^(?:import|export)\s(type\s)?(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

function importsOf({ file, text }: Text): readonly Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, named, dynamic]) => ({
    file,
    target: named ?? dynamic ?? '',
    typeOnly: type !== undefined,
  }));
}

function areaOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? `src/${second}` : first;
}

const resolve = ({ file, target }: Pick<Import, 'file' | 'target'>): string =>
  normalize(join(dirname(file), target)).replaceAll('\\', '/');

function checkEdge({ file, target }: Import): string | undefined {
  if (!target.startsWith('.')) return undefined;
  const from = areaOf(file);
  const to = areaOf(resolve({ file, target }));
  if (from === to) return undefined;
  const allowed = ALLOWED[from];
  if (!allowed) return `${file}: ${from} is in no row of the table`;
  return allowed.includes(to) ? undefined : `${file}: ${from} may not import ${to} (${target})`;
}

function checkPackage({ file, target, typeOnly }: Import): string | undefined {
  const [first = '', second = ''] = target.split('/');
  const name = first.startsWith('@') ? `${first}/${second}` : first;
  const places = PACKAGES[name];
  if (!places || typeOnly || places.includes(areaOf(file))) return undefined;
  return `${file}: ${name} may be imported in ${places.join(' and ')} alone`;
}

/** A folder of `answer`, or a file that stands beside them; undefined elsewhere. */
const partOf = (path: string): string | undefined => /^src\/answer\/[^/]+/.exec(path)?.[0];

/** The parts of `answer` from which imports lead back to themselves. */
function findCircles(edges: readonly Import[]): readonly string[] {
  const reached = new Map<string, Set<string>>();
  for (const edge of edges) {
    const [from, to] = [partOf(edge.file), edge.target.startsWith('.') ? partOf(resolve(edge)) : undefined];
    if (from === undefined || to === undefined || from === to) continue;
    reached.set(from, (reached.get(from) ?? new Set()).add(to));
  }
  // A set grows while it is gone through, to all that is reached.
  for (const parts of reached.values())
    for (const part of parts) for (const next of reached.get(part) ?? []) parts.add(next);
  return [...reached].flatMap(([part, parts]) => (parts.has(part) ? [part] : []));
}

const found = (issues: readonly (string | undefined)[]): readonly string[] =>
  issues.filter((issue) => issue !== undefined);

describe('imports', () => {
  const imports = program.flatMap(importsOf);

  test('point against the data and never back', () => {
    expect(found(imports.map(checkEdge))).toEqual([]);
  });

  test('lead from no folder of answer back to it', () => {
    expect(findCircles(imports)).toEqual([]);
  });

  test('that lead back to a folder of answer are found', () => {
    const edges = [
      { file: 'src/answer/figure/a.ts', text: "import { b } from '../passage/b.ts';" },
      { file: 'src/answer/passage/b.ts', text: "import type { C } from '../c.ts';" },
      { file: 'src/answer/c.ts', text: "import { a } from './figure/a.ts';" },
      { file: 'src/answer/d.ts', text: "import { a } from './figure/a.ts';" },
    ].flatMap(importsOf);
    expect(findCircles(edges)).toEqual(['src/answer/figure', 'src/answer/passage', 'src/answer/c.ts']);
  });

  test('of a package stay in its place', () => {
    expect(found(imports.map(checkPackage))).toEqual([]);
  });

  test('of the stand-in are dynamic, so that an installation without it runs', () => {
    const root = program.filter(({ file }) => file === 'src/start/reach-discord.ts').map(({ text }) => text);
    expect(root).toHaveLength(1);
    expect(root.join()).toMatch(/await import\('\.\.\/\.\.\/playground\//);
    expect(root.join()).not.toMatch(/from '\.\.\/\.\.\/playground\//);
  });

  test.each([
    ["import { Client } from 'discord.js';", 'src/reply/a.ts: discord.js may be imported in'],
    [
      "import MiniSearch from 'minisearch';",
      'src/reply/a.ts: minisearch may be imported in src/search alone',
    ],
    [
      "import {\n  send,\n} from '../discord/send.ts';",
      'src/reply/a.ts: src/reply may not import src/discord',
    ],
    ["export { send } from '../discord/send.ts';", 'src/reply/a.ts: src/reply may not import src/discord'],
    ["await import('../../playground/start.ts');", 'src/reply/a.ts: src/reply may not import playground'],
    [
      "import type { Parts } from '../discord/parts.ts';",
      'src/reply/a.ts: src/reply may not import src/discord',
    ],
  ])('that break a rule are named with their file: %j', (text, issue) => {
    const edges = importsOf({ file: 'src/reply/a.ts', text });
    expect(found(edges.flatMap((edge) => [checkEdge(edge), checkPackage(edge)])).join()).toContain(issue);
  });

  test('of types alone may name a package anywhere', () => {
    const [edge] = importsOf({
      file: 'src/reply/a.ts',
      text: "import type { APIMessage } from 'discord.js';",
    });
    expect(edge && checkPackage(edge)).toBeUndefined();
    expect(edge?.target).toBe('discord.js');
  });
});

describe('the program', () => {
  const product = program.filter(({ file }) => !file.startsWith('playground/'));

  test('reads the environment in one file alone', () => {
    const readers = product.filter(({ text }) => /\bprocess\.env\b/.test(text)).map(({ file }) => file);
    expect(readers).toEqual([ENVIRONMENT_READER]);
  });

  test('is tested with its real parts', () => {
    // Written so that this line is none itself.
    const mocks = /\bvi\s*\.\s*(?:do)?mock\s*\(/i;
    const tests = read('test/**/*.ts');
    expect(tests.length).toBeGreaterThan(5);
    expect(tests.filter(({ text }) => mocks.test(text)).map(({ file }) => file)).toEqual([]);
  });

  test('holds no name of the bundled corpus', () => {
    const patterns = corpusNames().map(toPattern);
    expect(patterns.length).toBeGreaterThan(20);
    const uses = product.flatMap(({ file, text }) =>
      patterns.flatMap((pattern) => {
        const word = pattern.exec(text.replaceAll(/\bSHA-?256\b/gi, ''))?.[0];
        return word === undefined ? [] : [`${file}: ${word}`];
      }),
    );
    expect([...new Set(uses)]).toEqual([]);
  });
});

/** Every name, short form, alias and member of the fact table, and the parts of people's names. */
function corpusNames(): readonly string[] {
  const facts = factsSchema.parse(parse(readFileSync('corpus/facts.yaml', 'utf8')));
  const names = facts.entities.flatMap((entity) => [
    ...entity.names.map((name) => name.text),
    ...(entity.short === undefined ? [] : [entity.short]),
    ...entity.aliases,
    ...entity.members.map((member) => member.text),
    ...(entity.kind === 'person' ? entity.names.flatMap((name) => name.text.split(' ')) : []),
  ]);
  return [...new Set(names)].filter(isProper);
}

/** Words that any report may hold (“the report”, “patients”, “the Act”) are nobody's name. */
function isProper(name: string): boolean {
  const words = name.split(/[\s-]+/).filter((word) => !/^(?:the|a|an|of|and|for|in|on|its)$/i.test(word));
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word));
  const isAcronym = words.some((word) => /\p{Lu}{2}/u.test(word));
  return (
    isAcronym || capitalised.length > 1 || (words.length === 1 && capitalised.length === 1 && name.length > 3)
  );
}

/** An acronym in any case and number; anything else as it is printed, with either apostrophe. */
function toPattern(name: string): RegExp {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/['’]/g, "['’]");
  const acronym = /^\p{Lu}{2,}s?$/u.test(name);
  return acronym
    ? new RegExp(`(?<![\\p{L}\\d])${escaped.replace(/s$/, '')}s?(?![\\p{L}\\d])`, 'iu')
    : new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'u');
}
