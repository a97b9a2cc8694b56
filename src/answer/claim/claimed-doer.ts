// A question whether somebody did something with a document in; whom it puts in the doer's place, and what is said to be done, out.
import type { Mention } from '../../facts/names.ts';
import { stemOf } from '../../search/terms.ts';
import type { Question } from '../question/question.ts';

export interface ClaimedDoer {
  readonly document: string;
  /** The stem of the verb. */
  readonly done: string;
  /** The entities that stand in the doer's place; none where it is a name that nobody knows. */
  readonly claimed: ReadonlySet<string>;
}

const doerFirst =
  /^(?:(?:so|and|but|why|how come) )*(?:is it true that )?(?:(?:did|does|do|has|have|had|was it|is it|it was|it is) )?(?:the )?(?<who>.+?) (?:(?:who|that|which) )?(?:(?:has|have|had|actually|also) )*(?<verb>\p{L}+) (?:the |this |that |their |its )?$/iu;
const doerLast =
  /^ (?:(?:is|was|has|been|actually|really) )*(?:(?<verb>\p{L}+) )?(?:by|from) (?:the )?(?<who>[^?.!]+)/iu;
const passive =
  /^(?:(?:so|and|but|why) )*(?:is it true that )?(?:(?:is|was|has|were) )?(?:the |this |that )?$/iu;
const nobodyNamed =
  /\b(?:any|anyone|anybody|somebody|someone|they|he|she|it|you|we|who|whom|how|what|many|several|more|people|else)\b|^an? /iu;
/** “Bakers”: a kind of people is no name. */
const kindOfPeople = /^(?:\p{Ll}+ )*\p{Ll}+s$/u;

/** The maker of a document where no verb says what was done: “is it from them?” */
const making = stemOf('wrote');

/** Reads “did X order the report?”, “was the report written by X?”, “was it X who wrote the report?”. */
export function readClaimedDoer({ text, mentions, content, numbers }: Question): ClaimedDoer | undefined {
  const document = mentions.find(({ readings }) => readings.every(({ kind }) => kind === 'document'));
  if (!document || numbers.length > 0) return undefined;
  const before = text.slice(0, document.start);
  const [form, offset] = passive.test(before)
    ? [doerLast.exec(text.slice(document.end)), document.end]
    : [doerFirst.exec(before), 0];
  const who = form?.groups?.who?.trim();
  if (!form || who === undefined || nobodyNamed.test(who)) return undefined;
  const start = offset + form.index + form[0].indexOf(who);
  const within = (run: { start: number; end: number }) => run.start >= start && run.end <= start + who.length;
  const named = mentions.filter(within);
  if (named.length === 0 && kindOfPeople.test(who)) return undefined;
  const verb = form.groups?.verb;
  // A misspelt verb has the stem of the one meant.
  const typed = verb?.toLowerCase();
  const done =
    typed === undefined ? making : (content.find(({ term }) => term === typed)?.stem ?? stemOf(typed));
  if (content.some((term) => !within(term) && term.stem !== done)) return undefined;
  return { document: document.readings[0].id, done, claimed: idsOf(named, content.some(within)) };
}

/** With words beside them that are no part of its name, what is named is not who is meant. */
function idsOf(named: readonly Mention[], hasOtherWords: boolean): ReadonlySet<string> {
  return new Set(hasOtherWords ? [] : named.flatMap(({ readings }) => readings.map(({ id }) => id)));
}
