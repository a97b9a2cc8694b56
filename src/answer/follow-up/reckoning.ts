// A short question that asks to reckon with the numbers just shown in; that nothing is said of it, out. The sources are quoted, never added up.
import { nothingSaid } from '../found.ts';
import { withEntities } from './meant.ts';
import type { FollowUp, Turn } from './turn.ts';
import { asksForOtherCurrency } from '../question/other-currency.ts';
import { numericWants } from '../question/want-families.ts';

const lead = String.raw`^(?:(?:and|so|but|ok|then|now|please|what(?:'s| is| are)|what about|how about)[, ]+)*`;

const forms: readonly RegExp[] = [
  // “Add them up”, “total with the boards?”, “what do they come to?”
  /\b(?:add|sum|tot|total|subtract|deduct|take)(?:ing)? (?:them|these|those|it|that|both|the two|all)\b/u,
  /\b(?:the )?(?:total|sum|combined) (?:with|including|plus|of (?:both|the two|them|those|these|all))\b/u,
  new RegExp(
    String.raw`${lead}(?:the )?(?:sum|both together|together|combined|added up|added together)\W*$`,
    'u',
  ),
  /\b(?:they|these|those|both|that|it) (?:add up|come|comes|sum|sum up|adds up) to\b/u,
  // “Per year?”, “each?”, “monthly?”
  new RegExp(
    String.raw`${lead}(?:is (?:it|that) |how (?:much|many) )?(?:is (?:it|that) )?(?:per|each|every|an?)(?: (?:year|month|week|day|head|person|one))\W*$`,
    'u',
  ),
  new RegExp(
    String.raw`${lead}(?:is (?:it|that) )?(?:each|apiece|annually|yearly|monthly|weekly|daily)\W*$`,
    'u',
  ),
  // “How many people is that?”
  /\bhow many(?: \p{L}+){0,2} (?:is|does|would|are) (?:that|this|it|those)(?: (?:be|mean|make|come to|amount to|in (?:total|all|numbers)))?\W*$/u,
];

/** “And the rest?” */
const remainder = new RegExp(String.raw`${lead}(?:the )?(?:rest|others?|remainder|remaining ones)\W*$`, 'u');

/** After numbers, or where none was found. */
export function reckoned({ knowledge, question, context, text, entities, own }: Turn): FollowUp | undefined {
  const isOfNumbers =
    numericWants.has(context.want) || context.want === 'bare' || context.refused !== undefined;
  if (own && !/\b(?:total|sum|combined|together)\b/iu.test(text)) return undefined;
  const plain = text.toLowerCase();
  const isOfList = context.want === 'list' && remainder.test(plain);
  const isReckoned =
    [...forms, remainder].some((form) => form.test(plain)) || asksForOtherCurrency(knowledge, plain);
  if (!isOfList && !(isOfNumbers && isReckoned)) return undefined;
  return { question: withEntities(knowledge, question, entities), find: () => nothingSaid };
}
