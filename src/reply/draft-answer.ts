// An answer to its family's draft.
import type { Answer } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge.ts';
import { draftAbout } from './about.ts';
import { draftCorrection } from './correction.ts';
import { draftDefinition } from './definition.ts';
import type { Draft } from './draft.ts';
import { draftFigure } from './figure.ts';
import { draftHelp } from './help.ts';
import { draftList } from './list.ts';
import { draftQuotation } from './quotation.ts';
import { draftRefusal } from './refusal.ts';
import type { Place } from './reply.ts';
import { draftSources } from './sources.ts';
import { draftComparison, draftPassage, draftYesNo } from './statement.ts';

export function draftAnswer(answer: Answer, knowledge: Knowledge, place: Place): Draft {
  switch (answer.kind) {
    case 'count':
    case 'figure':
    case 'date':
      return draftFigure(answer, knowledge);
    case 'quotation':
      return draftQuotation(answer, knowledge);
    case 'definition':
    case 'person':
      return draftDefinition(answer, knowledge);
    case 'list':
      return draftList(answer, knowledge);
    case 'yes-no':
      return draftYesNo(answer, knowledge);
    case 'passage':
      return draftPassage(answer, knowledge);
    case 'comparison':
      return draftComparison(answer, knowledge);
    case 'correction':
      return draftCorrection(answer, knowledge);
    case 'help':
      return draftHelp(answer, knowledge);
    case 'refusal':
      return draftRefusal(answer, knowledge);
    case 'sources':
      return draftSources(answer, knowledge);
    case 'about':
      return draftAbout(answer, knowledge, place);
  }
}
