// A greeting, thanks, or a call for help to its draft: what can be asked, with examples from the corpus to press.
import type { HelpAnswer } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge.ts';
import { ask, press } from './actions.ts';
import type { Draft } from './draft.ts';
import { type Line, line, small, words } from './line.ts';
import { ROW_BUTTONS } from './limits.ts';

const DESCRIPTION_LENGTH = 300;

const OPENING = {
  greeting: 'Hello. Ask a question in plain words, and the sources answer in theirs.',
  help: 'Ask a question in plain words, and the sources answer in theirs.',
  thanks: 'You are welcome. There is more to ask:',
  'nothing-asked':
    'There is no question in that yet. Ask one in plain words, and the sources answer in theirs.',
} as const satisfies Record<HelpAnswer['occasion'], string>;

export function draftHelp({ occasion, next, citations }: HelpAnswer, knowledge: Knowledge): Draft {
  const { corpus } = knowledge;
  const about = words(corpus.description || corpus.title, DESCRIPTION_LENGTH);
  const examples = [...next.map(press), ...corpus.examples.map(ask)];
  return {
    head: [
      line(OPENING[occasion]),
      ...(occasion === 'thanks' ? [] : [line(about.shown, ...about.rest), ...commandLines()]),
    ],
    sections: [],
    foot: examples.length === 0 || occasion === 'thanks' ? [] : [small('For example:')],
    actions: () => examples.slice(0, ROW_BUTTONS),
    cited: citations,
  };
}

/** What each command is for, in a line each. */
export function commandLines(): readonly Line[] {
  return COMMANDS.map(([command, what]) => line({ code: command }, ` ${what}`));
}

const COMMANDS = [
  ['/ask', 'any question'],
  ['/count', 'how many there are'],
  ['/figure', 'shares, money, people and dates'],
  ['/quote', 'who said what'],
  ['/explain', 'what something is, or who somebody is'],
  ['/sources', 'the sources, paragraph by paragraph'],
] as const;
