// English turns whose “not” is of knowing, minding or doubting a statement, and never of the statement: what follows is taken for
// granted. Sources of patterns, for turns-of-speech.ts.

const few = String.raw`(?:nobody|no[ -]?one|(?:hardly|barely|scarcely) (?:anyone|anybody|any (?:people|of (?:us|you|them)))|few(?: (?:people|of (?:us|you|them)))?|not (?:a lot of|lots of|many|enough|all|everyone|everybody|most)(?: (?:people|folks?|of (?:us|you|them)))?)`;
const know = String.raw`(?:know[sn]?|knew|reali[sz]e[sd]?|notice[sd]?|appreciate[sd]?|remember(?:s|ed)?|recall(?:s|ed)?|grasp(?:s|ed)?|(?:is|are|was|were) aware)`;
const not = String.raw`(?:n['’]?t| not)`;
const doubt = String.raw`(?:deny|dispute|doubt|contest)`;

/** “It isn’t odd that …”: of a fact; “it isn’t true that …” is none of these. */
const ofAFact = String.raw`(?:(?:that |so |exactly |at all |really |entirely |all that |very )?(?:surprising|strange|odd|weird|funny|unusual|helpful|ideal|great|good|bad|fair|news|lost on (?:me|us|anyone)|(?:a|any) (?:secret|coincidence|surprise|accident)|an accident)|(?:widely|generally|commonly|well|universally) (?:known|appreciated|recogni[sz]ed))`;

/** Each stands before a statement. */
export const granted: readonly string[] = [
  // “Hardly anyone seems to know that”, “wasn’t aware”; “I’m not aware that” may be a doubt
  String.raw`${few} (?:here )?(?:(?:ever|even|really|actually|fully|seems? to|seemed to|appears? to|has|have|had) )*${know}(?: that)?`,
  String.raw`(?:was|were)${not} (?:\p{L}+ly )?aware(?: that)?`,
  // “It isn’t odd that”, “it doesn’t help that”
  String.raw`(?:is|was)${not} ${ofAFact} that`,
  String.raw`(?<=['’]s )not ${ofAFact} that`,
  String.raw`(?:do|does|did|wo)${not} (?:really |exactly |even )?(?:help|matter|hurt|(?:bother|surprise|worry|shock|please) (?:me|us|him|her|them|anyone|anybody)) that`,
  String.raw`never mind that(?= \p{L})`,
  // “There’s no denying that”, “nobody can deny”, “I don’t doubt that”
  String.raw`no (?:denying|disputing|doubting|escaping the fact)(?: that)?`,
  String.raw`(?:nobody|no[ -]?one) (?:(?:can|could|would|will|here|seriously|really) )*(?:deny|denies|dispute[sd]?|doubt(?:s|ed)?|contest(?:s|ed)?)(?: that)?`,
  String.raw`(?:can(?:['’]?t|not| not)|(?:could|do|does|did|would)${not}) (?:(?:really|seriously|for a (?:moment|second|minute)) )?${doubt}(?: that)?`,
];
