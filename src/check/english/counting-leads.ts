// English words before a count: those that lead up to somebody’s statement, and those that leave whose the counted are as it is.
import { speech } from './saying.ts';
import { stemOf } from '../../search/terms.ts';

/** Up to what somebody states: “Ann says that ”, “our slide which claims ”, “my understanding is ”. */
export const frame = new RegExp(
  String.raw`\b(?:that|(?:${speech})(?:\s(?:us|me|you|him|her|them|everyone))?|turn(?:s|ed)?\sout|(?:said|agreed|agree|noted|pointed out|reminding|reminded|remind|told|tell|telling|tells|know|knows|knew|forgot|forget|mean|means|hear|heard|read|reads|shows?|showed|see|saw)\s(?:(?:us|me|you|him|her|them|all|everyone|people|out)\s){0,2}(?:that|there|there['’]s|how)?|(?:understanding|point|fact|truth|gist|answer|news|claim)\s(?:is|was)(?:\sthat)?|you\sstill(?=\shave)|in case(?:\syou missed it)?)(?=[\s,]|$)|:\s|\s{4,}(?!(?:has|have|had|gets?|in|of|across|for)\s)`,
  'giu',
);

/** Ends in a verb whose object is spoken to or of, and not said to be there: “wrote to ”, “thinking about ”, “looked at ”. */
export const addressing =
  /(?:^|\s)(?:(?:writ(?:e|es|ing|ten)|wrote|talk(?:s|ed|ing)?|sp(?:eaks?|oke|eaking)|listen(?:s|ed|ing)?|turn(?:s|ed|ing)?)\sto|(?:th(?:ink|inks|inking|ought)|writ(?:e|es|ing|ten)|wrote|talk(?:s|ed|ing)?|heard|hears?|read|reads|asks?|asked|wonder(?:s|ed|ing)?|dreams?|dreamt)\sabout|(?:told|tells?|showed|taught))\s$/iu;

/** Somebody who is no place, with a verb behind that tells what they do with those counted: “he sits on ”. */
export const doneByOne =
  /(?:^|[\s,])(?:i|he|she|we)\s(?:(?:also|now|still|just|only|already|currently|\p{L}+ly)\s)*(?!(?:have|has|had|do|does|did|think|thought|guess|reckon|believe|know|knew|count|counted|make|made|get|got|see|saw|read|hear|heard|list|listed|name|named|say|said|mean|meant|found|find|remember|learnt|learned|wrote|write|put|am|are|is|was|were|will|would|can|could|must|may|might|should|need|want|live|noticed?|noted|checked)\b)\p{L}+s?\s(?:(?:on|with|over|across|in|at|for|to)\s)?$/iu;

/** What has a clause of its own before a bare count: “I checked on the bus, (24 groups)”; a scene (“for the canals, ”) has none. */
export const aside =
  /^\W*(?!(?:in|on|at|for|of|by|with|from|to|across|among|near|around|under|over|behind|beyond|outside|beside)\s)[^\d]*,\s(?:(?:namely|count them|that is|ie|i\.e\.|so|ok|well)[,\s]*)?$/iu;

/** Words that say no more than that there are some, or who has to do with all of them. */
const words = `
  system service sector network landscape set-up structure patient resident people local citizen taxpayer family population
  capital public household newcomer commuter
  understanding summary document
  hate love agree forget forgot remind confirm noted insist credit
  tbf sir item tick moved live lived came up
  besides addition along alongside around together against next
  keep keeps keeping come comes coming amount end ends muster hang remain remains call called set wrong new last wider work crowded
  use uses used need despite having long fit squeeze cram justify explain defend draw memorise heading author writer go goes
`;
const harmless: ReadonlySet<string> = new Set(
  words
    .trim()
    .split(/\s+/u)
    .map((word) => stemOf(word)),
);

/** A word that says no more than that there are some, or who has to do with all of them. */
export function isHarmlessBefore(stem: string): boolean {
  return harmless.has(stem);
}

/** Before the name of a place: the counted are there, or its own. */
export const placing =
  /(?:^|[^\p{L}])(?:in|of|across|for|within|throughout|inside|over|the|my|our|your|their|his|her|this|and|or|but|does|do|did|has|have|is|are|was|were|can|could|will|would|should|must|may|might|why|how|what|when|if|so|because|cos|while|whilst|whereas|although|though|as|that|at|on|about|by|since)\s(?:all\s|the whole\s|whole\s)?$/iu;
/** Before the name of a place that is the subject or scene of what is said: no word that makes it a part, a neighbour or a likeness. */
export const heading =
  /(?:(?:^|\s{2,}|[^\p{L}\s]\s?|(?<!\b(?:of|near|outside|around|beyond|from|to|into|than|unlike|like|not|by|with|without|via|in|across|surrounding|bordering|borders|touches|a|an|no|one|another|each|every|either|neither|inner|outer|north|south|east|west|little|new|old|just|only|\p{L}+n['’]?t)\s)(?<=\p{L}\s))(?:the\s|greater\s)?|(?:^|\s{2,}|[.,;:!?–—("“‘]\s?|\b(?:and|but|so|while|whereas|because|cos|though|although|that|if|as|plus|yet|whether|why|how|now|think|said|say|says|told|know|reckon|believe|noting|note|learned|learnt|saying)\s)(?:in|across|for|within|throughout|all over)\s(?:the\s|greater\s)?)$/iu;

/** A clause that begins with its verb: “(the village) … has ”. */
export const bareVerb =
  /^\W*(?:but\s|and\s)?(?:has|have|had|gets?|got|runs?|boasts?|counts?|contains?|includes?|covers?|serves?)\s(?:\p{L}+\s){0,2}$/iu;
/** A clause that says no more than that there are some. */
export const thereAre = /^\W*there(?:['’]s|['’]re|\s(?:is|are|was|were))\s(?:\p{L}+\s){0,2}$/iu;

/** “…, so there are”: a statement that begins anew, right before its number. */
export const thereAnew =
  /(?:^|[^\p{L}\s]\s?|(?:^|[^\p{L}])(?:\p{Ll}[\p{L}’']*|Since|As|Because|While|Now|So|And|But|That)\s)[Tt]here(?:['’]s|['’]re|\s(?:is|are))\s(?:(?:\p{L}+ly|only|just|still|now|all)\s)*$/u;

/** Behind a place at the head: “, unlike the village, (has)”. */
export const likening = /^,\s(?:unlike|like|not|and not|as opposed to|compared (?:to|with))\s[^,]{1,40},/iu;

/** “No parish in ”: one of its parts, or none. */
export const ofParts =
  /(?:^|\s)(?:no|each|every|neither|not one|not a single)\s(?:\p{L}+\s){1,3}(?:in|of|across)\s$/iu;

/** “Not just in ”, “and I don’t mean ”: what is meant is said before. */
export const notThere = /\b(?:not|\p{L}+n['’]?t\smean)\s(?:(?:just|only|in|across)\s)*$/iu;
