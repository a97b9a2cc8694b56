// A sentence and a number in it that counts something in; whether it is how many there are, and not some of them, out.
import type { Range } from '../../corpus/corpus.ts';

/** How a count stands: `quote` is where its evidence begins, with who has it where a verb says so. */
export interface Holding {
  readonly quote: number;
  readonly verb?: number;
  /** It goes on a list of counts, and stands as the one before it does. */
  readonly isListed: boolean;
}

/** Who has them, runs them or counts them. */
const having =
  `has|have|had|having|with|includ(?:es?|ed|ing)|compris(?:es?|ed|ing)|consist(?:s|ed|ing)? of|(?:is|are|was|were) made up of|contain(?:s|ed|ing)?
  |runs?|ran|running|operat(?:es?|ed|ing)|employ(?:s|ed|ing)?|serv(?:es?|ed|ing)|holds?|held|owns?|owned|manag(?:es?|ed|ing)|covers?|covered|covering
  |represent(?:s|ed|ing)?|offer(?:s|ed|ing)?|keeps?|kept|lends?|lent|lending|number(?:s|ed|ing)?|total(?:s|led|ling)?|maintain(?:s|ed|ing)?
  |br(?:ings?|ought|inging) together|(?:is|are|was|were) home to|divided into|split into|counts?|counted|supports?|supported|supporting
  |issu(?:es?|ed|ing)|receiv(?:es?|ed|ing)|record(?:s|ed|ing)?|attract(?:s|ed|ing)?|answer(?:s|ed|ing)?|welcom(?:es?|ed|ing)|hosts?|hosted|deliver(?:s|ed|ing)?
  |organis(?:es?|ed|ing)|organiz(?:es?|ed|ing)|register(?:s|ed|ing)?|handl(?:es?|ed|ing)|process(?:es|ed|ing)?|produc(?:es?|ed|ing)|publish(?:es|ed|ing)?
  |reach(?:es|ed|ing)?|train(?:s|ed|ing)?|there (?:is|are|was|were|have been|had been)
  |(?:used|visited|attended|joined|read|seen|borrowed|staffed|supported|run) by|(?:rose|risen|fell|fallen|grew|grown|increased|decreased|dropped|climbed|up|down|came|amounted) to
  |(?:cater(?:s|ed|ing)?|car(?:es?|ed|ing)|provid(?:es?|ed|ing)) (?:\\p{L}+ ){0,3}for`.replace(
    /\s*\n\s*/gu,
    '',
  );
const group = `(?:total|network|staff|team|group|membership|population|stock|collection|fleet|pool|family|set|workforce|readership|audience|consortium) of`;
const between =
  '(?: (?:now|only|just|also|currently|still|together|altogether|between them|some|all|its|their|our|the|an?))*';

const afterHaving = new RegExp(`(?<![\\p{L}’'-])(${having})${between}(?: (?:annual )?${group})?\\s$`, 'iu');
const afterGroup = new RegExp(`(?<![\\p{L}’'-])(${group})\\s$`, 'iu');
const definite = /(?:^|[\s(“])(?:the|these|those|all|its|their|our)\s$|(?:[’']s|s[’'])\s$/iu;
const listing = /[–—:(]\s?$/u;
const start = /^(?:[^,;]{0,40},\s|.*;\s)?(?:and |but |there,? )?$/iu;

/** What makes of a count no count of what there is. */
const unreal =
  /\b(?:not|never|no longer|without|if|would|could|should|might|may|once|used to|nearly had|hop(?:es?|ed|ing) (?:to|for)|plans? (?:to|for)|planned|planning (?:to|for)|will|wants?|proposes?|proposed|targets? of|aims? (?:to|for|of)|needs?|needed)\b/u;

/** Words behind a count by which it is of some of them: “branches that closed”, “branches without heating”. */
const narrowing =
  /^\s(?:that|which|who|whose|where|without|with|under|due|run|built|closed|lost|sold|shut|open|opened|facing|waiting|due|available|\p{L}+ed|(?!serv|cover|includ|mak)\p{L}+ing)(?!\p{L})/u;
const placed = /^\s(?:in|at|on|near|outside|from|to|for|of)(?!\p{L})/u;
/** A value for each of something, or for every so long. */
const apiece = /^\s(?:per\s|each(?!\p{L})|every\s|apiece|an? (?:head|year|month|week|day|hour)(?!\p{L}))/iu;

/** “12 branches serve the town”, “48,000 visits were recorded”: the sentence goes on to say that there are so many. */
const being =
  /^\s(?:make up|form|serve|cover|live|belong|exist|remain|comprise|hold|held|employ|employed|received|issued|lent|answered|visited|used|attended|took part|joined|volunteered|(?:were|was|are|have been|had been) (?:\p{L}+ly )?(?:recorded|issued|lent|borrowed|made|held|received|answered|counted|registered|employed|organised|organized|run|logged|welcomed|hosted|delivered|produced|published|trained|served|reached|members))(?!\p{L})/iu;

/**
 * `before`: the count before this one in the sentence, where that one is held: “12 branches, four vans and a mobile” holds
 * them all. `counted` is the number with its noun.
 */
export function findHolding(
  text: string,
  sentence: Range,
  counted: Range,
  before: Range | undefined,
): Holding | undefined {
  const head = text.slice(sentence.start, counted.start);
  const rest = text.slice(counted.end, sentence.end);
  if (unreal.test(head) || apiece.test(rest)) return undefined;
  if (narrowing.test(rest) && !being.test(rest)) return undefined;
  const here = { quote: counted.start, isListed: false };
  if (before !== undefined && isJoined(text.slice(before.end, counted.start)))
    return { ...here, isListed: true };
  const verb = afterHaving.exec(head) ?? afterGroup.exec(head);
  if (verb !== null)
    return {
      verb: sentence.start + verb.index,
      quote: clauseStart(sentence, head, verb.index),
      isListed: false,
    };
  if (definite.test(head)) return placed.test(rest) ? undefined : here;
  if (listing.test(head)) return here;
  return start.test(head) && being.test(rest) ? here : undefined;
}

/** A longer clause begins too far away from the count for its words to be about it. */
const longestClause = 90;

function clauseStart(sentence: Range, head: string, verb: number): number {
  const joint = /^.*(?:, (?:and|but|while|so)|[;:–—])\s/u.exec(head.slice(0, verb))?.[0].length ?? 0;
  return sentence.start + (head.length - joint > longestClause ? verb : joint);
}

/** Commas, “and” and names of other members of the list stand between two counts of one list. */
function isJoined(gap: string): boolean {
  return /^(?:,(?: (?:the|and|of|for|\p{Lu}[\p{L}’'-]*),?)*|,? (?:and|or|plus|alongside|as well as|together with|along with))\s$/u.test(
    gap,
  );
}
