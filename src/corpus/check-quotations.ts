// One quotation as the table has it in; the checked quotation out, with every problem reported.
import { checkEntityId, type Ledger } from './check-entities.ts';
import type { Called } from './check-names.ts';
import type { Evidence, Passage, Quotation, Range, Source } from './corpus.ts';
import { describeMissing, evidenceAt, findPlaces, locateEvidence } from './evidence.ts';
import { show } from './problems.ts';
import type { QuotationInput } from './schema.ts';
import { findWords, normaliseTerm } from './words.ts';

/** A speaker, as far as words may name them. */
export type Naming = Called & { readonly roles: readonly { readonly text: string }[] };

export interface QuotationLedger extends Ledger {
  readonly entities: readonly Naming[];
  /** By passage id. */
  readonly quoted: ReadonlyMap<string, readonly Range[]>;
}

interface Item {
  readonly input: QuotationInput;
  readonly where: string;
  readonly source: Source;
}

// “he concludes” names nobody, even where somebody made it an alias.
const pronouns = new Set(['he', 'she', 'they', 'it', 'him', 'her', 'them', 'i', 'we']);
const outerMark = /^["'“‘]|["”]$/u;

function paragraphOf(evidence: Evidence): number {
  return Number(evidence.passage.slice(evidence.passage.lastIndexOf('#') + 1));
}

function describeForm(form: QuotationInput['form'], part: string): string {
  if (form === 'reported') return `is "reported", and its words stand inside quotation marks: ${show(part)}`;
  return outerMark.test(part)
    ? `must give its words without their quotation marks; received ${show(part)}`
    : `is "said", and its words do not stand inside one pair of quotation marks: ${show(part)}`;
}

function locatePart(
  part: string,
  index: number,
  { input, where, source }: Item,
  ledger: QuotationLedger,
): Evidence | undefined {
  const at = [...ledger.at, 'parts', index];
  const places = findPlaces(source, part);
  if (places.length === 0) {
    ledger.report(where, describeMissing(source, part), at);
    return undefined;
  }
  const isQuoted = ({ passage, range }: { passage: Passage; range: Range }): boolean =>
    (ledger.quoted.get(passage.id) ?? []).some((run) => run.start <= range.start && range.end <= run.end);
  const candidates = places.filter((one) => isQuoted(one) === (input.form === 'said'));
  const named = candidates.filter(({ passage }) => passage.paragraph === input.paragraph);
  const [place, ...more] = named.length > 0 ? named : candidates;
  if (place === undefined) {
    ledger.report(where, describeForm(input.form, part), at);
    return undefined;
  }
  if (more.length > 0) {
    const where2 = [place, ...more].map(({ passage }) => passage.paragraph).join(' and ');
    ledger.report(
      where,
      `has words that stand in paragraphs ${where2}; give more of them, or say which with "paragraph": ${show(part)}`,
      at,
    );
    return undefined;
  }
  return evidenceAt(place.passage, place.range);
}

function findNaming(words: string, speaker: Naming): boolean {
  const { names, roles, aliases, short, singular } = speaker;
  const terms = [...names, ...roles].map(({ text }) => text).concat(aliases, short ?? [], singular ?? []);
  const text = normaliseTerm(words);
  return terms.map(normaliseTerm).some((term) => !pronouns.has(term) && findWords(text, term).length > 0);
}

function locateAttribution(
  item: Item,
  parts: readonly Evidence[],
  ledger: QuotationLedger,
): Evidence | undefined {
  const { input, where, source } = item;
  const wanted = input.attribution;
  if (wanted === undefined) return undefined;
  const places = findPlaces(source, wanted.quote);
  if (places.length === 0 || wanted.paragraph !== undefined) {
    const located = locateEvidence({ source: source.id, ...wanted }, ledger.sources);
    if ('problem' in located) {
      ledger.report(where, `has an attribution that ${located.problem}`, [...ledger.at, 'attribution']);
      return undefined;
    }
  }
  const distance = (passage: Passage): number =>
    Math.min(...parts.map((part) => Math.abs(paragraphOf(part) - passage.paragraph)));
  const [nearest] = places
    .filter(({ passage }) => wanted.paragraph === undefined || wanted.paragraph === passage.paragraph)
    .toSorted((a, b) => distance(a.passage) - distance(b.passage));
  if (nearest === undefined) return undefined;
  if (parts.length > 0 && distance(nearest.passage) > 1) {
    ledger.report(
      where,
      `has its attribution in paragraph ${nearest.passage.paragraph}, and its words in ${parts.map(paragraphOf).join(' and ')}; it must be the same or the next one: ${show(wanted.quote)}`,
      [...ledger.at, 'attribution'],
    );
    return undefined;
  }
  return evidenceAt(nearest.passage, nearest.range);
}

function checkSpeaker({ input, where }: Item, ledger: QuotationLedger): void {
  const { speaker, attribution } = input;
  if (speaker === undefined) {
    if (attribution !== undefined)
      ledger.report(where, `has an attribution and no speaker: ${show(attribution.quote)}`);
    return;
  }
  checkEntityId(speaker, where, 'has as its speaker the', ['speaker'], ledger);
  if (attribution === undefined) {
    ledger.report(where, `has speaker ${show(speaker)} and no attribution, the words that name the speaker`);
    return;
  }
  const entity = ledger.entities.find(({ id }) => id === speaker);
  if (entity !== undefined && !findNaming(attribution.quote, entity)) {
    ledger.report(
      where,
      `has an attribution with no name, alias or role of ${show(speaker)} in it: ${show(attribution.quote)}`,
      [...ledger.at, 'attribution'],
    );
  }
}

export function checkQuotation(input: QuotationInput, ledger: QuotationLedger): Quotation | undefined {
  const where = `quotation ${show(input.id)}`;
  const source = ledger.sources.get(input.source);
  if (source === undefined) {
    ledger.report(
      where,
      `cites unknown source ${show(input.source)}; there are ${[...ledger.sources.keys()].join(', ')}`,
      [...ledger.at, 'source'],
    );
    return undefined;
  }
  const item = { input, where, source };
  const parts = input.parts.flatMap((part, index) => locatePart(part, index, item, ledger) ?? []);
  const attribution = locateAttribution(item, parts, ledger);
  checkSpeaker(item, ledger);
  return {
    id: input.id,
    ...(input.speaker === undefined ? {} : { speaker: input.speaker }),
    form: input.form,
    parts,
    ...(attribution === undefined ? {} : { attribution }),
  };
}
