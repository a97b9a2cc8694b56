// English words by which a short answer behind a statement denies it, laughs at it, or gives up on it.

/** What may stand before an answer. */
const lead = String.raw`(?:(?:yeah|well|but|and|so|um+|er+m?|uh+|hm+|a?ha(?:ha)*|lol|lmao|oh|ok|okay|sorry|mate|bro|actually|honestly|hell|wait|no|nah|nope|except|because|cos|oops|whoops)\b[\s,.!?…–—-]*)*`;
/** What may stand behind it, to the end of its piece. */
const filler = String.raw`(?:though|tho|lol|lmao|haha|mate|bro|pal|at all|really|actually|any ?more|sorry|yet|i['’]?m afraid|obviously|obvs|everyone|folks|guys|with you|then|ffs|tbh|anyway|anyhow)`;
export const ending = String.raw`(?:,?\s${filler})*\s*(?=$|[.!?…,;:)\n]|\s[–—-]|\p{Extended_Pictographic})`;

/** The same, and it is not asked back: “no it doesn’t??” */
const flat = String.raw`(?:,?\s${filler})*\s*(?=$|[.!…,;:)\n]|\s[–—-]|\p{Extended_Pictographic})`;

const not = String.raw`(?:do|does|did|is|are|was|were|has|have|had|ai)(?:n['’]?t| not)`;
/** “The report”, “the article”: what says. */
const press = String.raw`(?:(?:the|this|that|my|our)\s(?:actual\s)?(?:report|article|paper|source|text|page|study|document|book|website|piece|footnote|sources|table)|it|they|google|wikipedia)`;
const piece = String.raw`[^.!?,;:\n]{2,40}`;

const denials = [
  // “It doesn’t.”, “No there aren’t.”, “They never were.”
  String.raw`(?:it|they|there|that|this|those|these)\s(?:just\s|\p{L}+ly\s)*(?:${not}|never (?:did|has|have|had|was|were|do|does)|(?:did|has|have|had|was|were|do|does) never)`,
  String.raw`(?:it|that|there|they)(?:['’]?s|['’]?re| is| are| was| were)(?: simply| just| clearly| definitely| certainly)? not(?: (?:true|right|correct|so|the case|accurate|what ${piece}))?`,
  // “Not really.”, “Not since the merger.”
  String.raw`not(?: (?:quite|really|exactly|remotely|likely|true|so|right|correct|accurate|any ?more|any longer|yet|at all|a chance|close|nearly|even (?:close|near|remotely|nearly)|even|in the (?:slightest|least)|by (?:a (?:long|country) (?:shot|way|mile|chalk)|any stretch)|on your life|in a million years|what (?:it|i|they|the \p{L}+) (?:says?|said|read|heard|found|gives?)|(?:that|as far as) (?:i|we)(?:['’](?:m|ve|re)| am| have| can)? (?:know|knew|heard|aware|see|tell|remember|recall)(?: of)?|(?:since|until|till|after) (?:the|a|19|20|last|this|april|next) ?${piece}|according to ${piece}))?`,
  // “Just kidding.”
  String.raw`(?:(?:i['’]?m|i was|only|just|totally|obviously)\s)*(?<!\b(?:no|not)[\s,]+)(?:jks?|j\/k|kidding|joking|messing|trolling|having you on|pulling your leg|winding you up)`,
  String.raw`(?:psych|sike|syke|gotcha|got (?:you|ya)|had you there|made you look|fooled (?:you|ya)|april fools?)`,
  String.raw`that (?:was|is) a (?:joke|trap|trick|bluff|wind[- ]?up|porky)`,
  // “I don’t think so.”
  String.raw`i (?:really |very much |honestly )?(?:do ?n['’]?t|do not) (?:think|reckon|believe) (?:so|that|it)`,
  // “Wait, no.”, “Absolutely not.”, “Or maybe not.”, “Wrong again.”
  String.raw`(?:wait|oops|whoops|hang on|hold on|hmm+|er+m?|um+)[\s,.…]+(?:no|nope|nah)`,
  String.raw`(?:or )?(?:maybe|perhaps|possibly|probably|absolutely|definitely|certainly|clearly|obviously|of course) not`,
  String.raw`wrong again(?: \p{L}+)?`,
  String.raw`i think you(?:['’]ll| will) find (?:it|there|they|that)(?:['’]?s|['’]?re| is| are)(?:n['’]t)? (?:(?:a lot|far|way|rather|actually|many) )?(?:more|fewer|less|not)`,
  String.raw`(?:as if|hardly|(?:almost|nearly|half|partly|not quite) (?:right|true|correct|there)|(?:(?:it|that|this) )?(?:does|do)(?:n['’]?t| not) (?:quite |really )?(?:add up|compute|stack up|tally)|(?:there(?:['’]s| is| was) )?nothing (?:in|to) (?:it|that|this)|yeah,? right|i wish|you wish|if only|get real|come off it|don['’]?t make me laugh|(?:it |that )?never happened|(?:it|that) (?:did ?n['’]?t|did not) happen|no such (?:thing|luck)|as if (?:it|they|there) (?:do|does|did|is|are|was|were|has|have)|do ?n['’]?t (?:you )?(?:ever )?believe (?:that|it|this|a word of it|everything you (?:read|hear))|or so (?:they|we|i|he|she) thought|(?:try|guess|think) again|(?:quite |just )?the (?:very )?(?:opposite|contrary|reverse)|far from (?:it|true|the truth)|i (?:should |rather )?think not)`,
  String.raw`(?:(?:it|they|\p{L}+) )?(?:does|did|do|has|have|had|is|are) nothing of the (?:sort|kind)`,
  // “The report says otherwise.”
  String.raw`${press}\s(?:actually\s|clearly\s|definitely\s)?(?:says?|said|states?|has it|puts it|shows?|claims?|suggests?)\s(?:otherwise|different(?:ly)?|something (?:else|different)|(?:quite )?the (?:opposite|contrary)|no such thing|nothing of the (?:sort|kind)|not|no)`,
  String.raw`${press}\s(?:actually\s|clearly\s|definitely\s)?(?:disagrees?|begs? to differ|contradicts? (?:that|this|it|you)|(?:(?:does|do|did)(?:n['’]?t| not)|never) (?:says?|said|mentions?|agrees?|supports?|backs?)(?: (?:so|that|this|it|you|with (?:that|this|you)|any such thing|anything (?:like|of) (?:that|the sort)|(?:that|it|this|you) up))?)`,
];

/** Denies what was said before it, and says no more. */
export const denial = new RegExp(
  String.raw`^${lead}(?:(?:${denials.join('|')})${flat}|(?:does|do|did|is|are|was|were|has|have)\s(?:it|they|there)\s(?:though|tho|heck|hell|bollocks)${ending})`,
  'iu',
);

const sameNot = new RegExp(
  String.raw`^${lead}(?:it|they|there|that|this|those|these)\s(?:\p{L}+ly\s|just\s)*(?<verb>do|does|did|is|are|was|were|has|have|had)(?:n['’]?t|\snot)(?![\p{L}])`,
  'iu',
);

/** “(The boards don’t answer.) They really don’t.”: says the sentence’s own “don’t” again, and denies nothing of it. */
export function saysNotAgain(gap: string, said: string): boolean {
  const verb = sameNot.exec(said)?.groups?.verb;
  return (
    verb !== undefined &&
    new RegExp(String.raw`\b${verb}(?:n['’]?t|\snot)\s(?!(?:it|they|there)\b)\p{L}`, 'iu').test(gap)
  );
}

/** “It doesn’t” of a name: “No, the town doesn’t.” */
export const deniedOf = new RegExp(
  String.raw`^${lead}(?:the\s)?(?<name>\p{L}[\p{L}’'-]*)\s(?:really\s|just\s)?(?:${not}|never (?:did|has|have|had|was|were))${flat}`,
  'iu',
);

/** Of all that was said before, however far: “None of this is true.” */
export const denialOfAll =
  /(?:^|[.!?…,;:\n–—-])\s*(?:\d{1,2}\s?[/.)]\s)?(?:(?:but|and|sorry|lol|well)[\s,]+)*(?:(?:none|not a word|nothing|neither) of (?:it|this|that|these|those|them|the above|what i (?:just )?(?:said|wrote))(?:['’]?s| is| are| was| were)?\s(?:\p{L}+ly\s)?(?:true|right|correct|real|accurate|in the (?:report|article|source))|(?:all|every word) of (?:it|this|that|these|those|them|the above)(?: is| are| was| were)?\s(?:\p{L}+ly\s)?(?:made up|invented|lies|a lie|false|wrong|untrue|nonsense|fiction|bs)|(?:everything|all) (?:(?:i (?:just )?(?:said|wrote)|above|before this|so far|that came before)\s?){1,2}(?: is| was) (?:\p{L}+ly )?(?:made up|invented|lies|a lie|false|wrong|untrue|nonsense|fiction|bs|rubbish)|i (?:just |completely )?made (?:(?:all|most) of (?:this|that|it|these|those|them)|(?:this|that|it|them|these) all|all (?:this|that|these|those)) up)(?=\s*(?:$|[.!,;\n]|lol|sorry))/iu;

const noes = String.raw`(?:lol|lmao|haha+|um+|er+m?|oh|hell|god|erm|yeah)[\s,]+(?:no|nah|nope|never)`;
/** “Lol no”, with no mark before it. */
export const laughed = new RegExp(String.raw`^${noes}${flat}`, 'iu');

const scorns = [
  noes,
  String.raw`you(?:['’]?re| must be| have to be| have got to be|['’]ve got to be| gotta be| cannot be|['’]?re not being) (?:joking|kidding|serious|having a laugh|having me on|mad|dreaming)`,
  String.raw`you (?:can['’]?t|cannot) be serious`,
  String.raw`are you (?:joking|kidding|mad|high|drunk|serious)`,
  String.raw`(?:where|how) (?:on earth |the hell )?(?:did|do) (?:you|u|they|he|she) (?:get|read|hear|see|find|come up with) (?:that|this|it)(?: from)?`,
  String.raw`(?:nice try|good one|behave|in what (?:world|universe)|ha(?: ?ha)*|prove it|since when|never (?:heard|come across|seen) (?:of )?(?:it|that|them|those|such a thing)|(?:in|on) what (?:planet|universe)|not (?:in|on) (?:this|my) (?:planet|universe|world|life))`,
];

/** Laughs at what was asked before it. */
export const scorn = new RegExp(String.raw`^${lead}(?:${scorns.join('|')})${ending}`, 'iu');

/** The same of what there is: “24 groups? Never.”; of what is promised it is a view. */
export const neverThat = new RegExp(String.raw`^${lead}never(?: ever)?${ending}`, 'iu');

/** “Or does it?” */
export const askedBack =
  /^or (?:does|do|did|is|are|was|were|has|have)(?:n['’]t)? (?:it|they|there)\s*[?!…]*\s*(?:$|\n)/iu;

/** A question of its own behind a statement: what answers it says nothing of the statement. */
export const asksElse =
  /(?:[,;:(.–—-]|\b(?:and|but|so))\s*(?:but\s|and\s|so\s|then\s)*(?:do|does|did|is|are|was|were|can|could|should|would|will|has|have|why|what|who|how|which|where|when)(?:n['’]t)?\b(?!\s(?:that|this|it)\s(?:right|true|correct|so)\b)[^?]*\?\s*$/iu;

/** “Coincidence? I think not.”: what one makes of it is asked, a sentence for itself. */
export const asksAView =
  /(?:[.!…,;]|^)\s*(?:is (?:it|this|that) )?(?:an?\s|any\s|just\s|pure\s|a mere\s)*(?:coincidence|accident|chance|surprise|surprised|shock|shocked|problem|conspiracy|good idea|happy|impressed|worried|bothered|efficient|sensible|joined[- ]up|simple|fair|progress|value for money)\?\s*$/iu;
/** “Am I the last to learn that …?”: asked of the talkers alone. */
export const asksOfTalkers =
  /^\W*(?:(?:so|wait|and|but|oh)\W+)?(?:(?:am|was) i (?:really |seriously )?(?:the (?:last|only|first)|alone)|are we (?:really |seriously )?the (?:last|only|first)|is it (?:just|only) me|who else)\b/iu;

/** What “it isn’t” then denies is this: “… sounds a lot”. */
export const judged =
  /\b(?:sounds?|looks?|seems?|feels?|a lot|lots|too many|too much|enough|good|bad|great|ideal|fair|generous|huge|small|cheap|efficient|worth|supposed to|meant to|should)\b/iu;

const linking = String.raw`it['’]?s|it is|is|they['’]?re|they are|there are|there['’]?s|are|it|in|just|only|now|the|well|but|and|as|of|to|by|in fact|these days|oh|um|er|it was|there were|they were|surely`;
const instead = String.raw`actually|(?:it )?turn(?:s|ed) out(?: that)?|is ?n['’]?t it|are ?n['’]?t (?:there|they)|was ?n['’]?t it|really|try|more like|make (?:it|that)|should be|no|nah|nope|kidding|jk|gotcha|or|maybe|perhaps|possibly|probably|in (?:truth|reality|practice)|i think|closer to|nearer(?: to)?|(?:the )?(?:real|right|correct|actual|true) (?:answer|number|figure|count|total|one|date|year)|the (?:answer|truth)|correct answer|i (?:count|make it|counted)|${press} (?:actually |clearly |only )?(?:says?|said|gives?|has|puts it at|lists?|counts?|states?)`;
/** Before a second number that nothing else is said of: it is so many and not the number before. */
export const insteadOf = new RegExp(
  String.raw`^(?:(?:${linking})[\s,:.!]+)*(?:${instead})(?:[\s,:.!]+(?:${linking}|${instead}))*[\s,:]*$`,
  'iu',
);
/** The same of a count alone: “it’s 23”, “awkward – it’s 23”, where a year would be today’s. */
export const nowInstead = new RegExp(
  String.raw`^(?:(?:since|as of)\s\p{L}+\s|[\p{L}’']+(?:\s[\p{L}’']+){0,2}(?:\s?[,:]|\s[–—-])\s)?(?:(?:it['’]?s|it is|there are|they['’]?re|they are|there['’]?s|now|only|just|but|and|well|oh|really|down to|up to|these days|today)[\s,:]+)+$`,
  'iu',
);
/** Behind such a number, where nothing stands before it: “23 actually”. */
export const insteadBehind =
  /^\s(?:actually|really|in fact|surely|these days|i (?:think|believe|reckon)|last i (?:heard|checked)|i think you(?:['’]ll find| mean))(?=\s*(?:$|[.!?,;)\n]))/iu;
export const bareEnd = new RegExp(`^(?:\\s(?:now|today|these days))?${ending}`, 'iu');
