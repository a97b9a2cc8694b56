// A name in its clause and the knowledge in; whether only some of what it names are spoken of, out.
import type { Range } from '../../corpus/corpus.ts';
import { smallCardinals } from '../english/cardinals.ts';
import type { Around } from './clauses.ts';
import type { Scene } from './scene.ts';

const part = new RegExp(
  String.raw`\b(?:some|most|many|several|few|half|first|last|new|newer|other|both|no|none|nearly all|almost all|certain|majority|a number|each|every|any|another|\d{1,3}|${smallCardinals}|twenty) (?:of )?(?:the |these |those )?(?:\p{L}+ ){0,1}$`,
  'iu',
);

/** “Some boards”, “two boards”; not “five boards” where the table has five. */
export function isPartOf(scene: Scene, { clause }: Around, about: string, name: Range): boolean {
  const counted = scene.claims.findLast(({ end }) => end <= name.start);
  const isNumbered =
    counted?.kind === 'number' && /^\s(?:\p{L}+\s)?$/u.test(scene.text.slice(counted.end, name.start));
  if (!isNumbered && !part.test(scene.text.slice(clause.start, name.start))) return false;
  const whole = scene.knowledge.facts.figuresAbout(about).filter(({ measure }) => measure === 'count');
  return !counted || counted.start < clause.start || !whole.some(({ value }) => value === counted.value);
}
