// An answer, an apology or a notice to the message that is sent.
import type { Answer } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge.ts';
import { compose } from './compose.ts';
import { container, text } from './components.ts';
import type { Action, Draft } from './draft.ts';
import { draftAnswer } from './draft-answer.ts';
import { line, type Line, renderLine } from './line.ts';
import type { Place, Reply } from './reply.ts';
import { tame } from './untrusted.ts';
import { NOTHING } from './wording.ts';

/** A notice longer than this is shown in part. UTF-16 units. */
const NOTICE_LENGTH = 1500;
const ID_LENGTH = 40;

/** The reply to an answer, within Discord's limits; `place` is where it is read. */
export function renderAnswer(answer: Answer, knowledge: Knowledge, place: Place): Reply {
  const draft = draftAnswer(answer, knowledge, place);
  const topic = answer.topic ?? place.topic;
  const further: readonly Action[] = place.further && topic ? [{ kind: 'further' }] : [];
  const share: readonly Action[] = place.share ? [{ kind: 'share', press: place.share }] : [];
  const actions: Draft['actions'] = (fit) => [...draft.actions(fit), ...further, ...share];
  return compose({ ...draft, actions, topic }, knowledge);
}

/** For anything thrown: the id under which the log has it, and nothing of the error itself. */
export function renderApology(id: string): Reply {
  const code = id.replace(/[^\w-]/g, '').slice(0, ID_LENGTH);
  return sentence(
    line(
      'Something went wrong on our side, and it is in the log as ',
      { code },
      '. Nothing was lost; asking again may work.',
    ),
  );
}

/** A plain sentence: a limit, a permission, a button that is no longer known. */
export function renderNotice(text: string): Reply {
  return sentence(line(tame(text, NOTICE_LENGTH) || NOTHING));
}

function sentence(said: Line): Reply {
  return { components: [container([text(renderLine(said))])], citations: [] };
}
