// The question that a message answers, to the buttons about it and back: in their custom ids, or on the message where it is too long.
import { decodeCustomId, encodeLongPress } from './custom-id.ts';
import { unescapeMarkdown } from './escape.ts';
import { textsOf } from './payload.ts';
import { LEFT_OUT } from './text.ts';

/** The commands that such buttons give. */
export const TELL_ME = 'tell-me';
export const REPORT = 'report';
/** The option that takes the question. */
export const QUESTION = 'question';

const ASKED = 'Asked: ';
const NOTES = /(?: [⁰¹²³⁴⁵⁶⁷⁸⁹]+)+$/u;

/** Whether the custom id holds the question; else the message has to. */
export function holdsQuestion(command: string, question: string): boolean {
  return encodePress(command, question) !== undefined;
}

/** A press without the question where that is too long: then it is read back from the message. */
export function idAboutQuestion(command: string, question: string): string {
  return encodePress(command, question) ?? `1.${command}`;
}

/** The line of the message that holds a question, without its markup. */
export function askedWords(question: string): string {
  return `${ASKED}${question}`;
}

/** The question as the message says it; undefined where it does not. `components` is the message's JSON. */
export function readAsked(components: unknown): string | undefined {
  const lines = textsOf(components).flatMap((content) => content.split('\n'));
  const [line] = lines.filter((each) => each.startsWith(`-# ${ASKED}`));
  if (line === undefined) return undefined;
  const words = unescapeMarkdown(line.slice(`-# ${ASKED}`.length));
  return words.endsWith(LEFT_OUT) ? words.slice(0, -LEFT_OUT.length).trim() : words;
}

/** The first line of the message, with the one below where it only announces that, as plain text; undefined where it says nothing. */
export function readHeadline(components: unknown): string | undefined {
  const [first = '', second = ''] = textsOf(components)
    .flatMap((content) => content.split('\n'))
    .map(plain);
  return (first.endsWith(':') ? `${first} ${second}` : first).trim() || undefined;
}

/** A line without its markup and footnote marks. */
function plain(line: string): string {
  const words = line.replace(/^(?:#{1,3}|-#|>) /u, '').replaceAll(/(?<!\\)\*\*/gu, '');
  return unescapeMarkdown(words).replace(NOTES, '').trim();
}

function encodePress(command: string, question: string): string | undefined {
  const id = encodeLongPress({ command, args: { [QUESTION]: question } });
  const press = id === undefined ? undefined : decodeCustomId(id);
  // What would come back otherwise than it went in is read from the message.
  return press && 'args' in press && press.args[QUESTION] === question ? id : undefined;
}
