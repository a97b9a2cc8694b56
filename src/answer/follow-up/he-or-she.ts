// Somebody whom the table knows in; whether the sources call them “he” or “she”, out: by a title, or beside their words.
import type { Entity } from '../../corpus/corpus.ts';
import { oncePerPair } from '../../corpus/once.ts';
import type { Knowledge } from '../../knowledge.ts';

type Pronoun = 'he' | 'she';

const titles: Readonly<Record<Pronoun, RegExp>> = {
  he: /(?<!\p{L})(?:sir|mr|lord|baron|chairman|spokesman)(?!\p{L})/iu,
  she: /(?<!\p{L})(?:dame|ms|mrs|miss|lady|baroness|chairwoman|spokeswoman)(?!\p{L})/iu,
};
/** “…,” he said, directly behind what is quoted. */
const behind = /^[,.!?]?["”’']?[,.]?\s(he|she)\s\p{L}+/u;

const pronounOf = oncePerPair((knowledge: Knowledge, { id, names, aliases }: Entity): Pronoun | undefined => {
  const called = [...names.map(({ text }) => text), ...aliases];
  const titled = (['he', 'she'] as const).find((one) => called.some((name) => titles[one].test(name)));
  if (titled) return titled;
  for (const { parts } of knowledge.facts.quotationsBy(id))
    for (const { passage, end } of parts) {
      const [, pronoun] = behind.exec(knowledge.findPassage(passage)?.text.slice(end) ?? '') ?? [];
      if (pronoun === 'he' || pronoun === 'she') return pronoun;
    }
  return undefined;
});

/** Whether a question with “he” or “she” in it may mean them: of whom the sources do not tell, it may. */
export function mayBeMeant(knowledge: Knowledge, text: string, entity: Entity): boolean {
  if (entity.kind !== 'person') return true;
  const isHe = /\b(?:he|him|his)\b/iu.test(text);
  const isShe = /\b(?:she|her|hers)\b/iu.test(text);
  const own = isHe === isShe ? undefined : pronounOf(knowledge, entity);
  return own === undefined || own === (isHe ? 'he' : 'she');
}
