// A question whether somebody did something in; the sentence that says who did it out, if that is somebody else.
import type { Knowledge } from '../knowledge.ts';
import { findSentences } from '../search/sentences.ts';
import { findTerms } from '../search/terms.ts';
import { citeRun, widen } from './cite.ts';
import type { Found } from './found.ts';
import type { Question } from './question.ts';

const by = /^ by (?:the )?$/iu;

/** “Did the minister order the report?”, which a source says was ordered by the Council: that sentence sets it right. */
export function byAgent(knowledge: Knowledge, question: Question): Found | undefined {
  const documents = new Set(
    question.mentions.flatMap(({ readings }) =>
      readings.filter(({ kind }) => kind === 'document').map(({ id }) => id),
    ),
  );
  const asked = new Set(question.mentions.flatMap(({ readings }) => readings.map(({ id }) => id)));
  // Somebody must be put in the doer's place; who is only unknown is content.
  const claims = question.content.length > 1 || asked.size > documents.size;
  if (documents.size === 0 || !claims || question.numbers.length > 0) return undefined;
  const stems = new Set(question.content.map(({ stem }) => stem));
  for (const passage of knowledge.corpus.sources.flatMap(({ passages }) => passages)) {
    for (const sentence of findSentences(passage.text)) {
      const text = passage.text.slice(sentence.start, sentence.end);
      const mentions = knowledge.names.find(text);
      if (!mentions.some(({ readings }) => readings.some(({ id }) => documents.has(id)))) continue;
      const done = findTerms(text).find(
        (term) =>
          stems.has(term.stem) &&
          mentions.some(
            ({ start, readings }) =>
              by.test(text.slice(term.end, start)) &&
              readings.every(({ id, kind }) => (kind === 'person' || kind === 'post') && !asked.has(id)),
          ),
      );
      const agent = done && mentions.find(({ start }) => by.test(text.slice(done.end, start)));
      if (!done || !agent) continue;
      const run = { start: sentence.start + done.start, end: sentence.start + agent.end };
      const citations = [citeRun(passage, widen(passage, run), [run])];
      return question.want === 'yes-no'
        ? { kind: 'yes-no', verdict: 'unsaid', citations, next: [] }
        : { kind: 'passage', citations, next: [] };
    }
  }
  return undefined;
}
