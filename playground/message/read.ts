// A message in; out, what a reader finds in it: its words, its buttons, its selects.
import { componentTypes, type Component, type Message } from '../message-shapes.ts';
import { displayedText, flatten } from './component-rules.ts';

/** The content and every text display, a line each. */
export function textOf(message: Pick<Message, 'content' | 'components'>): string {
  return [message.content, ...displayedText(message.components)].filter((part) => part !== '').join('\n');
}

/** The buttons, those beside sections too, in reading order. */
export function buttonsOf(message: Pick<Message, 'components'>): readonly Component[] {
  return flatten(message.components).filter((component) => component.type === componentTypes.button);
}

/** The string selects, in reading order. */
export function selectsOf(message: Pick<Message, 'components'>): readonly Component[] {
  return flatten(message.components).filter((component) => component.type === componentTypes.stringSelect);
}
