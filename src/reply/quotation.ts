// Somebody's words to their draft: who says them, and what the source says that person is; then the words.
import type { QuotationAnswer } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge.ts';
import { usualActions } from './actions.ts';
import type { Draft } from './draft.ts';
import { bold, line, small, words } from './line.ts';
import { footnotes } from './marks.ts';

const ROLE_LENGTH = 300;

export function draftQuotation(answer: QuotationAnswer, knowledge: Knowledge): Draft {
  const { citations, speaker, role, more, reasonUnsaid, next } = answer;
  return {
    head: [line(...bold(speaker.name), ...roleOf(answer, knowledge))],
    sections: [{ lead: [], citations }],
    foot: [
      ...(reasonUnsaid === true ? [small('These words do not say why.')] : []),
      ...(more ? [small(`More words of ${words(speaker.name).shown} stand in the sources.`)] : []),
    ],
    actions: usualActions(next, knowledge),
    cited: role === undefined ? citations : [...citations, role.citation],
    speaker,
  };
}

function roleOf({ role }: QuotationAnswer, knowledge: Knowledge) {
  if (role === undefined || role.words.trim() === '') return [];
  const { shown, rest } = words(role.words, ROLE_LENGTH);
  return [', ', shown, ...rest, { notes: footnotes([role.citation], knowledge) }];
}
