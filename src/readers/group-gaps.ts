// Gaps in; the same in groups of one meaning each, most asked first, out. Pure.
import { findTerms } from '../search/terms.ts';
import { meansTheSame } from '../search/synonyms.ts';
import { readQuestion } from '../answer/question/question.ts';
import { isFormWord } from '../answer/question/form-words.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Gap, GapGroup } from './results.ts';

/** What a question asks for, without how it is put. */
export interface Meaning {
  /** Equal for two questions that want the same of the same things. */
  readonly key: string;
  /** Of the other words that carry meaning, in order. */
  readonly stems: readonly string[];
}

/** Wants that differ in how the question is put, and seldom in what is asked. */
const KIN: Readonly<Record<string, string>> = { speaker: 'quotation', person: 'definition' };

/** Reads a question against what this knowledge names. */
export function readMeaning(question: string, knowledge: Knowledge): Meaning {
  const { text, want, mentions, source, apiece } = readQuestion(knowledge, question);
  const named = mentions.map(({ readings }) =>
    readings
      .map(({ id }) => id)
      .toSorted()
      .join(' or '),
  );
  const outside = findTerms(text).filter(({ start, end }) =>
    mentions.every((mention) => end <= mention.start || start >= mention.end),
  );
  // Names that no source knows are kept: two strangers are two questions.
  const content = outside.filter(({ stop, term }) => !stop && !isFormWord(want, term));
  const key = [KIN[want] ?? want, source ?? '', String(apiece), ...[...new Set(named)].toSorted()];
  return { key: key.join('|'), stems: [...new Set(content.map(({ stem }) => stem))].toSorted() };
}

function isAlike(one: string, other: string): boolean {
  return meansTheSame(one, other) || meansTheSame(other, one);
}

/** Whether two questions ask for the same: the same wanted of the same, and for every other word one that means the same. */
export function isSameMeaning(one: Meaning, other: Meaning): boolean {
  if (one.key !== other.key || one.stems.length !== other.stems.length) return false;
  const left = [...other.stems];
  return one.stems.every((stem) => {
    const exact = left.indexOf(stem);
    const at = exact === -1 ? left.findIndex((candidate) => isAlike(stem, candidate)) : exact;
    if (at === -1) return false;
    left.splice(at, 1);
    return true;
  });
}

interface Open {
  readonly meaning: Meaning;
  readonly gaps: Gap[];
}

function byCount(one: Gap, other: Gap): number {
  return other.count - one.count || other.lastAt.localeCompare(one.lastAt) || one.id - other.id;
}

/** Every gap in one group; unanswered questions and reports never in the same. */
export function groupGaps(gaps: readonly Gap[], knowledge: Knowledge): readonly GapGroup[] {
  const groups = new Map<string, Open[]>();
  for (const gap of gaps.toSorted(byCount)) {
    const meaning = readMeaning(gap.question, knowledge);
    const bucket = `${gap.kind}|${meaning.key}`;
    const open = groups.get(bucket) ?? [];
    groups.set(bucket, open);
    const same = open.find((group) => isSameMeaning(group.meaning, meaning));
    if (same) same.gaps.push(gap);
    else open.push({ meaning, gaps: [gap] });
  }
  return [...groups.values()]
    .flat()
    .flatMap(({ gaps: members }): readonly GapGroup[] => {
      const [lead] = members;
      if (!lead) return [];
      return [{ lead, gaps: members, count: members.reduce((sum, { count }) => sum + count, 0) }];
    })
    .toSorted((one, other) => other.count - one.count || byCount(one.lead, other.lead));
}
