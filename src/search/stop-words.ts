// The words that say how something is put and not what it is about: they are neither indexed nor looked for.

const WORDS = `
  a an the this that these those such own
  i me my mine myself we us our ours ourselves you your yours yourself yourselves
  he him his himself she her hers herself it its itself they them their theirs themselves
  what which who whom whose when where why how whether many much
  am is are was were be been being isn aren wasn weren
  do does did doing done don doesn didn have has had having haven hasn hadn
  can could will would shall should may might must cannot won wouldn couldn shouldn
  and or but nor if then else than because while whilst as until unless so though although
  of at by for with about among into onto through above below to from
  up down in out on off over under upon within without toward towards per via
  here there again further once also too very just only even ever never not no any some all both each either neither
  other others another every few more one ones etc eg ie
  kind kinds sort sorts tell give please know say said says according
  whats whos wheres hows theres thats im ive youre theyre dont doesnt didnt isnt arent wasnt werent cant wont
`;

export const stopWords: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));

/** Whether a normalised word (see terms.ts) carries no subject; question words are among these. */
export function isStopWord(term: string): boolean {
  return stopWords.has(term);
}
