// What a test gives for a person's action: the shapes, with every part that has a default left out where it will do.
import type { GivenOption } from './commands.ts';
import type { FormValue } from './fill-in.ts';
import type { Message } from '../message-shapes.ts';
import type { PickedFile } from './uploads.ts';
import type { OpenModal, Until } from './waits.ts';

interface Acting {
  /** Default: the member, Robin. */
  readonly user?: string;
}

interface Placed extends Acting {
  /** Default: #reports. */
  readonly channel?: string;
}

/** Options by their names, a file for an attachment option; or a list, as it goes over the wire. */
export type Options =
  Readonly<Record<string, string | number | boolean | PickedFile>> | readonly GivenOption[];

export interface RunCommand extends Placed {
  /** With a subcommand after a space: `corpus status`. */
  readonly name: string;
  readonly options?: Options;
  readonly until?: Until;
  /** As a hostile client, or with an administrator's leave: uses a command that this person is not offered here. */
  readonly evenIfHidden?: boolean;
}

export interface Autocomplete extends RunCommand {
  /** The name of the option in which the cursor is; its text is in `options`, or empty. */
  readonly focused: string;
}

export interface RunMessageCommand extends Acting {
  /** The command's name as it stands in the menu: `Check figures`. */
  readonly name: string;
  /** The message on which it is used. */
  readonly message: Pick<Message, 'id' | 'channel_id'>;
  readonly until?: Until;
  /** As with `runCommand`. */
  readonly evenIfHidden?: boolean;
}

export interface Press extends Acting {
  readonly message: Pick<Message, 'id' | 'channel_id'>;
  readonly customId: string;
  readonly until?: Until;
  /** As a hostile client: with a custom id that the message need not have. */
  readonly forged?: boolean;
}

export interface Select extends Press {
  readonly values: readonly string[];
}

export interface Submit {
  /** As the press or the command that opened it gave it. */
  readonly modal: OpenModal;
  /** By the custom ids of the inputs; the files of an upload as a list. What is left out keeps what the bot put in. */
  readonly values: Readonly<Record<string, FormValue | readonly PickedFile[]>>;
  readonly until?: Until;
}

export interface ForgeForm extends Placed {
  readonly customId: string;
  /** Texts by the custom ids of their inputs. */
  readonly values: Readonly<Record<string, string>>;
  readonly until?: Until;
}

interface Author extends Placed {
  /** Said by another bot. */
  readonly asBot?: boolean;
}

export interface Say extends Author {
  /** Default: none, where there is something else. */
  readonly content?: string;
  /** The message replied to. */
  readonly replyTo?: Pick<Message, 'id'>;
  /** Whether the reply notifies its author; default true. */
  readonly ping?: boolean;
  readonly attachments?: readonly PickedFile[];
  /** As Discord puts them under a link, or as a bot sends them. */
  readonly embeds?: readonly object[];
  /** Components V2, as only a bot sends them; the content is left out then. */
  readonly components?: readonly object[];
  readonly webhook?: boolean;
}

export interface Forward extends Author {
  readonly message: Pick<Message, 'id' | 'channel_id'>;
}

export interface OpenThread extends Acting {
  /** Under which channel; default #reports. */
  readonly channel?: string;
  readonly name: string;
}
