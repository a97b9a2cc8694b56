// A clause that begins with a pronoun in; the thing or person that it plainly stands for, named as the subject before it, out.
import type { Entity, Range } from '../../../corpus/corpus.ts';
import { isTalk } from '../../english/everyday.ts';
import { publishersOf } from '../../publishers.ts';
import type { Around } from './clauses.ts';
import { itemsIn, type Item, type Scene } from './scene.ts';

const pronoun = /^\W*(?:(?:and|but|so)\s)?(?<word>it|he|she)(?:['’](?:s|d|ve))?\s/iu;
/** “The Post: …”. */
const label = /^[^:"“”\n]{1,40}:\s/u;

/** “Fair.”, “Oh well.”: says nothing of anything. */
const remark = /^\W*\p{L}+(?:\s\p{L}+)?\W*$/u;

/** The last sentence of a text that is more than a remark. */
function behindRemarks(scene: Scene, text: string): Range {
  const { sentence } = scene.around(text.length - 1);
  const before = scene.text.slice(0, sentence.start).trimEnd();
  const isRemark =
    remark.test(scene.text.slice(sentence.start, sentence.end)) &&
    itemsIn(scene, sentence).every(({ kind }) => kind === 'word') &&
    before !== '' &&
    !scene.text.slice(before.length, sentence.start).includes('\n');
  return isRemark ? behindRemarks(scene, before) : sentence;
}

/** What the pronoun may point to: the clause before it in its sentence, else the sentence before. */
function stretchBefore(scene: Scene, { sentence, clause }: Around): Range | undefined {
  if (clause.start > sentence.start + 2) return { start: sentence.start, end: clause.start };
  const before = scene.text.slice(0, sentence.start).trimEnd();
  if (before === '' || scene.text.slice(before.length, sentence.start).includes('\n')) return undefined;
  const last = behindRemarks(scene, before);
  const lead = label.exec(scene.text.slice(last.start, last.end))?.[0].length ?? 0;
  return { start: last.start + lead, end: last.end };
}

function isWriting(scene: Scene, item: Item): boolean {
  return (
    item.kind === 'name' &&
    item.mention.readings.every(
      ({ id, kind }) => kind === 'document' || publishersOf(scene.knowledge).has(id),
    )
  );
}

/** The subject of a stretch: its first name, with nothing before that could be one; “the report calls the storm …” is of the storm. */
export function findSubject(scene: Scene, stretch: Range): Entity | undefined {
  const items = itemsIn(scene, stretch).filter(
    (item) =>
      item.kind !== 'word' ||
      !(item.term.stop || isTalk(item.term.stem)) ||
      /^\p{Lu}/u.test(scene.text.slice(item.start)),
  );
  const plain = items.filter((item) => item.kind !== 'word' || !item.term.stop);
  const [first, verb, next] = plain;
  const isOfWriting =
    first !== undefined &&
    isWriting(scene, first) &&
    verb?.kind === 'word' &&
    /(?:s|ed)$/u.test(verb.term.term);
  const subject = isOfWriting ? next : first;
  if (subject?.kind !== 'name' || subject.mention.readings.length > 1) return undefined;
  const [entity] = subject.mention.readings;
  const isSomebody = entity.kind === 'person';
  const isOther = (item: Item) =>
    item.kind === 'name' &&
    item.mention.readings.some(({ id, kind }) => id !== entity.id && (kind === 'person') === isSomebody);
  return isSomebody && items.some(isOther) ? undefined : entity;
}

/** None where it may stand for something else. */
export function findSubjectBefore(scene: Scene, around: Around): Entity | undefined {
  const word = pronoun.exec(scene.text.slice(around.clause.start, around.clause.end))?.groups?.word;
  const stretch = word === undefined ? undefined : stretchBefore(scene, around);
  const subject = stretch && findSubject(scene, stretch);
  const isSomebody = word !== undefined && /^s?he$/iu.test(word);
  return subject && (subject.kind === 'person') === isSomebody ? subject : undefined;
}
