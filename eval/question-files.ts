// The folder of questions in; the two sets, and who said what in the bundled sources, out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDialogues, parseQuestions, parseSpeakers, type Conversation, type Said } from './question.ts';

const FOLDER = 'corpus/questions';

/** `tune`: looked at while the engine is made. `report`: written apart from it, and what is reported. */
export type SetName = 'tune' | 'report';

const read = (name: string) => readFileSync(join(FOLDER, `${name}.jsonl`), 'utf8');

/** Questions by themselves first, then dialogues. */
export function readConversations(set: SetName): readonly Conversation[] {
  return [...parseQuestions(read(set)), ...parseDialogues(read(`${set}-dialogues`))];
}

export function readSpeakers(): readonly Said[] {
  return parseSpeakers(read('speakers'));
}
