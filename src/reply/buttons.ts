// One thing that can be done next in; its button or menu for Discord, out, where Discord has room for it.
import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Suggestion } from '../answer/answer.ts';
import { AS_OF } from '../command/options.ts';
import { button, linkButton, row, type Row, select } from './components.ts';
import { encodeCustomId, encodeLabelPress, SELECT_ID, SHARE_SHOWN_ID } from './custom-id.ts';
import type { Action } from './draft.ts';
import { BUTTON_LABEL, BUTTON_URL, OPTION_TEXT, SELECT_OPTIONS, SELECT_PLACEHOLDER } from './limits.ts';
import { shorten } from './text.ts';
import { tidy } from './untrusted.ts';

/** Undefined where what is shared does not fit a custom id. */
export function renderShare(
  press: Extract<Action, { kind: 'share' }>['press'],
): APIButtonComponent | undefined {
  const id = press === 'shown' ? SHARE_SHOWN_ID : encodeCustomId(press);
  return id === undefined ? undefined : button('Share', id);
}

export interface Keyed {
  /** Two buttons with the same key would do the same. */
  readonly key: string;
  readonly button: APIButtonComponent;
}

/** The arguments are in the custom id; if they do not fit, one is the label; if it is not, the question is. */
export function renderPress(
  { label, question, command, args }: Suggestion,
  index: number,
): Keyed | undefined {
  const shown = labelOf(label) || labelOf(question);
  const id = encodeCustomId({ command, args });
  if (id !== undefined) return shown === '' ? undefined : { key: id, button: button(shown, id) };
  const [option] = Object.entries(args).find(([, value]) => value === shown) ?? [];
  if (option !== undefined) {
    const rest = Object.fromEntries(Object.entries(args).filter(([name]) => name !== option));
    const made = labelPress(shown, { command, args: rest, option }, index);
    if (made !== undefined) return made;
  }
  const words = labelOf(question);
  const version = args[AS_OF];
  const rest = version === undefined ? {} : { [AS_OF]: version };
  return words === '' || words !== question
    ? undefined
    : labelPress(words, { command: 'ask', args: rest, option: 'question' }, index);
}

function labelPress(
  label: string,
  fromLabel: Parameters<typeof encodeLabelPress>[0]['fromLabel'],
  index: number,
): Keyed | undefined {
  const id = index > 99 ? undefined : encodeLabelPress({ fromLabel }, index);
  return id === undefined ? undefined : { key: `${fromLabel.command} ${label}`, button: button(label, id) };
}

/** Undefined for what is no web address, or too long a one. */
export function renderLinkButton(label: string, url: string): Keyed | undefined {
  const shown = labelOf(label);
  const isWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  return isWeb && url.length <= BUTTON_URL && shown !== ''
    ? { key: url, button: linkButton(shown, url) }
    : undefined;
}

/** A menu of what fits; undefined where nothing does. */
export function renderChoice({ placeholder, options }: Extract<Action, { kind: 'choose' }>): Row | undefined {
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
