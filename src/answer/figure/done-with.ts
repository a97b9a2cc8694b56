// A question, a body that it names as doing something and a figure in; whether the figure is of what that body does, out.
import type { Figure } from '../../corpus/corpus.ts';
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { stemOf, findTerms } from '../../search/terms.ts';
import { articles, findAskedDoer } from '../question/asked-doer.ts';
import { saying } from '../question/verbs.ts';
import type { Question } from '../question/question.ts';

const byWhom = new RegExp(String.raw`\bby ${articles}$`, 'iu');

const sayingStems: ReadonlySet<string> = new Set([
  ...saying.map(stemOf),
  ...['cover', 'discuss', 'count', 'list', 'give', 'refer', 'report'].map(stemOf),
]);

/** “How many branches does the Institute run?”, of those that it looked at: with another verb it is another number. */
export function doesOther(
  knowledge: Knowledge,
  { text, light, content }: Question,
  mention: Mention,
  { about, asked, scope = '', evidence }: Figure,
): boolean {
  const own = knowledge.findEntity(about)?.seeAlso ?? [];
  const { start, readings } = mention;
  if (readings.some(({ id }) => own.includes(id)) || !readings.every(({ kind }) => kind === 'body'))
    return false;
  if (!findAskedDoer(text, mention) && !byWhom.test(text.slice(0, start))) return false;
  const told = new Set(
    [...asked, scope, ...evidence.map(({ quote }) => quote)]
      .flatMap(findTerms)
      .filter(({ stop }) => !stop)
      .map(({ stem }) => stem),
  );
  const done = [...light, ...content.map(({ stem }) => stem)];
  return !done.some((stem) => told.has(stem) || sayingStems.has(stem));
}
