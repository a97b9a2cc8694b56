// The message that a message command was used on, to all that it says; nothing of where it stands or who wrote it.
import type { TargetText } from '../command/command.ts';
import { textsOf } from '../reply/payload.ts';

type Words = string | null;

/** What is read of a message, as discord.js has it: forwarded ones have no more than this either. */
export interface Saying {
  readonly content: string;
  readonly embeds: readonly {
    readonly title: Words;
    readonly description: Words;
    readonly fields: readonly { readonly name: string; readonly value: string }[];
  }[];
  readonly components: readonly { toJSON(): unknown }[];
  readonly poll: {
    readonly question: { readonly text: Words };
    readonly answers: { values(): Iterable<{ readonly text: Words }> };
  } | null;
}

/** A message with those that are forwarded in it. */
export interface Target extends Saying {
  readonly messageSnapshots: { values(): Iterable<Saying> };
}

function embedTexts({ embeds }: Saying): readonly Words[] {
  return embeds.flatMap(({ title, description, fields }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
}

function pollTexts({ poll }: Saying): readonly Words[] {
  return poll ? [poll.question.text, ...[...poll.answers.values()].map((answer) => answer.text)] : [];
}

function runsOf(message: Saying): readonly Words[] {
  return [
    message.content,
    ...embedTexts(message),
    ...pollTexts(message),
    ...textsOf(message.components.map((component) => component.toJSON())),
  ];
}

/** All that the message says, forwarded messages in it included; undefined where it says nothing in words. */
export function findTargetText(message: Target): TargetText | undefined {
  const all = [message, ...message.messageSnapshots.values()].flatMap(runsOf);
  const [first, ...others] = all.filter((run) => run !== null).filter((run) => run.trim() !== '');
  if (first === undefined) return undefined;
  return { text: [first, ...others].join('\n\n'), runs: [first, ...others] };
}
