// A sentence in; the dates by which it says something was founded, opened or published, with what that is, out.
import type { FoundFigure } from './find-figures.ts';
import type { Sentence } from './sentence.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isPlural } from './english.ts';

const done =
  'founded|opened|established|set up|created|launched|built|formed|introduced|published|completed|rebuilt|refurbished|abolished|dissolved';
const name = String.raw`(?:[Tt]he |[Ii]ts |[Tt]heir |[Oo]ur )?([\p{L}\p{M}’'&-]+(?: (?:of |the |for |and )*[\p{L}\p{M}’'&-]+){0,5})`;
// From the beginning of the sentence or clause, so that nothing else can be what was founded.
const passive = new RegExp(
  String.raw`^${name},? (?:(?:which|who) )?(?:was|were|had been) (?:(?:first|originally|formally|officially) )?(${done}) (?:in |on |by )?$`,
  'u',
);
const apposed = new RegExp(String.raw`^${name}, (?:first |originally )?(${done}) (?:in |on )$`, 'u');
/** Names nobody: “It was opened in 1962”. */
const pronoun = /^(?:it|they|he|she|this|that|these|those|which|who|one|both|some|all|each|there|here)$/iu;
const notName =
  /(?:^| )(?:was|were|is|are|has|have|had|that|which|who|in|on|by|when|where|because|after|before)(?: |$)/iu;

function findIn(before: string, clause: number): RegExpExecArray | undefined {
  const head = before.slice(clause);
  return passive.exec(head) ?? apposed.exec(head) ?? undefined;
}

export function findFoundings({ passage, text, start, runs }: Sentence): readonly FoundFigure[] {
  return runs.flatMap((run) => {
    if (run.kind !== 'year' && run.kind !== 'date' && run.kind !== 'period') return [];
    const before = text.slice(start, run.start);
    const clause = /^.*(?:, and|, but|, while|;)\s(?=the\s|\p{Lu})/u.exec(before)?.[0].length ?? 0;
    const found = findIn(before, 0) ?? findIn(before, clause);
    const [whole, words, verb] = found ?? [];
    if (whole === undefined || words === undefined || verb === undefined) return [];
    if (pronoun.test(words) || notName.test(words)) return [];
    const at = run.start - whole.length;
    const from = at + whole.indexOf(words);
    const last = words.split(' ').at(-1) ?? '';
    const isMany = /\b(?:were)\b/u.test(whole) && isPlural(last);
    const subject: NounPhrase = { start: from, end: from + words.length, head: last, isPlural: isMany };
    const says = { start: at + whole.lastIndexOf(verb), end: run.end };
    const quote = { start: from, end: run.end };
    return [{ passage, measure: 'date' as const, run, subject, says, quote, asked: [verb] }];
  });
}
