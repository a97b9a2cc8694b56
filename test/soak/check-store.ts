// A store whose writer was killed in, everything that is lost or half there out.
import { manifestOf } from '../../src/store/manifest.ts';
import type { Store } from '../../src/store/store.ts';
import type { Version } from '../../src/store/version-rows.ts';

/** What the writer said before it was killed, and how far the store was looked through before. */
export interface Known {
  /** The last version that was acknowledged; 0: none. */
  readonly acknowledged: number;
  /** The drafts that were acknowledged since. */
  readonly drafts: readonly number[];
  /** Versions up to this number were looked through already. */
  readonly checked: number;
}

export interface Checked {
  readonly problems: readonly string[];
  readonly active: number;
}

async function listAfter(store: Store, checked: number): Promise<readonly Version[]> {
  const versions: Version[] = [];
  for (let before: number | undefined; ;) {
    const page = await store.versions.list({ limit: 100, ...(before === undefined ? {} : { before }) });
    versions.push(...page.filter(({ number }) => number > checked));
    before = page.at(-1)?.number;
    if (before === undefined || before <= checked + 1) return versions.toReversed();
  }
}

/** The versions that the log speaks of, oldest first. */
async function listLogged(store: Store, checked: number): Promise<readonly string[]> {
  const logged: string[] = [];
  for (let before: number | undefined; ;) {
    const page = await store.audit.list({ limit: 100, ...(before === undefined ? {} : { before }) });
    const entries = page.entries.filter(({ details }) => Number(details.version) > checked);
    logged.push(...entries.map(({ action, details }) => `${action} ${Number(details.version)}`));
    before = page.next;
    if (before === undefined || entries.length < page.entries.length) return logged.toReversed();
  }
}

async function checkPublished(store: Store, version: Version): Promise<readonly string[]> {
  const where = `version ${version.number}`;
  const draft = version.draft === undefined ? undefined : await store.drafts.read(version.draft);
  if (draft?.state !== 'published' || draft.version !== version.number)
    return [`${where}: its draft is not published as it`];
  const raw = await store.versions.read(version.number);
  const missing = draft.changes.put.filter(
    ({ file, text }) => raw?.sources.find((source) => source.file === file)?.text !== text,
  );
  return missing.map(({ file }) => `${where}: ${file} is not as its draft has it`);
}

async function checkVersion(store: Store, version: Version): Promise<readonly string[]> {
  const { number, kind, parent, restores, manifest } = version;
  const where = `version ${number}`;
  const raw = await store.versions.read(number);
  const problems = [
    ...(raw && manifestOf(raw).hash === manifest
      ? []
      : [`${where}: its texts are not those of its manifest`]),
    ...((parent ?? 0) === number - 1 ? [] : [`${where}: follows ${String(parent)}`]),
  ];
  if (kind === 'publish') return [...problems, ...(await checkPublished(store, version))];
  const restored = restores === undefined ? undefined : await store.versions.find(restores);
  const same = kind === 'import' || restored?.manifest === manifest;
  return same ? problems : [...problems, `${where}: is not the corpus of version ${String(restores)}`];
}

async function checkDraft(store: Store, number: number): Promise<readonly string[]> {
  const draft = await store.drafts.read(number);
  if (!draft) return [`draft ${number}: is gone`];
  const files = draft.changes.put.length;
  if (draft.state === 'discarded') return files === 0 ? [] : [`draft ${number}: is half discarded`];
  const asOne = (draft.state === 'published') === (draft.version !== undefined);
  return files === 1 && asOne ? [] : [`draft ${number}: is half written`];
}

/** Reading verifies every text against its hash, and throws where one differs. */
export async function checkStore(store: Store, { acknowledged, drafts, checked }: Known): Promise<Checked> {
  const active = (await store.versions.active()) ?? 0;
  const versions = await listAfter(store, checked);
  const numbers = versions.map(({ number }) => number);
  const expected = Array.from({ length: active - checked }, (_, index) => checked + 1 + index);
  const written = versions.map(({ kind, number }) => `${kind} ${number}`);
  const logged = await listLogged(store, checked);
  const problems = [
    ...(active >= acknowledged ? [] : [`version ${acknowledged} was acknowledged, and ${active} serves`]),
    ...(numbers.join() === expected.join()
      ? []
      : [`the versions are ${numbers.join()} and ${active} serves`]),
    ...(logged.join() === written.join()
      ? []
      : [`the log says ${logged.join()}, written is ${written.join()}`]),
  ];
  for (const version of versions) problems.push(...(await checkVersion(store, version)));
  for (const draft of drafts) problems.push(...(await checkDraft(store, draft)));
  return { problems, active };
}
