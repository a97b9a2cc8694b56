// A question about somebody's words in; the quotations that answer it and whose speaker the text itself names beside them out.
import type { Passage, Range } from '../../corpus/corpus.ts';
import type { NamedQuotation } from '../../corpus/named-speaker.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findSentences } from '../../search/sentences.ts';
import { tellsOf } from '../../search/synonyms.ts';
import { findTerms } from '../../search/terms.ts';
import type { Answer, Citation } from '../answer.ts';
import { findNamed, namedSpeaker } from '../attribution.ts';
import { apart, ample, citeRun } from '../cite.ts';
import type { Question } from '../question/question.ts';

interface Spoken {
  readonly passage: Passage;
  readonly quotation: NamedQuotation;
}

/** Passages that are looked through, the best for the question first. */
const SEARCHED = 10;
const MOST_SHOWN = 4;
/** What of a subject's words a quotation must hold to be about it; nearly all of them to name somebody as their speaker. */
const ABOUT = 0.5;
const SAID = 0.75;

const asked =
  /\b(?:did|does|do|has|have|had)\s+(.+?)\s+(?:say|said|tell|told|write|written|warn|argue|add|claim|comment|explain|conclude|think)\b/iu;
/** Titles and initials, which a question may leave out. */
const unspoken =
  /^(?:dr|mr|mrs|ms|mx|prof|professor|sir|dame|lord|lady|councillor|cllr|rev|reverend|\p{L})$/iu;
const saying = /^(?:say|said|saying|tell|told|write|wrote|quote|quotes|quoted|word|words)$/iu;

function wordsOf(text: string): readonly string[] {
  return findTerms(text).map(({ term }) => term);
}

/** Whether the question asks for the words of somebody with this name: all of it, or where it says who speaks, nobody else. */
function asksFor(name: string, question: Question): boolean {
  const own = wordsOf(name);
  const spoken = own.filter((word) => !unspoken.test(word));
  const who = asked.exec(question.text)?.[1];
  if (who === undefined) {
    const typed = new Set(wordsOf(question.text));
    return spoken.length > 0 && spoken.every((word) => typed.has(word));
  }
  const typed = wordsOf(who);
  const last = spoken.at(-1);
  return last !== undefined && typed.includes(last) && typed.every((word) => own.includes(word));
}

/** The weight of the words that a text holds of those asked about, 0 to 1, and where it does. */
function weigh(knowledge: Knowledge, stems: readonly string[], text: string) {
  const terms = findTerms(text).filter(({ stem }) => stems.some((one) => one === stem || tellsOf(one, stem)));
  const held = (stem: string): boolean =>
    terms.some((term) => term.stem === stem || tellsOf(stem, term.stem));
  const sum = (all: readonly string[]): number =>
    all.reduce((total, stem) => total + knowledge.search.weightOf(stem), 0);
  const share = stems.length === 0 ? 1 : sum(stems.filter(held)) / sum(stems);
  return { share, runs: terms.map(({ start, end }): Range => ({ start, end })) };
}

/** The quotation or, of a long one, the sentence that holds most of what was asked about; without the comma at its end. */
function citeSpoken(
  knowledge: Knowledge,
  { passage, quotation }: Spoken,
  stems: readonly string[],
): Citation {
  const { start, end } = quotation;
  const text = passage.text.slice(start, end);
  const [best = { start: 0, end: text.length }] =
    text.length <= ample.whole
      ? []
      : findSentences(text).toSorted(
          (a, b) =>
            weigh(knowledge, stems, text.slice(b.start, b.end)).share -
            weigh(knowledge, stems, text.slice(a.start, a.end)).share,
        );
  const words = text.slice(best.start, best.end).replace(/[\s,;]+$/u, '');
  const shown = { start: start + best.start, end: start + best.start + words.length };
  const bold = weigh(knowledge, stems, words).runs.map((run) => ({
    start: shown.start + run.start,
    end: shown.start + run.end,
  }));
  return citeRun(passage, shown, apart(bold), namedSpeaker(passage, quotation));
}

/** “What did X say about Y?”, “who said Y?”; undefined where no quotation with a named speaker answers that. */
export function byNamedSpeaker(knowledge: Knowledge, question: Question): Answer | undefined {
  const { want, text, content } = question;
  if (want !== 'quotation' && want !== 'speaker') return undefined;
  const all = knowledge.search
    .find(text, SEARCHED)
    .passages.flatMap(({ passage }) =>
      findNamed(knowledge, passage).map((quotation): Spoken => ({ passage, quotation })),
    );
  const fitting = all.flatMap((one) => {
    const { name } = namedSpeaker(one.passage, one.quotation);
    if (want === 'quotation' && !asksFor(name, question)) return [];
    const own = want === 'quotation' ? wordsOf(name) : [];
    const stems = content
      .filter(({ term }) => !own.includes(term) && !saying.test(term))
      .map(({ stem }) => stem);
    if (want === 'speaker' && stems.length === 0) return [];
    const { share } = weigh(knowledge, stems, one.passage.text.slice(one.quotation.start, one.quotation.end));
    return share >= (want === 'speaker' ? SAID : ABOUT) ? [{ one, stems, share }] : [];
  });
  const shown = fitting
    .toSorted((a, b) => b.share - a.share)
    .slice(0, want === 'speaker' ? 1 : MOST_SHOWN)
    .map(({ one, stems }) => citeSpoken(knowledge, one, stems));
  return shown.length === 0 ? undefined : { kind: 'passage', citations: shown, next: [] };
}
