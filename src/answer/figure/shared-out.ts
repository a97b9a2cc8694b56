// A share in a question and a figure in; whether the question gives that share to what the figure is about, out.
import type { NumberRun } from '../../corpus/numbers.ts';
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Fit } from './fit.ts';
import type { Question } from '../question/question.ts';

const ofIt = /^\s*(?:of|to|for|are|is|among)\s+(?:the |all |all the |our |its )?$/iu;

/** “9 per cent of readers and 12 per cent of members”: of several groups with a share each, the one beside the number. */
export function isSharedTo(
  knowledge: Knowledge,
  { text, mentions }: Question,
  { start, end }: NumberRun,
  { figure }: Fit,
): boolean {
  const hasShare = ({ readings }: Mention): boolean =>
    readings.some(({ id }) => knowledge.facts.figuresAbout(id).some(({ measure }) => measure === 'share'));
  const groups = mentions.filter(hasShare);
  if (groups.length < 2) return true;
  const behind = groups.find((one) => one.start >= end && ofIt.test(text.slice(end, one.start)));
  const before = groups.findLast((one) => one.end <= start);
  const beside = behind ?? before ?? groups[0];
  return beside?.readings.some(({ id }) => id === figure.about) === true;
}
