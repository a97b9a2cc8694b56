// The knowledge of a draft and its new passages in; rows for the fact table that these seem to state out, to accept one by one.
import type { Row } from '../../corpus/changes.ts';
import type { Passage, Range } from '../../corpus/corpus.ts';
import type { EntityInput } from '../../corpus/schema.ts';
import { runAtOnce, type Steps } from '../../corpus/steps.ts';
import type { Knowledge } from '../../knowledge.ts';
import { buildRowChecker, type RowChecker } from './check-rows.ts';
import { draftFigures, type Stating } from './figure-rows.ts';
import { findFigures } from './find-figures.ts';
import { draftQuotation } from './quotation-rows.ts';
import { findQuotations, type FoundQuotation } from './find-quotations.ts';
import { buildSubjects, type Subject, type Subjects } from './subjects.ts';

/** Words that a proposal rests on: `words` is the passage’s text from `start` to `end`. */
export interface Place extends Range {
  readonly passage: string;
  readonly words: string;
}

export interface Proposal {
  /** That of its row: the same for the same row, whatever else the draft has. */
  readonly id: string;
  /** `evidence`: one more place that states a figure which the table has. */
  readonly kind: 'figure' | 'evidence' | 'quotation';
  /** What is accepted: the row itself last, before it the entity that it needs and the table lacks. */
  readonly rows: readonly [Row] | readonly [Row, Row];
  readonly places: readonly [Place, ...Place[]];
}

export interface ProposalInput {
  /** Of the draft, with the rows that were accepted. */
  readonly knowledge: Knowledge;
  /** Those whose words are new (findNewPassages). */
  readonly passages: readonly Passage[];
  /** Ids that stand in the draft's facts.yaml, those of withheld rows included: no new row gets one. */
  readonly taken: ReadonlySet<string>;
  /** Ids of proposals that were dropped. */
  readonly dropped: readonly string[];
}

interface Candidate extends Omit<Proposal, 'rows'> {
  readonly row: Row;
  readonly subject?: Subject;
}

function placeOf({ id, text }: Passage, { start, end }: Range): Place {
  return { passage: id, start, end, words: text.slice(start, end) };
}

/** Whether the table has it: a figure that states this number, a quotation that gives these words. */
function isCovered(knowledge: Knowledge): (passage: Passage, run: Range) => boolean {
  const { figures, quotations } = knowledge.corpus;
  const covered = [
    ...figures.flatMap(({ evidence }) => evidence.map(({ passage, says }) => ({ passage, ...says }))),
    ...quotations.flatMap(({ parts }) => parts),
  ];
  const byPassage = Map.groupBy(covered, ({ passage }) => passage);
  return ({ id }, { start, end }) =>
    (byPassage.get(id) ?? []).some((one) => one.start < end && start < one.end);
}

function* findStatings(
  { knowledge, passages }: ProposalInput,
  subjects: Subjects,
): Steps<readonly Stating[]> {
  const isThere = isCovered(knowledge);
  const found: Stating[] = [];
  for (const passage of passages) {
    for (const figure of findFigures(passage)) {
      if (isThere(passage, figure.run.core)) continue;
      const about = subjects.find(figure.subject, passage, figure.quote);
      if (about !== undefined) found.push({ ...figure, about });
    }
    yield;
  }
  return found;
}

function* findSpoken({ knowledge, passages }: ProposalInput): Steps<readonly FoundQuotation[]> {
  const isThere = isCovered(knowledge);
  const wanted = new Set(passages.map(({ id }) => id));
  const found: FoundQuotation[] = [];
  for (const source of knowledge.corpus.sources) {
    if (!source.passages.some(({ id }) => wanted.has(id))) continue;
    const spoken = findQuotations(source.passages, ({ id }) => wanted.has(id));
    found.push(...spoken.filter(({ passage, parts }) => !parts.some((part) => isThere(passage, part))));
    yield;
  }
  return found;
}

function* findCandidates(input: ProposalInput, checker: RowChecker): Steps<readonly Candidate[]> {
  const { knowledge } = input;
  const subjects = buildSubjects(knowledge, input.taken);
  const statings = yield* findStatings(input, subjects);
  const candidates: Candidate[] = [];
  for (const { row, about, stated } of yield* draftFigures(statings, knowledge)) {
    const [first, ...more] = stated.map(({ passage, says }) => placeOf(passage, says));
    const kind = row.list === 'evidence' ? 'evidence' : 'figure';
    if (first && checker.isSound(row, entitiesOf(about)))
      candidates.push({ id: row.row.id, kind, row, subject: about, places: [first, ...more] });
    yield;
  }
  for (const found of yield* findSpoken(input)) {
    const drafted = draftQuotation(knowledge, subjects, found, (row, speaker) =>
      checker.isSound(row, entitiesOf(speaker)),
    );
    const [first, ...more] = found.parts.map((part) => placeOf(found.passage, part));
    if (drafted && first)
      candidates.push({ id: drafted.row.row.id, kind: 'quotation', ...drafted, places: [first, ...more] });
    yield;
  }
  return candidates;
}

function entitiesOf(subject: Subject | undefined): readonly EntityInput[] {
  return subject?.row === undefined ? [] : [subject.row];
}

/** Rows that agree with the table and each other; of two that clash neither is proposed. */
function* proposeAll(input: ProposalInput): Steps<readonly Proposal[]> {
  const checker = buildRowChecker(input.knowledge.corpus);
  const candidates = yield* findCandidates(input, checker);
  const entities = new Map(
    candidates.flatMap(({ subject }) => entitiesOf(subject)).map((row) => [row.id, row]),
  );
  const figures = candidates.flatMap(({ row }) => (row.list === 'figures' ? [row.row] : []));
  const clashing = checker.findClashes([...entities.values()], figures);
  const out = new Set([...clashing, ...input.dropped]);
  for (const row of entities.values()) {
    if (!checker.isSound({ list: 'entities', row }, [row])) out.add(row.id);
    yield;
  }
  const seen = new Set<string>();
  return candidates.flatMap(({ row, subject, ...proposal }) => {
    const isOut = out.has(proposal.id) || (subject?.row !== undefined && out.has(subject.id));
    if (isOut || seen.has(proposal.id) || input.taken.has(proposal.id)) return [];
    seen.add(proposal.id);
    const needed: Row | undefined = subject?.row && { list: 'entities', row: subject.row };
    return [{ ...proposal, rows: needed === undefined ? [row] : [needed, row] }];
  });
}

/** As propose, a passage or a row a step. */
export function proposeSteps(input: ProposalInput): Steps<readonly Proposal[]> {
  return proposeAll(input);
}

/**
 * Figures first, then quotations, each in the order of the text. Every proposal passes the checker when it is accepted,
 * alone or with any others. Nothing is guessed: what may be read in two ways is not proposed, and a speaker is named only
 * where the words beside the quotation name one. Pure.
 */
export function propose(input: ProposalInput): readonly Proposal[] {
  return runAtOnce(proposeAll(input));
}
