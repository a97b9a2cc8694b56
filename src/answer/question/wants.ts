// The kinds of answer that a question may want.
const wants = [
  'count',
  'figure',
  'amount',
  'share',
  'date',
  'duration',
  'quotation',
  'speaker',
  'person',
  'definition',
  'list',
  'comparison',
  'yes-no',
  'reason',
  'passage',
  'bare',
] as const;

/** What a question wants. `figure`: any number but a count. `bare`: words without a question (“pensions?”). */
export type Want = (typeof wants)[number];

/** Whether a text, out of a button say, names a want: “count” does, “Count” does not. */
export function isWant(text: string): text is Want {
  return wants.some((want) => want === text);
}
