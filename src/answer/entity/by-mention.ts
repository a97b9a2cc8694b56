// A question whether a source, or any of them, mentions something in; what each says of it, that one's silence included, out.
import type { Range } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Found } from '../found.ts';
import type { Question } from '../question/question.ts';
import { compareSources } from './comparison.ts';

/** “Does the Gazette mention the roof?”, the source being taken out. */
const active =
  /^(?:(?:does|do|did)\s+)?(?:(?:it|they)\s)?(?:(?:also|even|ever|actually)\s)*(?<verb>mention|talk about|speak of|speak about|refer to|cover|quote|discuss|cite|name)\s/diu;

/** “Is the roof mentioned?” A roof may be covered and a mayor named, and no source have a part in it. */
const passive =
  /^(?:is|are|was|were|does|do|has|have)\s.+\s(?:(?:ever|even|also|actually|being|been|get|gets)\s)*(?<verb>mentioned|talked about|spoken of|spoken about|referred to|quoted|discussed|cited)(?:\s(?:at all|anywhere|there|in (?:it|them|the (?:sources?|articles?|texts?))))?\W*$/diu;

function findVerb({ text, source }: Question): Range | undefined {
  const typed = (source === undefined ? null : active.exec(text)) ?? passive.exec(text);
  const [start, end] = typed?.indices?.groups?.verb ?? [];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Undefined where more is asked than whether the one thing named is mentioned. */
export function byMention(knowledge: Knowledge, question: Question): Found | undefined {
  const { mentions, content, numbers } = question;
  const verb = findVerb(question);
  const [mention, ...others] = mentions;
  if (!verb || !mention || others.length > 0 || numbers.length > 0) return undefined;
  if (content.some(({ start }) => start < verb.start || start >= verb.end)) return undefined;
  const [entity, ...readings] = mention.readings;
  return readings.length > 0 || entity.kind === 'document' ? undefined : compareSources(knowledge, entity);
}
