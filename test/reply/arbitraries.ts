// Arbitrary knowledge, and arbitrary answers whose citations are true of it; everything that users type is hostile.
import fc from 'fast-check';
import type { Answer, Citation, Printing, Reading, Suggestion } from '../../src/answer/answer.ts';
import type { Named } from '../../src/answer/named.ts';
import type { Passage, Range } from '../../src/corpus/corpus.ts';
import type { Knowledge } from '../../src/knowledge.ts';
import { knowledgeOf } from './fixture.ts';
import { hostileText } from './hostile.ts';

const title = hostileText.map((text) => Array.from(text).slice(0, 70).join(''));
const url = fc.constantFrom(
  'https://x.example/a_(b)*',
  'javascript:alert(1)',
  'no address',
  `https://x.example/${'a'.repeat(600)}`,
);
const paragraph = hostileText.map((text) =>
  text.trim() === '' ? 'Nothing but a paragraph of 7 words.' : text,
);
const source = fc.record(
  { paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 6 }), cite: title, title, url },
  { requiredKeys: ['paragraphs'] },
);
const id = fc.oneof(
  { weight: 5, arbitrary: fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/) },
  fc.constant('long-'.repeat(25) + 'id'),
);

export const anyKnowledge: fc.Arbitrary<Knowledge> = fc
  .tuple(
    fc.dictionary(id, source, { minKeys: 1, maxKeys: 8, noNullPrototype: true }),
    title,
    fc.array(hostileText, { maxLength: 6 }),
  )
  .map(([sources, name, examples]) => knowledgeOf(sources, { title: name, description: name, examples }));

/** Where the characters of a text begin, its end included. */
function places(text: string): readonly number[] {
  let at = 0;
  return [0, ...Array.from(text).map((character) => (at += character.length))];
}

function runOf(text: string, offset = 0): fc.Arbitrary<Range> {
  const all = places(text);
  const place = fc.nat({ max: all.length - 1 }).map((index) => all[index] ?? 0);
  return fc.tuple(place, place).map(([one, other]) => ({
    start: offset + Math.min(one, other),
    end: offset + Math.max(one, other),
  }));
}

function citation(passage: Passage): fc.Arbitrary<Citation> {
  const whole = fc.constant({ start: 0, end: passage.text.length });
  return fc.oneof(whole, runOf(passage.text)).chain(({ start, end }) => {
    const quote = passage.text.slice(start, end);
    const form = fc.constantFrom('said' as const, 'reported' as const);
    // One who is no entity is named by the text itself.
    const printed = runOf(passage.text)
      .map((run) => passage.text.slice(run.start, run.end))
      .filter((name) => name.trim() !== '');
    const speaker = fc.oneof(
      fc.record({ name: hostileText, entity: fc.constant('somebody'), form }),
      fc.record({ name: printed, form }),
    );
    const base = { source: passage.source, passage: passage.id, start, end, quote };
    return fc
      .tuple(fc.array(runOf(quote, start), { maxLength: 30 }), fc.option(speaker, { nil: undefined }))
      .map(([bold, said]) => ({ ...base, bold, ...(said && { speaker: said }) }));
  });
}

/** Words of a citation, cut between words: figures and names are printed whole. */
function wordsOf({ quote }: Citation): fc.Arbitrary<string> {
  const words = [...quote.matchAll(/\S+/gu)];
  if (words.length === 0) return fc.constant('');
  const index = fc.nat({ max: words.length - 1 });
  return fc.tuple(index, index).map(([one, other]) => {
    const last = words[Math.max(one, other)];
    return quote.slice(words[Math.min(one, other)]?.index ?? 0, (last?.index ?? 0) + (last?.[0].length ?? 0));
  });
}

const suggestion: fc.Arbitrary<Suggestion> = fc.record({
  label: hostileText,
  question: hostileText,
  command: fc.constantFrom('ask', 'count', 'explain'),
  args: fc.oneof(fc.record({ question: hostileText }), fc.record({ what: hostileText, about: hostileText })),
});

export function anyAnswer(knowledge: Knowledge): fc.Arbitrary<Answer> {
  const passages = knowledge.corpus.sources.flatMap((each) => each.passages);
  const one = fc.constantFrom(...passages).chain(citation);
  return fc
    .tuple(
      fc.array(one, { minLength: 1, maxLength: 9 }),
      fc.array(suggestion, { maxLength: 8 }),
      fc.boolean(),
    )
    .chain(([citations, next, isBare]) => answerWith(knowledge, citations, isBare ? [] : next));
}

function answerWith(
  knowledge: Knowledge,
  citations: readonly Citation[],
  next: readonly Suggestion[],
): fc.Arbitrary<Answer> {
  const at = fc.nat({ max: citations.length - 1 });
  const cited = at.map((index) => ({ index, citation: citations[index] }));
  const printing: fc.Arbitrary<Printing> = cited.chain(({ index, citation: from }) =>
    (from === undefined ? fc.constant('') : wordsOf(from)).map((name) => ({ name, citation: index })),
  );
  const reading: fc.Arbitrary<Reading> = fc
    .tuple(printing, hostileText)
    .map(([{ name, citation: index }, text]) => {
      return { words: name, value: /\d+/.exec(name)?.[0] ?? text, citations: [index] };
    });
  const readings = fc
    .tuple(reading, fc.array(reading, { maxLength: 5 }))
    .map(([first, rest]) => [first, ...rest] as const);
  const entity: fc.Arbitrary<Named> = printing.map(({ name }) => ({ id: 'x', name }));
  const printings = fc.array(printing, { maxLength: 20 });
  const base = { citations: fc.constant(citations), next: fc.constant(next) };
  const role = cited.chain(({ citation: from }) =>
    from === undefined ? fc.constant(undefined) : wordsOf(from).map((words) => ({ words, citation: from })),
  );
  const sourceId = fc.constantFrom(...knowledge.corpus.sources.map((each) => each.id), 'unknown');
  const kinds = {
    figure: fc.constantFrom('count' as const, 'figure' as const, 'date' as const),
    what: fc.constantFrom('definition' as const, 'person' as const),
    verdict: fc.constantFrom('yes' as const, 'no' as const, 'unsaid' as const),
    occasion: fc.constantFrom(
      'greeting' as const,
      'help' as const,
      'thanks' as const,
      'nothing-asked' as const,
    ),
    reason: fc.constantFrom(
      ...(['nothing-matches', 'not-stated', 'other-scope', 'ambiguous', 'off-topic'] as const),
    ),
  };
  return fc.oneof(
    fc.record({ ...base, kind: kinds.figure, entity, readings, names: printings, members: printings }),
    fc
      .record({
        ...base,
        kind: fc.constant('quotation' as const),
        speaker: entity,
        more: fc.boolean(),
        role,
        about: hostileText,
      })
      .map(({ role: held, ...rest }) => ({ ...rest, ...(held && { role: held }) })),
    fc.record({ ...base, kind: kinds.what, entity, described: fc.boolean(), roles: printings }),
    fc.record({ ...base, kind: fc.constant('list' as const), entity, members: printings }),
    fc.record({ ...base, kind: fc.constant('list' as const), entity, members: printings, stated: reading }),
    fc.record({ ...base, kind: fc.constant('yes-no' as const), verdict: kinds.verdict, reading }),
    fc.record({ ...base, kind: fc.constant('passage' as const) }),
    fc.record({
      ...base,
      kind: fc.constant('comparison' as const),
      about: hostileText,
      bySource: fc.array(fc.record({ source: sourceId, citations: fc.array(at, { maxLength: 3 }) }), {
        maxLength: 40,
      }),
    }),
    fc.record({
      ...base,
      kind: fc.constant('correction' as const),
      entity,
      claimed: hostileText,
      readings,
      reasonUnsaid: fc.boolean(),
    }),
    fc.record({ ...base, kind: fc.constant('help' as const), occasion: kinds.occasion }),
    fc.record({
      ...base,
      kind: fc.constant('refusal' as const),
      reason: kinds.reason,
      subject: hostileText,
      mentioned: hostileText,
    }),
    printing.chain(({ name }) =>
      fc.record({
        ...base,
        kind: fc.constant('refusal' as const),
        reason: fc.constant('not-stated' as const),
        open: fc.constantFrom(...name.split(' ')).map((instead) => ({ words: name, instead })),
      }),
    ),
    fc.record({ ...base, kind: fc.constant('sources' as const) }),
    fc.record({
      ...base,
      kind: fc.constant('sources' as const),
      page: fc.record({
        source: sourceId,
        first: fc.integer({ min: -1, max: 9 }),
        last: fc.integer({ min: -1, max: 9 }),
      }),
    }),
    fc.record({ ...base, kind: fc.constant('about' as const) }),
  );
}
