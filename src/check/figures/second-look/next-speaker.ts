// A number that matches, in its message, in; whether the next speaker of a dialogue denies what its speaker says, out:
// “Ann: 24 groups ⏎ Ben: no it doesn’t”, “Ann: 24 groups. Ben: it’s 18.”
import { denial, ending } from '../../english/answers.ts';
import { smallCardinals } from '../../english/cardinals.ts';
import { contradicting, youMean } from '../../english/disbelief.ts';
import { calledFalse } from '../../english/unsaying.ts';
import { lineAround } from '../read/lines.ts';
import type { Claim } from '../read/claim.ts';
import type { Scene } from '../read/scene.ts';

/** Who speaks: “Ann: ”, “<ann> ”, “@ann ”, “A. ”. */
const speaker =
  /^\s*(?:<[\p{L}\d_.-]{1,30}>|@?[\p{L}\d_.-]{1,30}(?:\s\p{Lu}[\p{L}.-]{0,20})?\s?:|[A-Z]\s?[).:])\s/u;

/** The same on one line: “Ann: 24 groups. Ben: no.”; “first: … second: …” are one’s own. */
const turn =
  /[.!?…]["”’)]*\s+(?!(?:First|Second|Third|Fourth|Next|Last|Lastly|Finally|Also|Then|PS|Edit|Update|Note|Item|Point|Step|Question|Answer|Lunch|Agenda|Actions?|Reminder)\b)(?<next>\p{Lu}[\p{L}-]{0,20}\s?:\s)/gu;
/** “It has 18, mate”: another number is all that is said. */
const otherNumber = new RegExp(
  String.raw`^(?:(?:no|nah|nope|well|actually|um+|er+m?|sorry|mate)[\s,.…–—-]+)*(?:(?:it|they|there|we|that)(?:['’]?s|['’]?re|\s(?:has|have|is|are|was|were))\s|i (?:make|count|say) (?:it )?)?(?:(?:only|just|actually|really|more like|in fact)\s)*(?:\d+|${smallCardinals})(?:\sper\scent|%)?(?:,\s\p{L}+)?${ending}`,
  'iu',
);

/** Its line up to the number. */
function lineOf({ typed }: Scene, { span }: Claim): string {
  return typed.slice(lineAround(typed, span.start).start, span.start);
}

interface Turn {
  readonly who: string;
  readonly next: string;
  readonly said: string;
}

/** Who says the number, who speaks next and what they say. */
function findTurn({ typed }: Scene, claim: Claim): Turn | undefined {
  const own = lineAround(typed, claim.start);
  const who = speaker.exec(typed.slice(own.start, own.end))?.[0];
  const turns = [...typed.slice(own.start, own.end).matchAll(turn)];
  const last = turns.findLast(({ index }) => own.start + index < claim.start)?.groups?.next ?? who;
  if (last === undefined) return undefined;
  const at = turns.find(({ index }) => own.start + index >= claim.end);
  if (at) {
    const said = typed.slice(own.start + at.index + at[0].length, own.end);
    return { who: last, next: at.groups?.next ?? '', said };
  }
  if (own.end >= typed.length) return undefined;
  const line = lineAround(typed, own.end + 1);
  const next = speaker.exec(typed.slice(line.start, line.end))?.[0];
  return next === undefined
    ? undefined
    : { who: last, next, said: typed.slice(line.start + next.length, line.end) };
}

export function isDeniedByNext(scene: Scene, claim: Claim): boolean {
  const { who, next, said } = findTurn(scene, claim) ?? {};
  if (who === undefined || next === undefined || said === undefined || next === who) return false;
  // “Groups: 24 ⏎ Boards: 4” is a list; the same number again bears the first out.
  const isList = /(?:^|[\s([>*•-])\p{L}[^:\n]*:\s\P{L}*$/u.test(lineOf(scene, claim));
  if (!isList && otherNumber.test(said) && !said.includes(scene.typed.slice(claim.start, claim.end)))
    return true;
  // “Ben: no Ann”.
  const name = /[\p{L}\d_.-]+/u.exec(who)?.[0].toLowerCase() ?? '';
  const answered = /^\W*(?:no+|nope|nah|wrong|false)\W+(?<name>[\p{L}\d_.-]+)\W*$/iu.exec(said)?.groups?.name;
  const isAnswered = name !== '' && answered?.toLowerCase() === name;
  return isAnswered || [contradicting, denial, youMean, ...calledFalse].some((frame) => frame.test(said));
}
