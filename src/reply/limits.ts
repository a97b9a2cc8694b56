// Discord's limits on a message, and the one way text is measured against them.

/** Components in one message, nested ones included. */
export const MESSAGE_COMPONENTS = 40;
/** Characters over all text displays of one message, markup and escapes included. */
export const MESSAGE_TEXT = 4000;
export const ROW_BUTTONS = 5;
export const BUTTON_LABEL = 80;
export const BUTTON_URL = 512;
export const CUSTOM_ID = 100;
export const SELECT_OPTIONS = 25;
/** A select option's label, value or description. */
export const OPTION_TEXT = 100;
export const SELECT_PLACEHOLDER = 150;
/** A form's title, and a label in one. */
export const FORM_TEXT = 45;
/** Under a label, or in an empty input. */
export const FORM_HINT = 100;
export const FORM_FIELDS = 5;
/** Characters in one input of a form. */
export const INPUT_TEXT = 4000;

/** The size Discord counts: code points or UTF-16 units, whichever is more. The latter are never fewer. */
export function textSize(text: string): number {
  return text.length;
}
