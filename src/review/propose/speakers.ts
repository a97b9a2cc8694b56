// An attribution in a passage in; the entity that it names out, of the table or to be added to it.
import type { Passage, Range } from '../../corpus/corpus.ts';
import type { EntityInput } from '../../corpus/schema.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Attribution } from './attribution.ts';
import { isPersonName, kindOfName } from './kinds.ts';
import { evidenceOf, type Subject, type Subjects } from './subjects.ts';

const pronoun = /^(?:he|she|they|it|we|i|you|who|this|that|these|those|one|others?|some|many|both|all)$/iu;

/** The entity whose name or role begins the words: “the head librarian of the town”. */
function findRole(knowledge: Knowledge, words: string): Subject | undefined {
  const [mention, ...more] = knowledge.names
    .findNested(words)
    .filter(({ start, corrected }) => start === 0 && !corrected)
    .toSorted((a, b) => b.end - a.end);
  const [entity, ...others] = mention?.readings ?? [];
  const isOne = others.length === 0 && more.every(({ end }) => end !== mention?.end);
  return entity !== undefined && isOne ? { id: entity.id } : undefined;
}

function rowFor(
  passage: Passage,
  { name, role, ...whole }: Attribution,
  kind: EntityInput['kind'],
  knowledge: Knowledge,
): Omit<EntityInput, 'id'> {
  const text = passage.text.slice(name.start, name.end);
  const evidence = evidenceOf(passage, whole, knowledge);
  const described = role && evidenceOf(passage, { start: name.start, end: role.end }, knowledge);
  return {
    kind,
    names: [{ text, evidence: [evidence] }],
    aliases: [],
    shared: [],
    description: described === undefined ? [] : [described],
    roles:
      described === undefined
        ? []
        : [{ text: passage.text.slice(role?.start, role?.end), evidence: [described] }],
    members: [],
    seeAlso: [],
  };
}

/** “said the Friends of the Library” names a body, “said the chair” nobody who could be added. */
function isAfterThe({ text }: Passage, { name }: Range & Attribution): boolean {
  return /(?:^|\s)the\s$/iu.test(text.slice(0, name.start));
}

/** Undefined where the words name nobody for sure. */
export function findSpeaker(
  knowledge: Knowledge,
  subjects: Subjects,
  passage: Passage,
  attribution: Attribution,
): Subject | undefined {
  const name = passage.text.slice(attribution.name.start, attribution.name.end);
  if (pronoun.test(name)) return undefined;
  const known = subjects.findNamed(name);
  if (known === 'ambiguous') return undefined;
  if (known !== undefined) return known;
  if (/^\p{Ll}/u.test(name)) return findRole(knowledge, name);
  const kind = kindOfName(name);
  const isBody = name.includes(' ') && (kind === 'body' || kind === 'document');
  if (isPersonName(name) && !isAfterThe(passage, attribution))
    return subjects.add(name, rowFor(passage, attribution, 'person', knowledge));
  return isBody ? subjects.add(name, rowFor(passage, attribution, kind, knowledge)) : undefined;
}
