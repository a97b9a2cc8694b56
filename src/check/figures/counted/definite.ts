// What leads to a number in; whether the number is one of a whole already known out: “the 24”, “all 24”, “town’s 24”.
import type { Claim } from '../read/claim.ts';
import { smallCardinals } from '../../english/cardinals.ts';
import type { Scene } from '../read/scene.ts';

const definite =
  /(?:^|[^\p{L}])(?:(?:the|all|all of the|all the|these|those|its|our|their|both|every one of the|each of the|any of the|out of)|\p{L}+['’]s|\p{L}+s['’])\s+(?:(?:whole|existing|total|entire|current|different|separate)\s)?$/iu;

/** “A system of 18 boards and 24 groups can …”: so many make it up, whatever it does. */
const whole =
  /^\W*(?:(?:so|and|but|because|how)\s)?(?:an?|\p{L}+['’]s|its|our)\s(?:\p{L}+\s){0,2}(?:system|set-?up|landscape|patchwork|maze|tangle|mess|web|mix|jumble|structure)\s(?:of|with|made up of)\s/iu;

/** “How can four boards …”, “do we really need four boards”: what they do is asked, that there are four is not. */
const asked =
  /^\W*(?:so |and |but )?(?:how (?:can|do|does|did|are|is|on earth|the hell|come)|why|who (?:even |really |actually |the hell )?needs(?!.*\sto\s)|(?:do|does) (?:the )?[\p{L}’']+(?: [\p{L}\d]+){0,2} (?:really|seriously|honestly|actually|truly|genuinely) (?:need|want))\b/iu;

/** “Explain to me why one town needs 24 groups”. */
const askedAbout =
  /\b(?:explain|justify|wonder(?:s|ed|ing)?|understand|see|know|idea|reasons?|ask(?:s|ed|ing)?|tell|get|clue)\b(?:\s[\p{L}’'-]+){0,5}?\s(?:why|how come)\b(?!.*\b(?:should|would|could|might|must)\b)/isu;

/** “Explain how 24 groups fit into one town”: the lead up to the number. */
const askedHow =
  /(?:^\W*(?:to (?:me|us)\s)?how\s(?:on earth\s|the hell\s|exactly\s)?$|\b(?:explain|wonder(?:s|ed|ing)?|understand|see|idea|tell|get|clue|ask(?:s|ed|ing)?)\b(?:\s[\p{L}’'-]+){0,4}?\show\s(?:on earth\s|the hell\s|exactly\s)?$)/iu;

/** Whether a clause asks about what it takes for granted. */
export function asksWhy(clause: string): boolean {
  return asked.test(clause) || askedAbout.test(clause);
}

/** “10 of the 17”: the second number is of all of them. */
const partOf = new RegExp(
  String.raw`(?:\d|\b(?:${smallCardinals}|half|thirds?|quarters?|some|most|many|few|none|several|each|majority))\sof\s(?:the|these|those|its|our|their|\p{L}+['’]s)\s$`,
  'iu',
);

/** “Town’s 18 clubs, two halls and four boards”: the four are as known as the 18. */
const joined = new RegExp(
  String.raw`(?:(?:\d[\d,.]*|${smallCardinals})\s(?:\p{L}+\s){0,3}\p{L}+(?:,?\s(?:and|plus|&)\s|,\s))+$`,
  'iu',
);

/** “Across 17 towns …” at the head of its clause means all of them. */
const across = /^\W*(?:across|among|amongst)\s$/iu;
const all = /\b(?:all|all of the|all the|every one of the|out of|out of the|across|amongst?)\s$/iu;

/** “Explain how 24 groups work together”; how they would is supposed. */
function isAskedHow({ text }: Scene, claim: Claim, lead: string): boolean {
  return (
    askedHow.test(lead) &&
    !/^[^.!?\n]{0,80}?\b(?:should|would|could|might|must|will|became|merged)\b/iu.test(
      text.slice(claim.span.end),
    )
  );
}

/** “Harbridges 4 boards”, without the stroke. */
function isPossessed(scene: Scene, { span }: Claim): boolean {
  return scene.items.some(
    (item) =>
      item.kind === 'name' &&
      item.end === span.start - 1 &&
      /(?:^|[^\p{L}-])\p{L}+s$/u.test(scene.text.slice(0, item.end)) &&
      item.mention.readings.every(({ kind }) => kind === 'place'),
  );
}

/** @param lead the clause up to the number. */
export function readDefinite(
  scene: Scene,
  claim: Claim,
  lead: string,
): { readonly isDefinite: boolean; readonly isAll: boolean } {
  const isAsked = across.test(lead) || asksWhy(lead);
  return {
    isDefinite:
      definite.test(lead.replace(joined, '')) ||
      isAsked ||
      whole.test(lead) ||
      isAskedHow(scene, claim, lead) ||
      isPossessed(scene, claim),
    isAll: isAsked || all.test(lead) || partOf.test(lead),
  };
}
