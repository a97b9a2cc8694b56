// A command with its arguments to a button's custom id and back. A button keeps no state: pressing it is giving the command.
import { decodeTopic, type Topic } from '../answer/follow-up/context.ts';
import { CUSTOM_ID } from './limits.ts';
import { pack, unpack } from './pack.ts';
import { appendTopic } from './topic-id.ts';

export interface Press {
  readonly command: string;
  readonly args: Readonly<Record<string, string>>;
  /** Whether everybody in the channel gets the answer, whoever sees the message that was pressed. */
  readonly share?: true;
}

export interface SharePress extends Press {
  readonly share: true;
  /** What the question leans on, where it was asked after another one. */
  readonly leaning?: Topic;
}

/** A press whose argument `option` is the label of the button itself. */
export interface LabelPress {
  readonly fromLabel: Omit<Press, 'share'> & { readonly option: string };
}

/** A form that was submitted: the command with the arguments that its fields do not ask for. */
export interface FormPress {
  readonly command: string;
  readonly args: Readonly<Record<string, string>>;
  /** Whether the result changes the message from which the form was opened. */
  readonly updates: boolean;
  /** Whether the result is for the asker alone, as the command that opened the form was. */
  readonly isPrivate: boolean;
}

/** The custom id of every select: what its options do is in their values, which are custom ids themselves. */
export const SELECT_ID = '1*';

/** The custom id of [Share] where what is shown cannot be asked anew: the message itself is what gets shared. */
export const SHARE_SHOWN_ID = '1!=';

// Forms: `1.count?what=bridges`; `1.corpus.draft?id=4` for a subcommand; `1!.count?what=bridges`, which shares, and is `1!:` and
// packed where it would be too long, as `1:` is of any other; `1~0.ask?question`, where `question` is read from the label; and `1^up.corpus.details?id=4`
// of a form, where `u` changes its message and `p` is private. The leading 1 is the version; the number after `~` keeps the
// ids of one message apart. Ids of a version that is no longer known decode to nothing. Any of them may end in an argument
// without a name: on one that shares, what its question leans on; on any other, what its message is about (topic-id.ts).
const FORM = /^1(!|~\d{1,2})?\.([^?]+)(?:\?(.*))?$/su;
const NAME = /^[a-z][a-z0-9_-]{0,31}$/;
/** A subcommand's full name has a space, and a stop here. */
const COMMAND = /^[a-z][a-z0-9_-]{0,31}(?: [a-z][a-z0-9_-]{0,31})?$/;
const SHARE = '1!.';
const SHARE_PACKED = '1!:';
/** What a press begins with whose readable body was too long. */
export const PACKED = '1:';
const FORM_ID = '1^';
/** Separators, control characters, and spaces at either end, which may be trimmed on the way. */
const CODED = /[%&=?\p{Cc}\u2028\u2029]|^\s|\s$/gu;

/** The custom id, or undefined where it does not fit. */
export function encodeCustomId(press: Press | SharePress): string | undefined {
  const own = `${encodeName(press.command)}${encodeArgs(press.args)}`;
  const body = 'leaning' in press ? appendTopic(own, press.leaning) : own;
  if (!press.share) return fitting(`1.${body}`, press);
  const plain = fitting(`${SHARE}${body}`, press);
  // The command of a private reply was typed in full, often as a long question, and stands on no label.
  return plain === undefined && body.isWellFormed()
    ? fitting(`${SHARE_PACKED}${pack(body.replace(/\P{ASCII}+/gu, encodeURIComponent))}`, press)
    : plain;
}

/** The custom id of a press that may be packed to fit, or undefined where it does not fit even so. */
export function encodeLongPress(press: Press): string | undefined {
  const plain = encodeCustomId(press);
  if (plain !== undefined) return plain;
  const body = `${encodeName(press.command)}${encodeArgs(press.args)}`;
  return body.isWellFormed()
    ? fitting(`${PACKED}${pack(body.replace(/\P{ASCII}+/gu, encodeURIComponent))}`, press)
    : undefined;
}

/** The custom id of a button whose label is the argument `option`; `index` tells such buttons of one message apart. */
export function encodeLabelPress({ fromLabel }: LabelPress, index: number): string | undefined {
  const rest = encodeArgs(fromLabel.args).replace('?', '&');
  return NAME.test(fromLabel.option)
    ? fitting(`1~${index}.${encodeName(fromLabel.command)}?${fromLabel.option}${rest}`, fromLabel)
    : undefined;
}

/** The custom id of a form, or undefined where its arguments do not fit. */
export function encodeFormId({ command, args, updates, isPrivate }: FormPress): string | undefined {
  const marks = `${updates ? 'u' : ''}${isPrivate ? 'p' : ''}`;
  return fitting(`${FORM_ID}${marks}.${encodeName(command)}${encodeArgs(args)}`, { command, args });
}

/** Reads the custom id of a form, which anybody may have made up. */
export function decodeFormId(id: string): FormPress | undefined {
  const [, updates, isPrivate, rest] = /^1\^(u?)(p?)(\..*)$/su.exec(id) ?? [];
  const press = rest === undefined || id.length > CUSTOM_ID ? undefined : decodeCustomId(`1${rest}`);
  if (press === undefined || 'fromLabel' in press) return undefined;
  return { command: press.command, args: press.args, updates: updates === 'u', isPrivate: isPrivate === 'p' };
}

/** Reads a custom id, which anybody may have made up. Undefined for anything not written by this version. */
export function decodeCustomId(id: string): Press | SharePress | LabelPress | undefined {
  if (id.length > CUSTOM_ID) return undefined;
  const [, mark = '', coded, query] = FORM.exec(unpacked(id)) ?? [];
  const command = coded === undefined ? undefined : decodeName(coded);
  if (command === undefined) return undefined;
  const args = new Map<string, string>();
  let option: string | undefined;
  let topic: Topic | undefined;
  for (const pair of query?.split('&') ?? []) {
    const [name = '', coded, ...rest] = pair.split('=');
    if (name === '' && coded !== undefined && !topic && rest.length === 0) {
      topic = decodeTopic(decodeValue(coded) ?? '');
      if (topic) continue;
    }
    if (!NAME.test(name) || args.has(name) || name === option || rest.length > 0) return undefined;
    if (coded === undefined) {
      if (option !== undefined) return undefined;
      option = name;
      continue;
    }
    const value = decodeValue(coded);
    if (value === undefined) return undefined;
    args.set(name, value);
  }
  if (mark.startsWith('~') !== (option !== undefined)) return undefined;
  const press = { command, args: Object.fromEntries(args) };
  if (option !== undefined) return { fromLabel: { ...press, option } };
  return mark === '!' ? { ...press, share: true, ...(topic && { leaning: topic }) } : press;
}

/** What pressing a button means: its custom id, and its label as it stands on the message. */
export function decodePress(id: string, label: string): Press | SharePress | undefined {
  const press = decodeCustomId(id);
  if (press === undefined || !('fromLabel' in press)) return press;
  const { command, args, option } = press.fromLabel;
  return { command, args: { ...args, [option]: label } };
}

function encodeName(command: string): string {
  return command.replace(' ', '.');
}

function decodeName(coded: string): string | undefined {
  const command = coded.replace('.', ' ');
  return COMMAND.test(command) && !coded.includes(' ') ? command : undefined;
}

function fitting(id: string, { command, args }: Press): string | undefined {
  const isNamed = COMMAND.test(command) && Object.keys(args).every((name) => NAME.test(name));
  return isNamed && id.isWellFormed() && id.length <= CUSTOM_ID ? id : undefined;
}

/** The id with its readable body; one that was not packed as it is. */
function unpacked(id: string): string {
  if (id.startsWith(PACKED)) return `1.${unpack(id.slice(PACKED.length)) ?? ''}`;
  return id.startsWith(SHARE_PACKED) ? `${SHARE}${unpack(id.slice(SHARE_PACKED.length)) ?? ''}` : id;
}

function encodeArgs(args: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(args).map(
    ([name, value]) => `${name}=${value.replace(CODED, encodeURIComponent)}`,
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function decodeValue(coded: string): string | undefined {
  try {
    return decodeURIComponent(coded);
  } catch {
    return undefined;
  }
}
