// The verbs that tell questions apart: those of saying, and the auxiliaries.
import { words } from '../../search/word-list.ts';

/** “What did she say?” asks for words; “says”, “argued” and the like are no content of a question. */
export const saying = words(`
  say says said saying think thinks thought argue argues argued comment comments commented conclude concludes concluded claim claims
  claimed warn warns warned recommend recommends recommended suggest suggests suggested call calls want wants wanted urge
  urges urged believe believes believed state states stated tell tells told write writes wrote mention mentions mentioned find
  finds found feel feels felt highlight highlights highlighted stress stresses stressed describe describes described propose
  proposed ask asks asked reckon reckons reckoned insist insists insisted remark remarked announce announced note noted speak spoke talk talked see sees saw
    regard regards regarded consider considers considered`);

/** “Is the roof safe?”: opening a question they ask for yes or no. */
export const auxiliaries = words(`
  is are was were am do does did has have had will would can could should shall may might must isn't aren't wasn't weren't don't
  doesn't didn't hasn't haven't won't can't couldn't wouldn't shouldn't`);
