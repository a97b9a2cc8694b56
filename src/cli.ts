// The engine on the command line: a question as an argument for a person, or lines on standard input for a program.
import { parseArgs } from 'node:util';
import type { Answer } from './answer/answer.ts';
import { ask } from './answer/ask.ts';
import { contextOf, type Context } from './answer/follow-up/context.ts';
import { findOccasion } from './answer/social.ts';
import { parseTyped, type Problem } from './arguments.ts';
import { answerPlainly } from './command/answer-plainly.ts';
import { plainContext } from './command/context.ts';
import { everyonesCommands } from './command/entries.ts';
import { checkText } from './check/check-text.ts';
import { renderChecked } from './check/plain-checked.ts';
import { readMessage } from './check/read-message.ts';
import { recordChecked } from './check/record-checked.ts';
import { ConfigError, findCorpusDir } from './config.ts';
import { loadCorpus } from './corpus/load.ts';
import { CorpusError } from './corpus/problems.ts';
import { readEnvironment } from './environment.ts';
import { buildKnowledge, type Knowledge } from './knowledge.ts';
import { readLines } from './lines.ts';
import { registry } from './registry.ts';
import { recordAnswer, recordProblem } from './reply/record.ts';
import { renderPlain } from './reply/plain.ts';
import { readScore } from './score.ts';

const usage = [
  'Usage: npm run ask -- "a question" | npm run --silent ask -- --json [--dialogue] < questions.txt',
  '       npm run ask -- --check "a message" | npm run --silent ask -- --check --json < messages.jsonl',
].join('\n');

/** What `/about` tells of itself; nothing where no score can be read, and a terminal has no log to say why. */
const recorded = readScore(new URL('../eval/score.json', import.meta.url));

/** The answer to a line: a slash command if it begins with a slash, else a question; a problem where the command is none. */
async function answerLine(knowledge: Knowledge, line: string, previous?: Context): Promise<Answer | Problem> {
  const typed = line.trim();
  // There is no command for help: whoever types one is helped all the same.
  if (!typed.startsWith('/') || findOccasion(typed) !== undefined) return ask(knowledge, line, previous);
  const parsed = parseTyped(typed, everyonesCommands(registry));
  if ('problem' in parsed) return parsed;
  return answerPlainly(parsed.command, parsed.args, {
    ...plainContext(knowledge, previous),
    ...('score' in recorded ? recorded : {}),
  });
}

/** Each line by itself; in a dialogue each leans on those before it, and an empty one ends the conversation. */
async function answerLines(knowledge: Knowledge, isDialogue: boolean): Promise<void> {
  let previous: Context | undefined;
  for await (const line of readLines(process.stdin)) {
    if (isDialogue && line.trim() === '') {
      previous = undefined;
      continue;
    }
    const answer = await answerLine(knowledge, line, previous);
    // “Thanks” and a mistyped command leave what was spoken of as it was.
    if (isDialogue && !('problem' in answer)) previous = contextOf(answer) ?? previous;
    const record =
      'problem' in answer
        ? recordProblem(knowledge, line, answer.problem)
        : recordAnswer(knowledge, line, answer);
    process.stdout.write(`${JSON.stringify(record)}\n`);
  }
}

async function answerPerson(knowledge: Knowledge, question: string): Promise<void> {
  const answer = await answerLine(knowledge, question);
  process.stdout.write(`${'problem' in answer ? answer.problem : renderPlain(answer, knowledge)}\n`);
}

/** Each line a message, each answer a line. A line that is no message is told of, and the others are checked none the less. */
async function checkLines(knowledge: Knowledge): Promise<void> {
  let number = 0;
  for await (const line of readLines(process.stdin)) {
    number += 1;
    const read = readMessage(line);
    if ('problem' in read) fail(`Line ${number} ${read.problem}`);
    else process.stdout.write(`${JSON.stringify(recordChecked(checkText(knowledge, read.message)))}\n`);
  }
}

function checkPerson(knowledge: Knowledge, message: string): void {
  process.stdout.write(`${renderChecked(knowledge, checkText(knowledge, message)).join('\n')}\n`);
}

/** The command line as it was typed; undefined where it is none of ours. */
function parseCommandLine() {
  try {
    return parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        dialogue: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch {
    return undefined;
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const typed = parseCommandLine();
  const question = typed?.positionals.join(' ') ?? '';
  if (!typed || (!typed.values.json && question === '')) {
    fail(usage);
    return;
  }
  const knowledge = buildKnowledge(await loadCorpus(findCorpusDir(readEnvironment().CORPUS_DIR)));
  const { json, check } = typed.values;
  if (check && json) return checkLines(knowledge);
  if (check) {
    checkPerson(knowledge, question);
    return;
  }
  return json ? answerLines(knowledge, typed.values.dialogue) : answerPerson(knowledge, question);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof CorpusError || error instanceof ConfigError)) throw error;
  fail(error.message);
}
