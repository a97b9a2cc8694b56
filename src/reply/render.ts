// An answer, an apology or a notice to the message that is sent.
import type { Answer } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge.ts';
import { compose } from './compose.ts';
import type { FileResult, Told } from '../interaction.ts';
import { container, file as fileShown, text } from './components.ts';
import type { Action, Draft } from './draft.ts';
import { draftAnswer } from './draft-answer.ts';
import { line, type Line, renderLine, small } from './line.ts';
import { textSize } from './limits.ts';
import { askedLine, offersUnder } from './offers.ts';
import type { Place, Reply } from './reply.ts';
import { tame } from './untrusted.ts';
import { NOTHING, readAsWords } from './wording.ts';

/** A notice longer than this is shown in part. UTF-16 units. */
const NOTICE_LENGTH = 1500;
const ID_LENGTH = 40;
const AS_OF_LENGTH = 40;
const NOTE_LENGTH = 300;
const READ_AS_LENGTH = 200;
/** Lines of what is told, at most. */
const TOLD_LINES = 30;
const TOLD_LENGTH = 3500;
const FILE_NAME = 60;

/** The reply to an answer, within Discord's limits; `place` is where it is read. */
export function renderAnswer(answer: Answer, knowledge: Knowledge, place: Place): Reply {
  const draft = draftAnswer(answer, knowledge, place);
  const topic = answer.topic ?? place.topic;
  const further: readonly Action[] = place.further && topic ? [{ kind: 'further' }] : [];
  const share: readonly Action[] = place.share ? [{ kind: 'share', press: place.share }] : [];
  const { asOf, asked, notes = [] } = place;
  const offers = asked === undefined ? [] : offersUnder(answer, asked);
  const actions: Draft['actions'] = (fit) => [...draft.actions(fit), ...offers, ...further, ...share];
  // Who reads it later sees neither the option nor that there is a newer version.
  const foot = [
    ...(answer.readAs === undefined ? [] : [small(readAsWords(tame(answer.readAs, READ_AS_LENGTH)))]),
    ...(asOf === undefined
      ? []
      : [small(`As of ${/^\d+$/.test(asOf) ? 'version ' : ''}${tame(asOf, AS_OF_LENGTH)}`)]),
    ...notes.map((note) => small(tame(note, NOTE_LENGTH))),
    ...(asked === undefined ? [] : askedLine(offers, asked)),
    ...draft.foot,
  ];
  return compose({ ...draft, foot, actions, topic, asOf }, knowledge);
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

/** Plain sentences of a command's own, one a line. */
export function renderTold({ words }: Pick<Told, 'words'>): Reply {
  return { components: [container([text(tellLines(words))])], citations: [] };
}

/** A file under what is said of it. */
export function renderFile({ name, bytes, words }: FileResult): Reply {
  const file = { name: fileName(name), bytes };
  return {
    components: [container([text(tellLines(words)), fileShown(file.name)])],
    citations: [],
    files: [file],
  };
}

/** The lines that fit, each as a reader is shown what nobody checked: one line, nothing in it interpreted. */
function tellLines(words: string): string {
  let told = '';
  for (const each of words.split('\n').slice(0, TOLD_LINES)) {
    const shown = renderLine(line(tame(each, NOTICE_LENGTH)));
    if (shown === '' || textSize(told) + 1 + textSize(shown) > TOLD_LENGTH) continue;
    told += told === '' ? shown : `\n${shown}`;
  }
  return told === '' ? NOTHING : told;
}

/** A name that Discord keeps as it is, so that the component finds the file. */
function fileName(name: string): string {
  const [, stem = '', ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,10})?$/su.exec(name) ?? [];
  const clean = stem.replaceAll(/[^\w-]+/g, '-').replaceAll(/^[-_]+|[-_]+$/g, '');
  return `${clean.slice(0, FILE_NAME) || 'file'}${ending}`;
}

/** A plain sentence: a limit, a permission, a button that is no longer known. */
export function renderNotice(text: string): Reply {
  return sentence(line(tame(text, NOTICE_LENGTH) || NOTHING));
}

function sentence(said: Line): Reply {
  return { components: [container([text(renderLine(said))])], citations: [] };
}
