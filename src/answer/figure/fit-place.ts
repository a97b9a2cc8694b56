// A figure and a place or body that the question names in; whether the name only says where the figure stands, out.
import type { Entity, Figure } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Mention } from '../../facts/names.ts';
import type { Question } from '../question/question.ts';
import { sentenceOf } from '../source-text/sentence-of.ts';

/** Whether naming the entity beside a figure only says where the figure stands: its whole place, its document, what it is part of. */
export function saysWhere(knowledge: Knowledge, entity: Entity, figure: Figure): boolean {
  return (
    entity.kind === 'document' ||
    (entity.kind === 'place' &&
      !knowledge.facts.isPart(entity.id) &&
      figure.measure !== 'share' &&
      figure.measure !== 'money' &&
      isNamedFirst(knowledge, entity, figure)) ||
    entity.members.some((member) => member.entity === figure.about)
  );
}

/** Whether the place stands in the sentence that states the figure first: beside a later one it may be another place’s. */
function isNamedFirst(knowledge: Knowledge, place: Entity, { evidence: [first] }: Figure): boolean {
  return knowledge.names
    .findNested(sentenceOf(knowledge, first))
    .some(({ readings }) => readings.includes(place));
}

/** “How many did the Society look at for the minister?”: where who did it is told, for whom it was done is told beside it. */
export function isForWhom(
  { text, mentions }: Question,
  { readings, start }: Mention,
  about: string,
  named: ReadonlySet<string>,
): boolean {
  return (
    /\bfor (?:the )?$/iu.test(text.slice(0, start)) &&
    readings.every(({ kind }) => kind === 'person' || kind === 'post') &&
    mentions.some((other) =>
      other.readings.some(({ id, kind }) => kind === 'body' && id !== about && named.has(id)),
    )
  );
}

/** “Into how many parts is the town divided?”, “among the challenges”: the whole, or the list in which things are counted. “In town”, “the town’s”: where a share is counted. “From town” and “to town” are something else. */
export function isWhere({ text }: Question, { readings, start, end }: Mention, figure: Figure): boolean {
  if (figure.measure === 'count')
    return (
      /^into how many\b.* (?:is|are|was|were|has|have) (?:the )?$/iu.test(text.slice(0, start)) ||
      (readings.every(({ kind }) => kind === 'term') &&
        /\b(?:among|amongst|in|within)\s+(?:the\s+)?$/iu.test(text.slice(0, start)))
    );
  const isIn =
    /\b(?:in|across|within)\s+(?:the\s+)?$/iu.test(text.slice(0, start)) ||
    /['’]s\b/u.test(text.slice(start, end + 2)) ||
    (text.slice(start, end).endsWith('s') &&
      readings.every(({ names }) => !names.some((one) => one.text.endsWith('s'))));
  return figure.measure === 'share' && isIn && readings.every(({ kind }) => kind === 'place');
}
