// The store and the folder in; where things stand, what was done before, and the corpus as a zip, out.
import type { Version } from '../store/version-rows.ts';
import type { Desk } from './desk.ts';
import type { Moderation, Offer } from './moderation.ts';
import { readActive } from './open-draft.ts';
import { compareFolder } from './bundled-folder.ts';
import { zipCorpus } from './zip-corpus.ts';
import { refuse, show } from './results.ts';

/** Entries of the history and of the log on one page. */
const PAGE = 10;
const OFFERED = 25;

async function readVersion(number: number, { options: { store } }: Desk): Promise<Version> {
  const version = await store.versions.find(number);
  if (version === undefined) throw new Error(`there is no version ${number}`);
  return version;
}

export const status =
  (desk: Desk): Moderation['status'] =>
  async () => {
    const { store, snapshots } = desk.options;
    const active = await readVersion(await readActive(desk.options), desk);
    const { version: serving, knowledge, withheld } = snapshots.current();
    const [folder, drafts] = await Promise.all([
      compareFolder(active, desk.options),
      store.drafts.listOpen(),
    ]);
    return show({ kind: 'status', active, serving, knowledge, withheld, folder, drafts });
  };

export const history =
  (desk: Desk): Moderation['history'] =>
  async (before) => {
    // One more than is shown tells whether there is another page.
    const found = await desk.options.store.versions.list({
      limit: PAGE + 1,
      ...(before === undefined ? {} : { before }),
    });
    const versions = found.slice(0, PAGE);
    const last = found.length > PAGE ? versions.at(-1) : undefined;
    const active = await readActive(desk.options);
    return show({ kind: 'history', versions, active, ...(last ? { next: last.number } : {}) });
  };

export const log =
  (desk: Desk): Moderation['log'] =>
  async (before) => {
    const page = await desk.options.store.audit.list({
      limit: PAGE,
      ...(before === undefined ? {} : { before }),
    });
    return show({ kind: 'log', ...page });
  };

export const exportCorpus =
  (desk: Desk): Moderation['export'] =>
  async (version, by) => {
    const number = version ?? (await readActive(desk.options));
    const raw = await desk.options.store.versions.read(number);
    if (raw === undefined) return refuse(`There is no version ${number}.`);
    const snapshot = await desk.options.snapshots.at(String(number));
    const words = [
      `Version ${number} as a folder: unpack it in the place of corpus/.`,
      ...((snapshot?.withheld.length ?? 0) > 0
        ? [
            'It holds facts that are withheld here; a start from it would refuse them, and npm run check-corpus names them.',
          ]
        : []),
    ].join('\n');
    await desk.log(by, 'export', { version: number });
    return { kind: 'file', name: `corpus-${number}.zip`, bytes: await zipCorpus(raw), words };
  };

const day = (iso: string): string => iso.slice(0, 10);

function choose(offers: readonly Offer[], typed: string): readonly Offer[] {
  const wanted = typed.trim().toLowerCase();
  return offers.filter(({ name }) => name.toLowerCase().includes(wanted)).slice(0, OFFERED);
}

export const offerVersions =
  (desk: Desk): Moderation['offerVersions'] =>
  async (typed) => {
    const versions = await desk.options.store.versions.list({ limit: 100 });
    const offers = versions.map(({ number, by, at }) => ({
      name: `${number}, by ${by.name}, ${day(at)}`,
      value: String(number),
    }));
    return choose(offers, typed);
  };
