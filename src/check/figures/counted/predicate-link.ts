// The words behind a number in; how far those reach that make what comes next the thing it is the number of, out.

const stating =
  /^\s(?:is|are|=|seems?|sounds like|feels like)\s(?:(?<count>the\s(?:number|count|total)\s(?:of|for)\s)|(?:quite\s|such\s)?(?:a lot|lots|loads)\sof\s|(?:far\s|way\s)?too\s(?:many|few)\s|(?:an?\s\p{L}+\s(?:number|amount|lot)\sof\s)?)(?:the\s)?/iu;
/** “Is 18 the number of groups?” */
const asking =
  /^\s(?:really\s)?the\s(?:(?:right|correct)\s)?(?:number|count|total)\s(?:of|for)\s(?:the\s)?/iu;

export interface PredicateLink {
  readonly length: number;
  /** Whether nothing follows what is counted that says more of it than a question’s place. */
  isOver(rest: string): boolean;
}

/** @param isAsked an “is” stands before the number. */
export function findLink(behind: string, isAsked: boolean): PredicateLink | undefined {
  const asked = isAsked ? asking.exec(behind) : null;
  const link = asked ?? stating.exec(behind);
  if (!link) return undefined;
  const over =
    asked || link.groups?.count !== undefined
      ? /^(?:\s*(?:$|[.,;:!?)])|\s(?:in|across|for)\s)/u
      : /^\s*(?:$|[.,;:!?)])/u;
  return { length: link[0].length, isOver: (rest) => over.test(rest) };
}
