// Where the corpus stands, and what was done to it before, to messages.
import type { Source } from '../corpus/corpus.ts';
import type { AuditEntry, Version, ViewOf } from '../moderation/results.ts';
import { sourceName } from './evidence.ts';
import { line, small, type Line } from './line.ts';
import { withheldLines } from './moderation-draft-lines.ts';
import type { Press, Sheet } from './moderation-sheet.ts';
import { listLines, timeOf, untrusted } from './moderation-sheet.ts';
import { counted } from './wording.ts';

const SOURCES = 10;
const WITHHELD = 8;
const DRAFTS = 5;
const DETAILS = 40;
const NAME = 60;

const by = ({ name }: { readonly name: string }): string => untrusted(name, NAME) || 'somebody';

function madeWords({ kind, by: actor, at, restores, draft }: Version): string {
  const who = `by ${by(actor)}, ${timeOf(at)}`;
  switch (kind) {
    case 'import':
      return `imported ${who}`;
    case 'publish':
      return `published ${who}${draft === undefined ? '' : `, from draft ${draft}`}`;
    case 'rollback':
      return `version ${restores ?? ''} brought back ${who}`;
  }
}

function sourceLine(source: Source): Line {
  const { id, published, retrieved, passages } = source;
  const details = [
    counted(passages.length, 'paragraph'),
    published === undefined ? 'date not stated' : `published ${published}`,
    ...(retrieved === undefined ? [] : [`retrieved ${retrieved}`]),
  ];
  return line(...sourceName(source, id), ` · ${details.join(' · ')} · `, { code: id });
}

function folderLine({ folder }: ViewOf<'status'>): Line {
  switch (folder.kind) {
    case 'same':
      return line('The bundled folder is the same.');
    case 'differs':
      return line('The bundled folder differs from it: /corpus refresh drafts it.');
    case 'broken':
      return line(
        `The bundled folder cannot be read (${counted(folder.problems.length, 'problem')}): /corpus refresh names them.`,
      );
  }
}

export function statusSheet(view: ViewOf<'status'>): Sheet {
  const { active, serving, knowledge, withheld, drafts } = view;
  const { sources, figures, quotations } = knowledge.corpus;
  const open = drafts.map(({ number, author }) => `${number} by ${by(author)}`);
  return {
    head: [
      line({ bold: `Version ${active.number} is active` }, `: ${madeWords(active)}`),
      ...(serving === active.number ? [] : [line(`Here version ${serving} is still answered from.`)]),
      line(
        [
          counted(sources.length, 'source'),
          counted(figures.length, 'figure'),
          counted(quotations.length, 'quotation'),
        ].join(' · '),
      ),
      ...listLines(sources, SOURCES, sourceLine),
      line(withheld.length === 0 ? 'No fact is withheld.' : `${counted(withheld.length, 'fact')} withheld:`),
      ...withheldLines(withheld, WITHHELD),
      folderLine(view),
      ...(open.length === 0 ? [] : [line(`Open drafts: ${open.slice(0, DRAFTS).join(', ')}`)]),
    ],
    rows: () => [
      [
        ...drafts.slice(0, 2).map(({ number }) => ({
          label: `Open draft ${number}`,
          command: 'corpus draft',
          args: { number: String(number) },
        })),
        { label: 'History', command: 'corpus history', args: {} },
        { label: 'Log', command: 'corpus log', args: {} },
      ],
    ],
  };
}

function older(command: string, next: number | undefined): readonly Press[] {
  return next === undefined ? [] : [{ label: 'Older', command, args: { before: String(next) } }];
}

export function historySheet({ versions, active, next }: ViewOf<'history'>): Sheet {
  const [newest] = versions;
  return {
    head: [
      line({ bold: newest === undefined ? 'No earlier versions' : `Versions from ${newest.number} back` }),
      ...versions.map((version) =>
        line(
          { bold: `Version ${version.number}` },
          ` · ${madeWords(version)}${version.number === active ? ' · active' : ''}`,
          ...(version.note === undefined ? [] : [` · ${untrusted(version.note, 100)}`]),
        ),
      ),
    ],
    foot: [small('/corpus rollback brings one back; the option as-of asks one.')],
    rows: () => [older('corpus history', next)],
  };
}

function detailsOf({ details }: AuditEntry): string {
  return Object.entries(details)
    .map(([name, value]) => {
      const all = Array.isArray(value) ? value : [value];
      const shown = all.map((one) => (typeof one === 'object' ? JSON.stringify(one) : String(one))).join(' ');
      return `${name} ${untrusted(shown, DETAILS)}`;
    })
    .join(', ');
}

function entryLine(entry: AuditEntry): Line {
  const { at, by: actor, action, outcome } = entry;
  const who = actor.name === '' ? `user ${actor.id}` : by(actor);
  const details = detailsOf(entry);
  return line(
    `${timeOf(at)} · ${who} · `,
    { bold: outcome === 'refused' ? `${untrusted(action, NAME)} refused` : untrusted(action, NAME) },
    ...(details === '' ? [] : [` · ${details}`]),
  );
}

export function logSheet({ entries, next }: ViewOf<'log'>): Sheet {
  return {
    head: [
      line({ bold: entries.length === 0 ? 'Nothing was done yet' : 'Who did what, newest first' }),
      ...entries.map(entryLine),
    ],
    rows: () => [older('corpus log', next)],
  };
}

export function publishedSheet(view: ViewOf<'published' | 'rolled-back'>): Sheet {
  const { kind, version, withheld, isServed } = view;
  const what =
    kind === 'published'
      ? `Version ${version.number} is published`
      : `Version ${version.restores ?? ''} is back, as version ${version.number}`;
  return {
    head: [
      line(
        { bold: what },
        isServed ? ' and answered from now on.' : '; it will be answered from in a moment.',
      ),
      ...(withheld.length === 0 ? [] : [line(`${counted(withheld.length, 'fact')} withheld:`)]),
      ...withheldLines(withheld, WITHHELD),
    ],
    rows: () => [
      [
        { label: 'Status', command: 'corpus status', args: {} },
        { label: 'History', command: 'corpus history', args: {} },
      ],
    ],
  };
}
