// The words shown last in; what another source, or somebody else, says that is like them, out.
import type { Passage, Range } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findSentences } from '../../search/sentences.ts';
import { findTerms } from '../../search/terms.ts';
import type { Citation } from '../answer.ts';
import { apart, ample, citeRun, gatherCitations, widen } from '../cite.ts';
import { quoteSpeaker } from '../quotation/quotations.ts';
import { sentencesOf } from '../quotation/quotation-subject.ts';
import { miss } from '../found.ts';
import { likewise } from './leaning-words.ts';
import type { FollowUp, Turn } from './turn.ts';

/** The share of what was shown, by weight, that another sentence must say too. */
const alikeShare = 0.25;
/** Fewer words in common are chance. */
const leastShared = 4;

interface Alike {
  readonly share: number;
  readonly stems: readonly string[];
}

const stemsIn = (text: string): ReadonlySet<string> =>
  new Set(
    findTerms(text)
      .filter(({ stop }) => !stop)
      .map(({ stem }) => stem),
  );

/** How much of one text another says too. */
function likeness({ search }: Knowledge, shown: string, other: string): Alike {
  const [said, there] = [stemsIn(shown), stemsIn(other)];
  const stems = [...said].filter((stem) => there.has(stem));
  const weigh = (all: Iterable<string>) => [...all].reduce((sum, stem) => sum + search.weightOf(stem), 0);
  // Of a long sentence a short one says only a part, and the other way round.
  const least = Math.min(weigh(said), weigh(there));
  return { stems, share: stems.length < leastShared || least === 0 ? 0 : weigh(stems) / least };
}

function citeAlike(passage: Passage, sentence: Range, stems: readonly string[]): Citation {
  const runs = findTerms(passage.text.slice(sentence.start, sentence.end))
    .filter(({ stem }) => stems.includes(stem))
    .map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }));
  const [first, last] = [runs[0], runs.at(-1)];
  const shown = first && last ? widen(passage, { start: first.start, end: last.end }, ample) : sentence;
  return citeRun(
    passage,
    shown,
    apart(runs.filter((run) => run.start >= shown.start && run.end <= shown.end)),
  );
}

/** What was shown beside the sentence of each other source that is most like it; undefined where a source has none. */
export function findAlike(knowledge: Knowledge, shown: readonly Citation[]): readonly Citation[] | undefined {
  const silent = knowledge.corpus.sources.filter(({ id }) => !shown.some(({ source }) => source === id));
  const found = silent.map(({ passages }) => {
    const [best] = passages
      .flatMap((passage) =>
        findSentences(passage.text).flatMap((sentence) =>
          shown.map(({ quote }) => ({
            passage,
            sentence,
            ...likeness(knowledge, quote, passage.text.slice(sentence.start, sentence.end)),
          })),
        ),
      )
      .toSorted((a, b) => b.share - a.share);
    return best && best.share >= alikeShare ? citeAlike(best.passage, best.sentence, best.stems) : undefined;
  });
  const cited = found.filter((one) => one !== undefined);
  return cited.length < silent.length ? undefined : gatherCitations([...shown, ...cited]);
}

/** “Does Ann say something similar?”: those of her words that are most like what was shown. */
export function saidAlike({ knowledge, question, context, text }: Turn): FollowUp | undefined {
  const [mention] = question.mentions;
  const speaker = mention?.readings.find(({ id }) => knowledge.facts.quotationsBy(id).length > 0);
  const alike = likewise.exec(text);
  if (!speaker || !alike || context.quotes.length === 0) return undefined;
  const isForm = ({ start, end }: Range) => start >= alike.index && end <= alike.index + alike[0].length;
  if (!question.content.every(isForm)) return undefined;
  const [best] = knowledge.facts
    .quotationsBy(speaker.id)
    .flatMap((quotation) => quotation.parts.flatMap((part) => sentencesOf(quotation, part)))
    .filter((spoken) => !context.quotes.some((quote) => quote.includes(spoken.text)))
    .flatMap((spoken) => context.quotes.map((quote) => likeness(knowledge, quote, spoken.text)))
    .toSorted((a, b) => b.share - a.share);
  const stems = best && best.share >= alikeShare ? best.stems : [];
  return {
    question: { ...question, want: 'quotation' },
    find: () =>
      (stems.length > 0
        ? quoteSpeaker(knowledge, speaker, { stems, entities: [], numbers: [] }, { least: 1 })
        : undefined) ?? miss('not-stated'),
  };
}
