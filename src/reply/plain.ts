// An answer in; text for a terminal out: the headline, the words that say so, and where.
import type { Answer } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge.ts';
import { whereOf } from './evidence.ts';
import { plainHeadline } from './headline.ts';
import { describeScore } from './measured.ts';
import { readAsWords } from './wording.ts';

export function renderPlain(answer: Answer, knowledge: Knowledge): string {
  const evidence = answer.citations.map((citation) => {
    const passage = knowledge.findPassage(citation.passage);
    const before = citation.start > 0 ? '[…] ' : '';
    const after = citation.end < (passage?.text.length ?? 0) ? ' […]' : '';
    const place = `${knowledge.findSource(citation.source)?.cite ?? citation.source}, ${whereOf(citation, knowledge)}`;
    const speaker = citation.speaker ? ` · ${citation.speaker.name}` : '';
    return `  | ${before}${citation.quote}${after}\n    ${place}${speaker}`;
  });
  const next = answer.next.map(({ question }) => `  ${question}`);
  const nearby =
    next.length > 0
      ? [`${answer.kind === 'refusal' ? 'They do answer' : 'Ask further'}:\n${next.join('\n')}`]
      : [];
  const { score } = answer.kind === 'about' ? answer : {};
  const measured = score === undefined ? [] : [describeScore(score, knowledge.corpus.hash)];
  const taken = answer.readAs === undefined ? [] : [readAsWords(answer.readAs)];
  return [plainHeadline(answer, knowledge), ...measured, ...evidence, ...taken, ...nearby].join('\n');
}
