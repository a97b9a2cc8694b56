// A question whether a source, or any of them, mentions something in; what each says of it, that one's silence included, out.
import type { Knowledge } from '../../knowledge.ts';
import type { Found } from '../found.ts';
import type { Question } from '../question/question.ts';
import { compareSources } from './comparison.ts';

const doing = String.raw`(?:mention|talk about|speak of|speak about|refer to|cover|quote|discuss|cite|name)`;
const done = String.raw`(?:mentioned|talked about|spoken of|referred to|covered|quoted|discussed|cited|named)`;

/** “Does the Gazette mention the roof?”, the source being taken out; “is the roof mentioned?” */
const active = new RegExp(
  String.raw`^(?:(?:does|do|did)\s+)?(?:it\s|they\s)?(?:also\s|even\s|ever\s|actually\s)*${doing}s?\s`,
  'iu',
);
const passive = new RegExp(
  String.raw`^(?:is|are|was|were|does|do|has|have)\s.+\s(?:(?:ever|even|also|actually|being|been|get|gets)\s)*${done}(?:\s(?:at all|anywhere|there|in (?:it|them|the (?:sources?|articles?|texts?))))?\W*$`,
  'iu',
);

/** Undefined where more is asked than whether the one thing named is mentioned. */
export function byMention(knowledge: Knowledge, question: Question): Found | undefined {
  const { text, source, mentions, content, numbers } = question;
  const [mention, ...others] = mentions;
  const isAsked = (source !== undefined && active.test(text)) || passive.test(text);
  if (!isAsked || !mention || others.length > 0 || content.length > 0 || numbers.length > 0) return undefined;
  const [entity, ...readings] = mention.readings;
  return readings.length > 0 || entity.kind === 'document' ? undefined : compareSources(knowledge, entity);
}
