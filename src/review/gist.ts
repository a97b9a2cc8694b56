// An answer in; what it comes to for a reader, as plain data that outlives the corpus it was given from, out.
import type { Answer, AnswerKind, Reading, RefusalReason } from '../answer/answer.ts';
import { isKnown } from '../answer/known.ts';
import type { Knowledge } from '../knowledge.ts';

/** A quote as it is cited. */
export interface Quoted {
  readonly source: string;
  /** How the source is cited. */
  readonly cite: string;
  readonly paragraph: number;
  readonly page?: number;
  readonly quote: string;
  readonly speaker?: string;
}

export interface Gist {
  readonly kind: AnswerKind;
  /** What the headline says: values, names, members, a verdict. Empty where the quotes alone answer. */
  readonly words: readonly string[];
  readonly reason?: RefusalReason;
  readonly quotes: readonly Quoted[];
}

function wordsOfReading({ words, scope, asOf }: Reading): string {
  const limits = [scope, asOf].filter((limit) => limit !== undefined);
  return limits.length === 0 ? words : `${words} (${limits.join(', ')})`;
}

function wordsOf(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'count':
    case 'figure':
    case 'date':
    case 'correction':
      return answer.readings.map(wordsOfReading);
    case 'quotation':
      return [answer.speaker.name, ...(answer.role === undefined ? [] : [answer.role.words])];
    case 'definition':
    case 'person':
      return [answer.entity.name, ...answer.roles.map(({ name }) => name)];
    case 'list':
      return [answer.entity.name, ...answer.members.map(({ name }) => name)];
    case 'yes-no':
      return [answer.verdict, ...(answer.reading === undefined ? [] : [wordsOfReading(answer.reading)])];
    case 'refusal':
      return answer.open === undefined ? [] : [answer.open.words];
    case 'passage':
    case 'comparison':
    case 'help':
    case 'sources':
    case 'about':
      return [];
  }
}

export function gistOf(answer: Answer, knowledge: Knowledge): Gist {
  return {
    kind: answer.kind,
    words: wordsOf(answer),
    ...(answer.kind === 'refusal' ? { reason: answer.reason } : {}),
    quotes: answer.citations.map(({ source, passage, quote, speaker }) => {
      const { paragraph = 0, page } = knowledge.findPassage(passage) ?? {};
      return {
        source,
        cite: knowledge.findSource(source)?.cite ?? source,
        paragraph,
        ...(page === undefined ? {} : { page }),
        quote,
        ...(speaker === undefined ? {} : { speaker: speaker.name }),
      };
    }),
  };
}

/** Whether a reader is told the same. Where in its source a quote stands makes no difference. */
export function saysTheSame(one: Gist, other: Gist): boolean {
  if (!isKnown(one) && !isKnown(other)) return true;
  const told = ({ kind, words, quotes }: Gist): string =>
    JSON.stringify([kind, words, quotes.map(({ source, quote, speaker = '' }) => [source, quote, speaker])]);
  return told(one) === told(other);
}
