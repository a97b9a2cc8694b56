// A question which of two things is the more in; the one sentence that states the figures of both out.
import type { Figure } from '../../corpus/corpus.ts';
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { stemOf } from '../../search/terms.ts';
import { citeRows } from './cite-rows.ts';
import { miss, type Found } from '../found.ts';
import type { Question } from '../question/question.ts';

const comparing =
  /\b(?:more|most|higher|highest|larger|largest|bigger|biggest|greater|greatest|fewer|less)\b/iu;
const choosing = /\b(?:or|than)\b/iu;
/** Words, as stems, that only say that one is compared with the other. */
const neutral = new Set(
  `higher highest larger largest bigger biggest greater greatest fewer most proportionally proportionately heavily group two share
  proportion percentage per cent figure number relatively`
    .split(/\s+/u)
    .map(stemOf),
);

/** “Do more adults or more children borrow?”: the figures of both; the reader sees which is the larger. */
export function byContrast(knowledge: Knowledge, question: Question): Found | undefined {
  const { text, mentions, content, numbers } = question;
  if (!comparing.test(text) || numbers.some(({ value }) => value !== 2)) return undefined;
  for (const [index, one] of mentions.entries()) {
    const other = mentions.slice(index + 1).find(({ start }) => choosing.test(text.slice(one.end, start)));
    const rows = other && findRows(knowledge, one, other);
    if (!other || !rows) continue;
    const known = rows.map((row) => knowledge.facts.vocabularyOf(row));
    const isTold =
      content.every(({ stem }) => neutral.has(stem) || known.every(({ own }) => own.has(stem))) &&
      mentions.every(
        (mention) =>
          mention === one ||
          mention === other ||
          mention.readings.some(
            ({ id, kind }) =>
              known.every(({ named }) => named.has(id)) ||
              (kind === 'place' && known.every(({ nearNamed }) => nearNamed.has(id))),
          ),
      );
    // A sentence that names both does not tell which is the more in something else.
    return isTold ? citeRows(knowledge, rows) : miss('not-stated');
  }
  return undefined;
}

/** The rows of one measure that the two have, if they are stated of the same. */
function findRows(knowledge: Knowledge, one: Mention, other: Mention): readonly Figure[] | undefined {
  const of = ({ readings }: Mention) =>
    readings.length > 1 ? [] : readings.flatMap(({ id }) => knowledge.facts.figuresAbout(id));
  for (const first of of(one)) {
    if (first.value === 'open' || first.measure === 'date' || first.measure === 'duration') continue;
    const second = of(other).find(
      (row) => row.measure === first.measure && row.scope === first.scope && row.value !== 'open',
    );
    if (second && second.about !== first.about) return [first, second];
  }
  return undefined;
}
