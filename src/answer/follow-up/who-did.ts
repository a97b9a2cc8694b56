// “Who did, then?”, “which article does?” after a yes-or-no question in; that question, asked of whoever it is, out.
import { findAnswer } from '../find.ts';
import { nothingSaid } from '../found.ts';
import { findDoer } from './in-shown.ts';
import { readQuestion, type Question } from '../question/question.ts';
import { type FollowUp, type Turn, whole } from './turn.ts';

const whoThen =
  /^(?:(?:and|so|but|well|ok|okay|no|then)[, ]+)*(?:who (?:did|does|has|is|was)(?: (?:it|so|that))?(?:,? (?:then|instead))|who (?:did|does|has)(?: (?:it|so|that))?|who(?:,? then))\W*$/iu;
const thenWho =
  /^(?:(?:and|so|but|well|ok|okay|no)[, ]+)*then who(?: (?:did|does|has|is|was)(?: it)?)?\W*$/iu;
const whichDoes =
  /^(?:(?:and|so|but|well|ok|okay|then)[, ]+)*which (?:one|article|source|text|paper)s?(?: of (?:them|these|those))? (?:does|did|do)\W*$/iu;

/** What may tell who it was; what something is does not. */
const tells: ReadonlySet<string> = new Set(['person', 'passage', 'quotation']);

/** “Is Ann the treasurer?”, answered by who is: the one whom the answer is about comes first, the other was asked about. */
function holderShown({ knowledge, context, text }: Turn): string | undefined {
  const people = context.entities.flatMap((id) => {
    const entity = knowledge.findEntity(id);
    return entity?.kind === 'person' ? [entity] : [];
  });
  const [first, ...others] = people;
  return first && others.length > 0 && /\b(?:is|was)\b/iu.test(text) ? first.names[0].text : undefined;
}

/** “Did Ann write it?”, “who did?”: the question less whoever was named first in it. */
function askedOfWhom({ knowledge, context }: Turn, isWhich: boolean): Question | undefined {
  const names = context.entities.slice(1).flatMap((id) => knowledge.findEntity(id)?.names[0].text ?? []);
  const rest = [...context.words, ...names].join(' ');
  if (rest === '') return undefined;
  const mentions = context.want === 'quotation' ? 'who mentions' : 'who';
  return readQuestion(knowledge, `${isWhich ? 'which article mentions' : mentions} ${rest}`);
}

/** Whoever was asked about did it not, or did: who it was is asked all the same. */
export function whoDid(turn: Turn): FollowUp | undefined {
  const { knowledge, question, context, text, own } = turn;
  const isWhich = whichDoes.test(text);
  if (own || !(isWhich || whoThen.test(text) || thenWho.test(text))) return undefined;
  if (context.want !== 'yes-no' && context.want !== 'quotation') return undefined;
  const holder = isWhich ? undefined : holderShown(turn);
  if (holder !== undefined) return whole(knowledge, readQuestion(knowledge, `who is ${holder}`));
  const asked = askedOfWhom(turn, isWhich);
  return {
    question: asked ?? question,
    find() {
      const shown = isWhich || context.refused ? undefined : findDoer(knowledge, context);
      if (shown || !asked) return shown ?? nothingSaid;
      const found = findAnswer(knowledge, asked);
      return isWhich || tells.has(found.kind) ? found : nothingSaid;
    },
  };
}
