// The words before a verb of saying in; who is its subject out: the one it is said of, and not whoever else is named there.
import type { Range } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import {
  clauseCut,
  circumstantial,
  myself,
  indefinite,
  saysIndeed,
  supposed,
  textNoun,
} from '../english/subjects.ts';
import { isTalk } from '../english/everyday.ts';
import { speakingGroup } from '../english/speaking-groups.ts';
import { press } from '../english/saying.ts';
import { isStopWord } from '../../search/stop-words.ts';
import { stemOf } from '../../search/terms.ts';
import { findNamed, readSource, readWho } from './speakers.ts';
import type { Attributed } from './whose-words.ts';

const auxiliary =
  /(?:\s(?:has|have|had|so(?:\s\p{L}+ly)?|also|once|just|then|already|famously|recently|since|never|really|actually|later|only|even|first|rightly|once again|clearly|literally|always|keeps?|could|would|might|did|does|do|itself|himself|herself|themselves))+\s*$/iu;
/** A second verb of one subject: “Amos nodded and said”, “Amos nodded, saying”. */
const conjoined = /(?:\s(?:and|but)|,)(?:\s(?:then|also|later|now|so|even|just))*\s*$/iu;
/** Between a noun and a name that only says more of it: “the report by Reed”. */
const modifying =
  /^(?:\s(?!(?:and|or|but|says?|said)\s)\p{L}+){0,2}?\s(?:of|by|for|from|to|with|about|at|in|on|against|near|behind|under|after|before|next to)\s(?:(?:the|a|an|his|her|their|our|its|my)\s)?$/iu;
const relative = /^\s(?:that|which|who|whom)\s(?:the\s)?$/iu;
/** Between two names that belong together: “the Society’s Ruth Amos”, “Amos and Reed”. */
const together = /^(?:['’]s?)?[\s,/&+]*(?:(?:and|or|of|the|prof|professor|sir|dame|dr|mr|mrs|ms)[.\s]+)*$/iu;

/** Without brackets and what merely goes with the verb. */
function plainOf(text: string): string {
  return text
    .replace(/\s?\([^()]{0,80}\)/gu, '')
    .replace(/,\s(?:and\s)?not\s[^,]{2,50},/iu, '')
    .replace(/,\s(?:who|whose)\s[^,]{2,80},\s*$/iu, '')
    .replace(/,?\s(?:who|which|that)\s*$/iu, '')
    .replace(auxiliary, '')
    .trimEnd();
}

function lastClause(text: string): string {
  const clause = text.split(clauseCut).at(-1) ?? text;
  return clause.split(/[”"»]/u).at(-1) ?? clause;
}

/** “Asked about Reed, Amos”: what stands before the comma sets the scene. */
function behindComma(knowledge: Knowledge, clause: string): string {
  const parts = clause.split(/,\s/u);
  const last = parts.at(-1) ?? clause;
  const isSubject = findNamed(knowledge, last).length > 0 || /(?:^|\s)(?:he|she|they|it)$/iu.test(last);
  return parts.length > 1 && isSubject && circumstantial.test(parts[0] ?? '') ? last : clause;
}

/** The last one named, or the noun that it only says more of. */
function findHead(words: string, named: readonly Range[]): number {
  let at = named.length - 1;
  for (; at > 0; at--) {
    const [one, last] = [named[at - 1], named[at]];
    if (!one || !last) break;
    const between = words.slice(one.end, last.start);
    const isClause = relative.test(between) && /\p{L}/u.test(words.slice(last.end));
    if (!isClause && !modifying.test(between)) break;
  }
  return at;
}

function readHead(knowledge: Knowledge, clause: string, before: string): Attributed | undefined {
  if (/,\s(?:and\s)?(?:he|she)$/iu.test(clause)) return readWho(knowledge, clause, { before });
  const named = findNamed(knowledge, clause);
  const at = findHead(clause, named);
  const [head, one] = [named[at], named[at - 1]];
  if (!head || at === named.length - 1)
    return readWho(knowledge, withoutObjects(clause, head, one), { before });
  return readWho(knowledge, withoutObjects(clause.slice(0, head.end), head, one), { before });
}

/** “Reed met Amos, who”: what stands before the head and does not belong to it is another’s. */
function withoutObjects(clause: string, head: Range | undefined, one: Range | undefined): string {
  if (!head || !one || together.test(clause.slice(one.end, head.start))) return clause;
  return clause.slice(one.end);
}

/** “The mayor thanked Amos and”: the first one named, of whom both verbs are said. */
function readFirst(knowledge: Knowledge, text: string, before: string): Attributed | undefined {
  const clause = behindComma(knowledge, text.replace(conjoined, '').split(/[;!?]/u).at(-1) ?? text);
  if (myself.test(clause.split(/\s/u)[0] ?? ''))
    return { kind: 'unknown', words: clause.split(/\s/u)[0] ?? '' };
  const [first, second] = findNamed(knowledge, clause);
  const isOne = first && second && together.test(clause.slice(first.end, second.start));
  return first && !isOne
    ? readWho(knowledge, clause.slice(0, first.end), { before })
    : readWho(knowledge, clause, { before, near: 'first' });
}

/** “I”, “somebody”, “the poet”: right before the verb, and nobody of the table. */
function findStranger(knowledge: Knowledge, plain: string, verb: string): Attributed | undefined {
  const own = saysIndeed.test(verb) ? (myself.exec(plain) ?? indefinite.exec(plain)) : null;
  if (own) return { kind: 'unknown', words: own[0].trim() };
  const noun =
    /(?:^|[\s,])(?:a|an|one|the|my|our|your|his|her|their|some|another|this)\s(?:[\p{L}’'-]+\s){0,2}?(?<noun>[\p{L}-]{3,})$/iu.exec(
      plain,
    );
  const name = noun?.groups?.noun;
  if (
    !noun ||
    name === undefined ||
    /^\p{Lu}/u.test(name) ||
    !saysIndeed.test(verb) ||
    textNoun.test(name) ||
    press.test(name) ||
    /^(?:former|latter)$/iu.test(name)
  )
    return undefined;
  const isKnown = knowledge.names.find(noun[0]).length > 0;
  return isKnown ||
    isStopWord(name) ||
    (isTalk(stemOf(name)) && !/(?:er|or|ist|ian|man|ant)$/u.test(name)) ||
    speakingGroup.test(plain)
    ? undefined
    : { kind: 'unknown', words: noun[0].trim() };
}

/** “Amos, the head librarian,”; “one of the authors, Paul Reed,”. */
function readApposition(
  knowledge: Knowledge,
  plain: string,
  before: string,
  verb: string,
): Attributed | undefined {
  const pair = /^(?<who>[^,]+),(?<what>[^,]+),?\s*$/u.exec(plain)?.groups;
  if (pair?.who === undefined || pair.what === undefined || !plain.endsWith(',')) return undefined;
  const stranger = findStranger(knowledge, lastClause(pair.who), verb);
  if (stranger) return stranger;
  const [who, what] = [pair.who, pair.what].map((part) => readWho(knowledge, part, { before }));
  return what?.kind === 'unknown' && /^\s\p{Lu}/u.test(pair.what) ? what : who;
}

/** “The council pays, and then the article (adds)”: a text right before its verb, behind another clause. */
const textBehind = /\s(?:and|but|then|while|as|because|so|though|whereas)\s(?<text>(?:the|this)\s\p{L}+)$/iu;

/** Of two quotations’ subjects the second’s; people in the plural are a subject only right before their verb. */
export function readSubject(
  knowledge: Knowledge,
  text: string,
  before: string,
  verb: string,
): Attributed | undefined {
  const plain = plainOf(text);
  const stranger = supposed.test(text) ? undefined : findStranger(knowledge, lastClause(plain), verb);
  if (stranger) return stranger;
  const apposed = readApposition(knowledge, plain, before, verb);
  if (apposed) return apposed;
  if (conjoined.test(plain) && (/ing$/iu.test(verb) || !plain.endsWith(',')))
    return readFirst(knowledge, plain, before);
  const printed = textBehind.exec(plain)?.groups?.text;
  if (printed !== undefined && press.test(printed)) return readSource(knowledge, printed);
  const own = behindComma(knowledge, lastClause(plain));
  const group = speakingGroup.exec(own)?.[0].trim();
  const who =
    readHead(knowledge, own, before) ??
    (group === undefined ? readHead(knowledge, plain, before) : undefined);
  return who ?? (group === undefined ? undefined : { kind: 'unknown', words: group });
}
