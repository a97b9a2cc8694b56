// A question what somebody said and what is to be shown for it in; whether those are the words of somebody else, out.
import type { Knowledge } from '../../knowledge.ts';
import type { Found } from '../found.ts';
import { isSaidBy } from '../passage/said-by.ts';
import type { Question } from '../question/question.ts';

const speakers: ReadonlySet<string> = new Set(['person', 'body', 'post', 'group']);
const asking = /^(?:(?:and|so|but|ok),? )*what (?:else )?(?:did|does|do|has|have|had) (?:the |an? )?$/iu;
const saying = /^ (?:ever |also |actually )?(?:say|said|think|write|written|comment|tell|told|make|made)\b/iu;

/** “What did the clerk say of the roof?”, shown in the words that a source has of the mayor: the clerk said none of it. */
export function isInWordsOfAnother(
  knowledge: Knowledge,
  { text, mentions, want }: Question,
  found: Found,
): boolean {
  if (want !== 'quotation' || found.kind !== 'passage') return false;
  const asked = mentions.find(
    ({ start, end }) => asking.test(text.slice(0, start)) && saying.test(text.slice(end)),
  );
  if (!asked?.readings.every(({ kind }) => speakers.has(kind))) return false;
  const own = new Set(asked.readings.map(({ id }) => id));
  const others = new Set(
    knowledge.corpus.entities.filter(({ id, kind }) => kind === 'person' && !own.has(id)).map(({ id }) => id),
  );
  const isOthers = ({
    passage: id,
    start,
    end,
    bold,
    speaker,
  }: (typeof found.citations)[number]): boolean => {
    if (speaker?.entity !== undefined) return others.has(speaker.entity);
    const passage = knowledge.findPassage(id);
    const [run = { start, end }] = bold;
    return passage !== undefined && isSaidBy(knowledge, passage, run, others);
  };
  const [first] = found.citations;
  return first !== undefined && isOthers(first);
}
