// A form that somebody sent off, to a call: its custom id is a command with arguments, its fields are the rest of them.
import { ComponentType } from 'discord.js';
import type { ModalData, ModalSubmitInteraction } from 'discord.js';
import type { Command } from '../command/command.ts';
import type { Upload } from '../interaction.ts';
import { findCommand } from '../command/entries.ts';
import { decodeFormId } from '../reply/custom-id.ts';
import type { FormPress } from '../reply/custom-id.ts';
import { isAdmitted } from './admit.ts';
import { isHidden, mayChange } from './asker.ts';
import type { Call, Given } from './call.ts';
import { parseCall } from './call.ts';
import { contextOfMessage } from './conversation.ts';
import type { Parts } from './parts.ts';
import { notify, respond } from './respond.ts';
import { toUpload } from './uploads.ts';
import type { Manner } from './ways.ts';

const OUTDATED = 'This form is from an earlier version of the bot. Please ask again.';

/** What was typed or picked; undefined for nothing, and for files. */
function textOf(data: ModalData): string | undefined {
  if ('value' in data && typeof data.value === 'string') return data.value.trim() || undefined;
  return data.type === ComponentType.StringSelect && 'values' in data ? data.values[0] : undefined;
}

function filesOf(data: ModalData): readonly Upload[] {
  if (data.type !== ComponentType.FileUpload || !('attachments' in data)) return [];
  return data.attachments.map(toUpload);
}

/** The arguments of the custom id with those of the fields; undefined where one is in both. */
function givenOf({ fields }: ModalSubmitInteraction, { args }: FormPress): Given | undefined {
  const texts = new Map(Object.entries(args));
  const uploads = new Map<string, readonly Upload[]>();
  for (const [name, data] of fields.fields) {
    if (Object.hasOwn(args, name)) return undefined;
    const text = textOf(data);
    const files = filesOf(data);
    if (text !== undefined) texts.set(name, text);
    if (files.length > 0) uploads.set(name, files);
  }
  return { texts: Object.fromEntries(texts), uploads: Object.fromEntries(uploads) };
}

/** The required option that nothing was put in. */
function findMissing({ options }: Command, { texts, uploads = {} }: Given): string | undefined {
  return Object.entries(options).find(
    ([name, { required }]) =>
      required === true && !Object.hasOwn(texts, name) && !Object.hasOwn(uploads, name),
  )?.[0];
}

/** A reply of its own, private if the form or the message it came from was; or the message itself, where it is to be changed. */
function mannerOf(interaction: ModalSubmitInteraction, press: FormPress, call: Call): Manner {
  const isPrivate = press.isPrivate || call.isPrivate;
  if (!interaction.isFromMessage()) return { to: isPrivate ? 'private' : 'public', interaction };
  if (press.updates) return { to: mayChange(interaction, isPrivate) ? 'update' : 'private', interaction };
  return { to: isPrivate || isHidden(interaction.message) ? 'private' : 'public', interaction };
}

/** Answers a form; never throws. What it asks may lean on the message from which it was opened. */
export async function answerForm(interaction: ModalSubmitInteraction, parts: Parts): Promise<void> {
  const press = decodeFormId(interaction.customId);
  const command = press && findCommand(parts.registry, press.command);
  if (!press || !command) return notify(OUTDATED, interaction, parts);
  if (!(await isAdmitted(command, interaction, 'form', parts))) return undefined;
  const given = givenOf(interaction, press);
  if (!given) return notify(OUTDATED, interaction, parts);
  const missing = findMissing(command, given);
  if (missing !== undefined) return notify(`There was no ${missing} in the form.`, interaction, parts);
  const parsed = parseCall(command, given, 'form');
  if ('problem' in parsed) return notify(parsed.problem, interaction, parts);
  const { message } = interaction;
  const previous: Call['previous'] = (knowledge) => message && contextOfMessage(message, knowledge);
  return respond({ ...parsed.call, previous }, mannerOf(interaction, press, parsed.call), parts);
}
