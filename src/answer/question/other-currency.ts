// A question in; whether it wants a sum in money that the sources do not print, and it without the name of money that they do, out.
// Nothing here is converted.
import type { Knowledge } from '../../knowledge.ts';

/** “In dollars?”, “what is it worth in US dollars?” */
const inMoney =
  /\b(?:in|to|into) (?:(?:us|american|canadian|australian|new zealand|swiss|indian|japanese|chinese) )?(dollar|usd|buck|euro|eur|pound|sterling|gbp|quid|yen|jpy|yuan|rupee|franc|krona|krone|peso|rouble)s?\b/iu;

const signs: Readonly<Record<string, string>> = {
  dollar: '$',
  usd: '$',
  buck: '$',
  euro: '€',
  eur: '€',
  pound: '£',
  sterling: '£',
  gbp: '£',
  quid: '£',
  yen: '¥',
  jpy: '¥',
};

function isPrinted({ corpus }: Knowledge, name: string): boolean {
  const word = name.toLowerCase();
  const printed = new RegExp(String.raw`\b${word}s?\b`, 'iu');
  const sign = signs[word];
  return corpus.sources.some(({ passages }) =>
    passages.some(({ text }) => printed.test(text) || (sign !== undefined && text.includes(sign))),
  );
}

/** Whether no source prints that money, by its sign or its name. */
export function asksForOtherCurrency(knowledge: Knowledge, text: string): boolean {
  const [, name] = inMoney.exec(text) ?? [];
  return name !== undefined && !isPrinted(knowledge, name);
}

/** “How much is it in pounds?”, where the sources count in pounds: as it is printed. */
export function dropOwnCurrency(knowledge: Knowledge, text: string): string {
  return text.replace(inMoney, (typed: string, name: string) => (isPrinted(knowledge, name) ? '' : typed));
}
