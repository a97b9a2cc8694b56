// English words that set two numbers beside each other of which only one is meant.

/** Ends what stands between the two: “or was it in”, “/”, “, maybe”. */
export const orElse =
  /(?:(?:^|,?\s)(?:or(?:\s(?:is|was|were|are)\s(?:it|that|there|they))?|and\/or)(?:[\s,]+(?:maybe|perhaps|possibly|even|rather|else|it|(?:it|there|they)(?:['’]s|['’]re| is| are| was| were)|about|around|is|was|in|from|only|just|the|does (?:it|she|he) have|do (?:they|we) have))*\s|[^\S\n]?\/[^\S\n]?|,\s(?:maybe|perhaps|possibly)\s(?:(?:it['’]?s|it is|it was|there are|they have|even|in|from)\s)*)$/iu;

/** Between a number and that: another statement begins. */
export const says =
  /[.!?;:]|\b(?:has|have|had|is|are|was|were|do|does|did|can|could|will|would|should|may|might|must|got|gets?|runs?|with)\b/iu;
