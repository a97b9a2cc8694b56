// A question as somebody typed it in, with a slash command before it or without; its answer out.
import type { Answer } from '../answer/answer.ts';
import { ask } from '../answer/ask.ts';
import {
  answerAbout,
  answerCompare,
  answerCount,
  answerExplain,
  answerFigure,
  answerQuote,
  answerSources,
} from '../answer/commands.ts';
import type { Knowledge } from '../knowledge.ts';

/** The commands that ask something, as files of questions write them: “/count vans”, “/quote lee about: vans”. */
export function askLine(knowledge: Knowledge, line: string): Answer {
  const [, command = '', typed = ''] = /^\/([a-z]+)(?:\s+(.*))?$/su.exec(line.trim()) ?? [];
  const rest = typed.trim();
  switch (command) {
    case 'count':
      return answerCount(knowledge, rest);
    case 'figure':
      return answerFigure(knowledge, rest);
    case 'explain':
      return answerExplain(knowledge, rest);
    case 'compare':
      return answerCompare(knowledge, rest);
    case 'quote': {
      const [speaker = '', about] = rest.split(/\s+about:\s*/u);
      return answerQuote(knowledge, speaker, about);
    }
    case 'sources':
      return answerSources(knowledge, rest === '' ? undefined : rest, undefined);
    case 'about':
      return answerAbout(knowledge);
    case 'ask':
      return ask(knowledge, rest);
    default:
      return ask(knowledge, line);
  }
}
