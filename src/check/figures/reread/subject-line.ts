// A number in its message in; the line over it that names what the lines under it are said of, out: “The boards:”.
import type { Range } from '../../../corpus/corpus.ts';
import { oncePer } from '../../../corpus/once.ts';
import { isOfMany } from '../counted/of-many.ts';
import type { Claim } from '../read/claim.ts';
import { lineAround } from '../read/lines.ts';
import type { Scene } from '../read/scene.ts';

/** “What we know about the boards”, “re: boards”: what a list under it is of. Whatever else stands there changes that. */
const leads = /^[\s*_#>]*(?:[^.!?;:]{0,50}?\b(?:about|on|re:?)\s)?(?:(?:the|our|all)\s)?[*_]*$/iu;

/** The name of several things, alone or with what leads to it. */
export function findSubject({ text, items }: Scene, { start, end }: Range): string | undefined {
  const names = items.filter((item) => item.kind === 'name' && item.start >= start && item.end <= end);
  const [name, ...others] = names;
  if (name?.kind !== 'name' || others.length > 0 || name.mention.readings.length > 1) return undefined;
  const said = text.slice(name.start, name.end);
  const isAlone = leads.test(text.slice(start, name.start)) && /^[\s:*_]*$/u.test(text.slice(name.end, end));
  return isAlone && isOfMany(said) ? said : undefined;
}

/** For each line of a message, by where it begins, the line that names its subject: read once, as a list may be long. */
const subjectLinesOf = oncePer((scene: Scene): ReadonlyMap<number, Range> => {
  const found = new Map<number, Range>();
  let start = 0;
  let subject: Range | undefined;
  for (const said of scene.text.split('\n')) {
    if (subject) found.set(start, subject);
    const line = { start, end: start + said.length };
    if (said.trim() === '') subject = undefined;
    else if (findSubject(scene, line) !== undefined) subject = line;
    start = line.end + 1;
  }
  return found;
});

/** The nearest such line, down to the number an unbroken list. */
export function findSubjectLine(scene: Scene, claim: Claim): Range | undefined {
  return subjectLinesOf(scene).get(lineAround(scene.text, claim.start).start);
}
