// A question that points back at the last answer by its form in; what it points at, looked up, out.
import type { Entity, Figure, Measure } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Answer } from '../answer.ts';
import { stemOf } from '../../search/terms.ts';
import { citeRun, widen } from '../cite.ts';
import type { Context } from './context.ts';
import { answerWithFigure } from '../figure/read-figure.ts';
import { findAnswer } from '../find.ts';
import { nothingSaid, type Found } from '../found.ts';
import { persons } from './meant.ts';
import type { Question } from '../question/question.ts';
import { isSaying } from '../question/form-words.ts';

const whoSaid =
  /^(?:(?:and|so|but|ok) )?(?:who|which of them) (?:has |had |actually )?(\p{L}+) (?:that|this|it|so)\b(.*)$/iu;

/** “Whose remark is it?”, “is that Ann talking or the report?” */
const whoseWords =
  /^(?:(?:and|so|but|ok) )*(?:whose (?:words?|phrases?|remarks?|lines?|quotes?|claims?|opinions?|views?|judgements?|phrasing|wording)(?: (?:is|are|was|were) (?:it|that|this|those|these|they))?|(?:is|was) (?:it|that|this) .+ (?:talking|speaking|saying (?:it|so|that)),? or .+)\W*$/iu;

const accordingTo = /^(?:(?:and|so|but|ok) )?according to (?:who|whom)\W*$/iu;

/** “Who said that, Ann or the report?”: the quote shown last is asked about, whoever is offered as its speaker. */
export function asksWhoSaid(text: string): boolean {
  if (whoseWords.test(text) || accordingTo.test(text)) return true;
  const [, verb = '', rest = ''] = whoSaid.exec(text) ?? [];
  return isSaying(verb) && (/^\W*$/u.test(rest) || /^\s*[,:;–-].*\bor\b/iu.test(rest));
}

const agreeing =
  /^(?:and |so |but )?(?:do|are) (?:they|both|the two|these|those)(?: both)? (?:agree|match|differ|disagree|the same|consistent)\b/iu;

const differing =
  /^(?:(?:and|so|but|ok) )*(?:(?:what|where|how|on what|in what) (?:else )?(?:do|does|did) (?:the|your|both|all|these|those) (?:two )?(?:articles|sources|texts|reports|pieces) (?:differ|disagree|contradict)|do (?:the|your) (?:two )?(?:articles|sources|texts|reports|pieces) (?:contradict|disagree)|(?:are there |any )+(?:contradictions|disagreements|differences|inconsistencies))\b/iu;

/** “Where do the sources disagree?” asks of all that they say, whatever was talked about. */
export function asksWhereTheyDiffer({ typed, mentions, content }: Question): boolean {
  return differing.test(typed) && mentions.length === 0 && content.length === 0;
}

/** “Do they agree?”, after what the sources say was shown source by source. */
export function asksWhetherTheyAgree({ text, content }: Question): boolean {
  return agreeing.test(text) && content.length <= 1;
}

const apposed = /,[^,]+,/gu;

/** “The other article, the one on boards, …”: without what only describes it. */
export function dropApposition(text: string): string {
  return text.replace(apposed, ' ').replace(/\s+/gu, ' ').trim();
}

const counted = /\bhow many of (?:those|these|them) (?:are|were) (.+?)\W*$/iu;

/** “How many of those are boards?”, where the answer just shown counts boards: the words that name them. */
export function countedAmong(
  knowledge: Knowledge,
  { text, mentions, content }: Question,
  { quotes, want }: Context,
): string | undefined {
  const named = counted.exec(text)?.[1];
  const [mention, ...others] = mentions;
  // Of a number of things just given, none are others.
  if (want === 'count' || named === undefined || !mention || others.length > 0 || content.length > 0)
    return undefined;
  const isCounted = mention.readings.some(({ id }) =>
    knowledge.facts.figuresAbout(id).some((figure) => figure.measure === 'count' && isShown(figure, quotes)),
  );
  return isCounted && mention.end - mention.start >= named.length ? `how many ${named}` : undefined;
}

/** Whether a quote shown holds the very words that state a figure. */
export function isShown({ evidence }: Figure, quotes: readonly string[]): boolean {
  return evidence.some(({ quote }) => quotes.some((shown) => shown.includes(quote)));
}

/** “When?”: the one date that the first quote just shown states, or of several the one of what was asked. */
function statedInQuotes(
  knowledge: Knowledge,
  measure: Measure,
  { quotes, words }: Context,
): Answer | undefined {
  const best = quotes.slice(0, 1);
  const rows = knowledge.corpus.figures.filter((row) => row.measure === measure && isShown(row, best));
  const stems = words.map(stemOf);
  const asked = rows.filter((one) => stems.some((stem) => knowledge.facts.vocabularyOf(one).own.has(stem)));
  const [row, ...others] = rows.length > 1 ? asked : rows;
  return row && others.every(({ about }) => about === row.about)
    ? answerWithFigure(knowledge, row, [row])
    : undefined;
}

const aboutPhrase =
  /\b(?:that|this|the same) (?:very )?(?:phrase|expression|words?|wording|term|label)\b.*\b(?:other|both|also|too|as well|elsewhere)\b/iu;

/** “Is that phrase in the other one too?”: everywhere that the words stand which the quote just shown itself quotes. */
export function phraseElsewhere(
  knowledge: Knowledge,
  { text, mentions }: Question,
  { quotes: [shown = ''] }: Context,
): Answer | undefined {
  const [, phrase] = /“([^”]+)”/u.exec(shown) ?? [];
  if (phrase === undefined || mentions.length > 0 || !aboutPhrase.test(text)) return undefined;
  const citations = knowledge.corpus.sources.flatMap(({ passages }) => {
    const passage = passages.find((one) => one.text.includes(phrase));
    if (!passage) return [];
    const start = passage.text.indexOf(phrase);
    const run = { start, end: start + phrase.length };
    return [citeRun(passage, widen(passage, run), [run])];
  });
  return { kind: 'yes-no', verdict: 'unsaid', citations, next: [] };
}

/** The answer to a question made whole; to a bare “when?” else the date that the quotes shown state. */
export function findOrQuoted(knowledge: Knowledge, question: Question, context: Context): Found {
  const found = findAnswer(knowledge, question);
  if (found.kind !== 'miss' || (question.want !== 'date' && question.want !== 'duration')) return found;
  return statedInQuotes(knowledge, question.want, context) ?? found;
}

/** Who is meant nobody has said: only somebody’s own words may be theirs. */
export function findPerson(knowledge: Knowledge, question: Question): Found {
  // Nothing in “what did she say?” tells who of all those is meant.
  if (question.content.length === 0 && question.mentions.length === 0) return nothingSaid;
  const found = findAnswer(knowledge, question);
  if (found.kind === 'miss') return found;
  const isPersons = found.citations.some(
    ({ speaker }) => speaker?.entity !== undefined && knowledge.findEntity(speaker.entity)?.kind === 'person',
  );
  return isPersons ? found : nothingSaid;
}

/** “What did he say about it?”, “the person’s name?”, where nobody was named. */
export function namesNobody(
  text: string,
  { want, mentions }: Question,
  entities: readonly Entity[],
): boolean {
  if (want !== 'quotation' && want !== 'speaker' && want !== 'person') return false;
  const isNamed = (all: readonly Entity[]) => all.some(({ kind }) => kind === 'person');
  return (
    (text.search(persons) >= 0 || /\bname of (?:the|this|that) (?:person|man|woman)\b/iu.test(text)) &&
    !isNamed(entities) &&
    !mentions.some(({ readings }) => isNamed(readings) || readings.some(({ kind }) => kind === 'post'))
  );
}
