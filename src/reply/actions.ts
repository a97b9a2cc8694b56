// What can be done next: the buttons that most answers share, and buttons and selects to Discord's rows.
import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Citation, Suggestion } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge.ts';
import { button, linkButton, row, type Row, select } from './components.ts';
import { encodeCustomId, encodeLabelPress, SELECT_ID } from './custom-id.ts';
import type { SharePress } from './custom-id.ts';
import type { Action, Fit } from './draft.ts';
import { placeOf } from './evidence.ts';
import {
  BUTTON_LABEL,
  BUTTON_URL,
  OPTION_TEXT,
  ROW_BUTTONS,
  SELECT_OPTIONS,
  SELECT_PLACEHOLDER,
} from './limits.ts';
import { shorten } from './text.ts';
import { tidy } from './untrusted.ts';

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

/**
 * The rows for `actions`, best first: at most `ROWS` of them, no custom id twice. What cannot be a button is left out;
 * [Share] is the last one, however many there are.
 */
export function renderActions(actions: readonly Action[]): readonly Row[] {
  const menus = actions.flatMap((each) => (each.kind === 'choose' ? (renderChoice(each) ?? []) : []));
  const share = actions.flatMap((each) => (each.kind === 'share' ? (renderShare(each.press) ?? []) : []));
  const above = menus.slice(0, 1);
  const room = (ROWS - above.length) * ROW_BUTTONS - share.length;
  const shown = [...renderButtons(actions).slice(0, room), ...share];
  const rows: Row[] = [...above];
  for (let at = 0; at < shown.length; at += ROW_BUTTONS) rows.push(row(shown.slice(at, at + ROW_BUTTONS)));
  return rows;
}

/** What gives a command and what opens a page, each once. */
function renderButtons(actions: readonly Action[]): readonly APIButtonComponent[] {
  const buttons = new Map<string, APIButtonComponent>();
  for (const [at, action] of actions.entries()) {
    if (action.kind === 'choose' || action.kind === 'share') continue;
    const made =
      action.kind === 'link'
        ? renderLinkButton(action.label, action.url)
        : renderPress(action.suggestion, at);
    if (made !== undefined && !buttons.has(made.key)) buttons.set(made.key, made.button);
  }
  return [...buttons.values()];
}

function renderShare(press: SharePress): APIButtonComponent | undefined {
  const id = encodeCustomId(press);
  return id === undefined ? undefined : button('Share', id);
}

function inContext(label: string, citation: Citation, knowledge: Knowledge): Action {
  return open(label, citation.source, placeOf(citation, knowledge));
}

interface Keyed {
  /** Two buttons with the same key would do the same. */
  readonly key: string;
  readonly button: APIButtonComponent;
}

/** The arguments are in the custom id; if they do not fit, one is the label; if it is not, the question is. */
function renderPress({ label, question, command, args }: Suggestion, index: number): Keyed | undefined {
  const shown = labelOf(label) || labelOf(question);
  const id = encodeCustomId({ command, args });
  if (id !== undefined) return shown === '' ? undefined : { key: id, button: button(shown, id) };
  const [option] = Object.entries(args).find(([, value]) => value === shown) ?? [];
  if (option !== undefined) {
    const rest = Object.fromEntries(Object.entries(args).filter(([name]) => name !== option));
    const made = labelPress(shown, { command, args: rest, option }, index);
    if (made !== undefined) return made;
  }
  const asked = labelOf(question);
  return asked === '' || asked !== question
    ? undefined
    : labelPress(asked, { command: 'ask', args: {}, option: 'question' }, index);
}

function labelPress(
  label: string,
  fromLabel: Parameters<typeof encodeLabelPress>[0]['fromLabel'],
  index: number,
): Keyed | undefined {
  const id = index > 99 ? undefined : encodeLabelPress({ fromLabel }, index);
  return id === undefined ? undefined : { key: `${fromLabel.command} ${label}`, button: button(label, id) };
}

function renderLinkButton(label: string, url: string): Keyed | undefined {
  const shown = labelOf(label);
  const isWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  return isWeb && url.length <= BUTTON_URL && shown !== ''
    ? { key: url, button: linkButton(shown, url) }
    : undefined;
}

function renderChoice({ placeholder, options }: Extract<Action, { kind: 'choose' }>): Row | undefined {
  const shown = options.flatMap(({ label, description, press }) => {
    const value = encodeCustomId(press);
    if (value === undefined) return [];
    const option = { label: labelOf(label, OPTION_TEXT) || value, value };
    const more = labelOf(description ?? '', OPTION_TEXT);
    return [more === '' ? option : { ...option, description: more }];
  });
  if (shown.length === 0) return undefined;
  const unique = [...new Map(shown.map((option) => [option.value, option])).values()];
  return row([select(SELECT_ID, shorten(placeholder, SELECT_PLACEHOLDER), unique.slice(0, SELECT_OPTIONS))]);
}

/** Buttons show no markdown, but a direction override or a line break in one would still be seen. */
function labelOf(text: string, limit = BUTTON_LABEL): string {
  return shorten(tidy(text), limit, '…');
}
