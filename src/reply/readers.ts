// What is stored of readers and of their questions, to messages: every word of theirs is untrusted.
import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { Gap, GapGroup, ReadersView, Subscription } from '../readers/results.ts';
import { button, container, row, separator, text, type Row } from './components.ts';
import { fitLines } from './compose.ts';
import { encodeCustomId, type Press } from './custom-id.ts';
import { line, renderLine, small } from './line.ts';
import { MESSAGE_TEXT, textSize } from './limits.ts';
import type { Reply } from './reply.ts';
import { tame } from './untrusted.ts';
import { capital, counted, refusalReason } from './wording.ts';

/** Of one subscription, so that twenty find a place. UTF-16 units before escaping. */
const LISTED_LENGTH = 80;
const QUESTION_LENGTH = 160;
const ALIKE_LENGTH = 80;
const ALIKE = 2;
const REASON_LENGTH = 160;
/** Markup and escapes included; a page of five and its head stay within one message. */
const GROUP_TEXT = 700;
const DAY_LENGTH = 10;

export function renderReaders(view: ReadersView): Reply {
  switch (view.kind) {
    case 'stored':
      return message(storedOf(view.subscriptions));
    case 'forgotten':
      return message([text(renderLine(line(forgotten(view.count)))), others()]);
    case 'gaps':
      return message(gapsOf(view));
  }
}

function message(components: readonly APIComponentInContainer[]): Reply {
  return { components: [container(components)], citations: [] };
}

function rowOf(buttons: readonly { readonly label: string; readonly press: Press }[]): readonly Row[] {
  const made = buttons.flatMap(({ label, press }) => {
    const id = encodeCustomId(press);
    return id === undefined ? [] : [button(label, id)];
  });
  return made.length === 0 ? [] : [row(made)];
}

const ANONYMOUS =
  'Questions without an answer and reports of answers are stored as well, without who they are from.';
const LOGGED =
  'What moderators do is kept in the log of the corpus, its versions and its drafts, with their id and name. Whoever was refused a moderators’ command is in that log by id alone. Neither can be deleted here.';

function others(): APIComponentInContainer {
  return text([ANONYMOUS, LOGGED].map((words) => renderLine(small(words))).join('\n'));
}

function forgotten(count: number): string {
  return count === 0
    ? 'There was no question that you wanted to be told about.'
    : `Deleted: ${counted(count, 'question')} that you wanted to be told about.`;
}

function storedOf(subscriptions: readonly Subscription[]): readonly APIComponentInContainer[] {
  if (subscriptions.length === 0) {
    return [text(renderLine(line('No question is stored that you want to be told about.'))), others()];
  }
  const count = counted(subscriptions.length, 'question');
  const head = line(`Stored of you: your id in Discord, with ${count} that you want to be told about.`);
  const listed = subscriptions.map(({ question, madeAt }, at) =>
    line(`${at + 1}) ${tame(question, LISTED_LENGTH)} (since ${madeAt.slice(0, DAY_LENGTH)})`),
  );
  return [
    text(fitLines([head, ...listed], MESSAGE_TEXT - ANONYMOUS.length - LOGGED.length - LISTED_LENGTH)),
    others(),
    ...rowOf([{ label: 'Delete it', press: { command: 'privacy', args: { delete: 'true' } } }]),
  ];
}

const GAPS = 'corpus gaps';

function gapsOf(view: Extract<ReadersView, { kind: 'gaps' }>): readonly APIComponentInContainer[] {
  const { groups, page, pages, total, said } = view;
  const head = [
    ...(said === undefined ? [] : [small(tame(said, QUESTION_LENGTH))]),
    line(
      total === 0
        ? 'No question waits for an answer, and no answer was reported.'
        : `${counted(total, 'group')} of questions without an answer and of reported answers, most asked first`,
    ),
    ...(pages > 1 ? [small(`Page ${page} of ${pages}`)] : []),
  ];
  const turn = (to: number): Press => ({ command: GAPS, args: { page: String(to) } });
  return [
    text(head.map(renderLine).join('\n')),
    ...groups.flatMap((group) => [separator(), ...groupOf(group, page)]),
    ...rowOf([
      ...(page > 1 ? [{ label: 'Previous page', press: turn(page - 1) }] : []),
      ...(page < pages ? [{ label: 'Next page', press: turn(page + 1) }] : []),
    ]),
  ];
}

function groupOf(group: GapGroup, page: number): readonly APIComponentInContainer[] {
  const { lead, gaps, isAnswered } = group;
  const mark = (as: 'dismiss' | 'stays'): Press => ({
    command: GAPS,
    args: { [as]: String(lead.id), page: String(page) },
  });
  const alike = gaps.slice(1);
  const lines = [
    line({ bold: tame(lead.question, QUESTION_LENGTH) || 'A question without words' }),
    ...(lead.kind === 'reported' ? [line(`The answer was: ${tame(lead.answer, REASON_LENGTH)}`)] : []),
    ...(isAnswered === true ? [line('The sources answer it by now.')] : []),
    ...(lead.kind === 'reported' ? gaps : isAnswered === true ? [] : [lead])
      .slice(0, ALIKE + 1)
      .map((gap) => line(reasonOf(gap))),
    ...(lead.kind === 'reported' ? [] : alike.slice(0, ALIKE)).map(({ question }) =>
      small(`also: ${tame(question, ALIKE_LENGTH)}`),
    ),
    ...(alike.length > ALIKE ? [small(`and ${alike.length - ALIKE} more like it`)] : []),
  ];
  const foot = small(describe(group));
  const room = GROUP_TEXT - textSize(renderLine(foot)) - 1;
  return [
    text(`${fitLines(lines, room)}\n${renderLine(foot)}`),
    ...rowOf([
      { label: 'Dismiss', press: mark('dismiss') },
      { label: 'Should stay unanswered', press: mark('stays') },
    ]),
  ];
}

function describe({ lead, count }: GapGroup): string {
  const times = `${lead.kind === 'reported' ? 'reported' : 'asked'} ${counted(count, 'time')}`;
  return `No. ${lead.id} · ${times} · last ${lead.lastAt.slice(0, DAY_LENGTH)} · version ${lead.version}`;
}

function reasonOf(gap: Gap): string {
  if (gap.kind === 'reported') return `Reported: ${tame(gap.reason, REASON_LENGTH)}`;
  return `${capital(refusalReason(gap.reason) ?? tame(gap.reason, REASON_LENGTH))}.`;
}
