// What moderators do, on SQLite and on PostgreSQL: from a file to a version and back, two of them at once, and what readers leave behind.
import { expect, test } from 'vitest';
import { keyOf } from '../../src/moderation/key-of.ts';
import { createReaders } from '../../src/readers/readers.ts';
import { onBoth } from '../store/both.ts';
import { systemClock } from '../../src/discord/clock.ts';
import { ann, ben, ferries, moderate, text, viewOf, wordsOf, type Moderated } from './moderated.ts';

const pier = text('pier.txt', 'There is one pier.');

onBoth(({ findPlace }) => {
  const begin = async (): Promise<Moderated> => moderate(undefined, {}, await findPlace());

  test('the second to publish is told, and shown the draft on the newer version', async () => {
    const { add, moderation, snapshots } = await begin();
    await add(ferries);
    await add(pier);
    await viewOf('published', moderation.publish({ draft: 2, revision: 1 }, ben));
    const shown = await viewOf('draft', moderation.publish({ draft: 1, revision: 1 }, ann));
    const words = wordsOf(shown);
    expect(words).toMatch(
      /^\*\*Not published\*\*: Ben made version 2 active meanwhile\. Draft 1 now stands on it/,
    );
    expect(words).toContain('**Draft 1**: 1 source, 2 paragraphs');
    expect(snapshots.current().version).toBe(2);
    const published = moderation.publish({ draft: 1, revision: shown.review.draft.revision }, ann);
    await viewOf('published', published);
    const ids = snapshots.current().knowledge.corpus.sources.map(({ id }) => id);
    expect(ids).toEqual(['almanac', 'ferry-report', 'pier']);
  });

  test('two who publish one draft at once make one version', async () => {
    const { add, moderation, store } = await begin();
    await add(ferries);
    const views = await Promise.all(
      [ann, ben].map((by) => moderation.publish({ draft: 1, revision: 1 }, by)),
    );
    expect(views.map(({ view }) => view.kind).toSorted()).toEqual(['published', 'refused']);
    expect(await store.versions.active()).toBe(2);
  });

  test('a draft that was changed since it was shown is shown again', async () => {
    const { add, moderation, store } = await begin();
    await add(ferries);
    const { source } = { source: 'ferry-report' };
    await moderation.setDetails({ draft: 1, source, details: { title: 'Ferries' } }, ben);
    const shown = await viewOf('draft', moderation.publish({ draft: 1, revision: 1 }, ann));
    expect(wordsOf(shown)).toMatch(/^\*\*Not published\*\*: draft 1 was changed after it was shown\./);
    expect(await store.versions.active()).toBe(1);
  });

  test('a part that the newer version has no place for is named', async () => {
    const { add, moderation } = await begin();
    await add(ferries);
    await moderation.publish({ draft: 1 }, ann);
    await viewOf('draft', moderation.remove({ source: 'ferry-report' }, ann));
    await viewOf('draft', moderation.remove({ source: 'ferry-report' }, ben));
    await viewOf('published', moderation.publish({ draft: 2 }, ann));
    const shown = await viewOf('draft', moderation.draft(3, ben));
    expect(wordsOf(shown)).toContain('`sources/ferry-report.md` is not there any more');
    expect((await viewOf('refused', moderation.publish({ draft: 3 }, ben))).words).toContain(
      'changes nothing',
    );
  });

  test('a draft that was published or discarded cannot be used any more', async () => {
    const { add, moderation } = await begin();
    await add(ferries);
    await add(pier);
    await viewOf('published', moderation.publish({ draft: 1 }, ann));
    await viewOf('discarded', moderation.discard(2, ann));
    for (const [draft, state] of [
      [1, 'published'],
      [2, 'discarded'],
    ] as const) {
      for (const asked of [
        moderation.draft(draft, ann),
        moderation.publish({ draft }, ann),
        moderation.discard(draft, ann),
        moderation.remove({ source: 'almanac', draft }, ann),
        moderation.askDetails({ draft, source: 'almanac' }),
      ])
        expect((await viewOf('refused', asked)).words).toBe(`Draft ${draft} was ${state} already.`);
    }
    expect((await viewOf('refused', moderation.draft(9, ann))).words).toBe('There is no draft 9.');
  });

  test('a rollback to what is served already, or to nothing, changes nothing', async () => {
    const { moderation, store } = await begin();
    expect((await viewOf('refused', moderation.rollBack('1', ann))).words).toContain('answered from already');
    expect((await viewOf('refused', moderation.rollBack('7', ann))).words).toBe('There is no version 7.');
    expect((await viewOf('refused', moderation.rollBack('x', ann))).words).toContain('by its number');
    expect(await store.versions.active()).toBe(1);
  });

  test('a file becomes a draft, its figure is accepted, published, asked as of then, rolled back and exported', async () => {
    const { add, moderation, snapshots } = await begin();
    const drafted = await add(ferries);
    expect(drafted.review.diff.counts).toEqual({ added: 2, removed: 0, changed: 0 });
    const { waiting } = await viewOf(
      'proposal',
      moderation.review({ draft: 1, list: 'figures', at: 1 }, ann),
    );
    const [figure] = waiting;
    const proposal = figure === undefined ? '' : keyOf(figure);
    await viewOf('proposal', moderation.decide({ draft: 1, proposal, accept: true }, ann));
    const shown = await viewOf('draft', moderation.draft(1, ann));
    expect(shown.review.rehearsal.appeared.map(({ question }) => question)).toContain(
      'How many ferries are there?',
    );
    await viewOf('published', moderation.publish({ draft: 1 }, ben));
    expect(snapshots.current().knowledge.corpus.figures.map(({ value }) => value)).toContain(14);
    await viewOf('rolled-back', moderation.rollBack('1', ann));
    expect(snapshots.current().version).toBe(3);
    expect(snapshots.current().knowledge.corpus.sources).toHaveLength(1);
    expect((await snapshots.at('2'))?.knowledge.corpus.sources).toHaveLength(2);
    expect(await moderation.export(2, ann)).toMatchObject({ kind: 'file', name: 'corpus-2.zip' });
    const { entries } = await viewOf('log', moderation.log(undefined));
    expect(entries.map(({ action }) => action)).toEqual([
      ...['export', 'rollback', 'publish', 'accept', 'add', 'import'],
    ]);
    const { versions } = await viewOf('history', moderation.history(undefined));
    expect(versions.map(({ kind, by }) => `${kind} ${by.name}`)).toEqual([
      ...['rollback Ann', 'publish Ben', 'import Footnote'],
    ]);
  });

  test('two who add to one draft at once lose nothing, and of two sources of one name the second is told', async () => {
    const { add, moderation, upload, store } = await begin();
    await add(ferries);
    const files = ['lock', 'quay', 'weir', 'mole'].map((name) =>
      upload(text(`${name}.txt`, `There is one ${name}.`)),
    );
    await Promise.all(
      files.map(async (file, at) =>
        viewOf('draft', moderation.add({ files: [file], draft: 1 }, at % 2 ? ann : ben)),
      ),
    );
    const put = (await store.drafts.read(1))?.changes.put.map(({ file }) => file).toSorted();
    expect(put).toEqual(['ferry-report', 'lock', 'mole', 'quay', 'weir'].map((id) => `sources/${id}.md`));
    const twice = await Promise.all(
      [ann, ben].map((by) => moderation.add({ files: [upload(pier)], draft: 1 }, by)),
    );
    expect(twice.map(({ view }) => view.kind).toSorted()).toEqual(['draft', 'refused']);
  });

  test('what one process publishes the other serves once it looks, and drafts there stand on it', async () => {
    const place = await findPlace();
    const one = await moderate(undefined, {}, place);
    const other = await moderate(undefined, {}, place);
    await one.add(ferries);
    await other.add(pier);
    await viewOf('published', one.moderation.publish({ draft: 1 }, ann));
    expect(await other.snapshots.refresh()).toMatchObject({ kind: 'changed', version: 2 });
    const shown = await viewOf('draft', other.moderation.draft(2, ann));
    expect(shown.notes).toEqual([{ kind: 'rebased', from: 1, to: 2 }]);
    await viewOf('published', other.moderation.publish({ draft: 2 }, ben));
    expect(await one.snapshots.refresh()).toMatchObject({ kind: 'changed', version: 3 });
    expect(one.snapshots.current().knowledge.corpus.hash).toBe(
      other.snapshots.current().knowledge.corpus.hash,
    );
  });

  test('unanswered questions are rehearsed, shown in groups and marked whole; whoever waits is told once', async () => {
    const { add, moderation, snapshots, store } = await begin();
    const told: string[] = [];
    const { promise: done, resolve } = Promise.withResolvers();
    const sent = { kind: 'sent', channelId: '7', remove: () => Promise.resolve() } as const;
    const readers = createReaders({
      store,
      current: () => snapshots.current(),
      post: {
        confirm: () => Promise.resolve(sent),
        tell: ({ question }) => (told.push(question), Promise.resolve('sent')),
      },
      log: {
        info: () => {
          resolve(undefined);
        },
        warn: () => undefined,
        error: (details) => expect.fail(JSON.stringify(details)),
      },
      setTimer: (run, ms) => systemClock.setTimer(run, ms),
    });
    const { knowledge } = snapshots.current();
    const question = 'How many piers does the company run?';
    await store.gaps.record({ question, reason: 'not-stated', version: 1 });
    await store.gaps.record({ question: 'How many trams are there?', reason: 'not-stated', version: 1 });
    await readers.tellMe({ askerId: '9', question, knowledge });
    const drafted = await add(ferries);
    expect(drafted.review.rehearsal.appeared.map((one) => one.question)).toContain(question);
    await viewOf('published', moderation.publish({ draft: 1 }, ann));
    readers.served();
    readers.served();
    await done;
    await readers.stop();
    expect(told).toEqual([question]);
    expect(await store.subscriptions.count()).toBe(0);
    const [gap] = await store.gaps.list();
    const { actor } = ann;
    const marked = await readers.markGaps(
      { id: gap?.id ?? 0, state: 'dismissed', page: 1 },
      actor,
      knowledge,
    );
    expect(marked.view).toMatchObject({ kind: 'gaps', total: 1 });
    expect((await store.audit.list()).entries[0]).toMatchObject({
      action: 'gaps dismiss',
      by: { name: 'Ann' },
    });
  });
});
