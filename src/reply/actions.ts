// What can be done next: the buttons that most answers share, and buttons and selects to Discord's rows.
import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Citation, Suggestion } from '../answer/answer.ts';
import type { Topic } from '../answer/follow-up/context.ts';
import type { Knowledge } from '../knowledge.ts';
import { button, row, type Row } from './components.ts';
import { AS_OF } from '../command/options.ts';
import { PACKED } from './custom-id.ts';
import { idAboutQuestion, REPORT, TELL_ME } from './asked-id.ts';
import type { Action, Fit } from './draft.ts';
import { placeOf } from './evidence.ts';
import { ROW_BUTTONS } from './limits.ts';
import { renderChoice, renderLinkButton, renderPress, renderShare } from './buttons.ts';
import { carryTopic, furtherId, SHARE } from './topic-id.ts';

/** Rows of a reply; more than this is a menu and no answer. */
export const ROWS = 2;

/** [In context] for the first citation, the nearest questions, and the way to what found no place. */
export function usualActions(
  next: readonly Suggestion[],
  knowledge: Knowledge,
): (fit: Fit) => readonly Action[] {
  return ({ shown, left }) => [
    ...shown.slice(0, 1).map((citation) => inContext('In context', citation, knowledge)),
    ...next.map(press),
    ...left.slice(0, 1).map((citation) => inContext('Next passage', citation, knowledge)),
  ];
}

export function press(suggestion: Suggestion): Action {
  return { kind: 'press', suggestion };
}

/** A button that asks a question in plain words. */
export function ask(question: string): Action {
  return press({ label: question, question, command: 'ask', args: { question } });
}

/** A button that opens a source, at a paragraph where one is given. */
export function open(label: string, source: string, paragraph?: string): Action {
  const args = paragraph === undefined ? { source } : { source, paragraph };
  return press({ label, question: '', command: 'sources', args });
}

/** The way to the list of all sources. */
export const LIST = press({ label: 'All sources', question: '', command: 'sources', args: {} });

/**
 * The rows for `actions`, best first: at most `ROWS` of them, no custom id twice. What cannot be a button is left out;
 * what is done with the answer itself ([Ask further], [Share], [Report]) comes last, however many there are, and in a row of
 * its own where one row does not hold all. One of them carries the topic; each of them stays
 * with the version `asOf`.
 */
export function renderActions(actions: readonly Action[], topic?: Topic, asOf?: string): readonly Row[] {
  const rows = layOut(actions, asOf);
  if (topic === undefined) return rows;
  return withTopic(rows, topic) ?? withTopic(layOut([LIST, ...actions], asOf), topic) ?? rows;
}

/** The shortest custom id has the most room; undefined where none has any. */
function withTopic(rows: readonly Row[], topic: Topic): readonly Row[] | undefined {
  const carrier = rows
    .flatMap(({ components }) => components)
    .flatMap((each) => ('custom_id' in each && mayCarry(each.custom_id) ? [each.custom_id] : []))
    .toSorted((one, other) => one.length - other.length)[0];
  const carrying = carrier === undefined ? undefined : carryTopic(carrier, topic);
  if (carrying === undefined) return undefined;
  return rows.map(({ components }) =>
    row(
      components.map((each) =>
        'custom_id' in each && each.custom_id === carrier ? { ...each, custom_id: carrying } : each,
      ),
    ),
  );
}

/** What shares has a topic of its own, and what is packed can take none. */
function mayCarry(id: string): boolean {
  return !id.startsWith(SHARE) && !id.startsWith(PACKED);
}

function renderAboutQuestion(action: Action, command: string): readonly APIButtonComponent[] {
  if (action.kind !== 'about-question' || action.command !== command) return [];
  return [button(action.label, idAboutQuestion(action.command, action.question))];
}

/** What an action gives when it is asked of that version instead of the one that serves. */
function asked(action: Action, asOf: string): Action {
  const at = { [AS_OF]: asOf };
  switch (action.kind) {
    case 'press': {
      const { suggestion } = action;
      return press({ ...suggestion, args: { ...suggestion.args, ...at } });
    }
    case 'share':
      if (action.press === 'shown') return action;
      return { ...action, press: { ...action.press, args: { ...action.press.args, ...at } } };
    case 'choose': {
      const options = action.options.map((option) => ({
        ...option,
        press: { ...option.press, args: { ...option.press.args, ...at } },
      }));
      return { ...action, options };
    }
    case 'further':
      return { ...action, asOf };
    case 'link':
    case 'about-question':
      return action;
  }
}

function layOut(given: readonly Action[], asOf: string | undefined): readonly Row[] {
  const actions = asOf === undefined ? given : given.map((each) => asked(each, asOf));
  const menus = actions.flatMap((each) => (each.kind === 'choose' ? (renderChoice(each) ?? []) : []));
  const further = actions.flatMap((each) =>
    each.kind === 'further' ? [button('Ask further', furtherId(each.asOf))] : [],
  );
  const share = actions.flatMap((each) => (each.kind === 'share' ? (renderShare(each.press) ?? []) : []));
  const tell = actions.flatMap((each) => renderAboutQuestion(each, TELL_ME));
  const report = actions.flatMap((each) => renderAboutQuestion(each, REPORT));
  const last = [...tell, ...further, ...share, ...report];
  const above = menus.slice(0, 1);
  const others = renderButtons(actions);
  const room = (ROWS - above.length) * ROW_BUTTONS - last.length;
  const isOneRow = above.length > 0 || others.length + last.length <= ROW_BUTTONS;
  if (isOneRow || last.length === 0) return [...above, ...rowsOf([...others.slice(0, room), ...last])];
  return [...rowsOf(others.slice(0, ROW_BUTTONS)), ...rowsOf(last)];
}

function rowsOf(buttons: readonly APIButtonComponent[]): readonly Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < buttons.length; at += ROW_BUTTONS)
    rows.push(row(buttons.slice(at, at + ROW_BUTTONS)));
  return rows;
}

/** What gives a command and what opens a page, each once. */
function renderButtons(actions: readonly Action[]): readonly APIButtonComponent[] {
  const buttons = new Map<string, APIButtonComponent>();
  for (const [at, action] of actions.entries()) {
    if (action.kind !== 'press' && action.kind !== 'link') continue;
    const made =
      action.kind === 'link'
        ? renderLinkButton(action.label, action.url)
        : renderPress(action.suggestion, at);
    if (made !== undefined && !buttons.has(made.key)) buttons.set(made.key, made.button);
  }
  return [...buttons.values()];
}

function inContext(label: string, citation: Citation, knowledge: Knowledge): Action {
  return open(label, citation.source, placeOf(citation, knowledge));
}
