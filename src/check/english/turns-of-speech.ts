// A text in; the same, as long, with turns of speech blanked that deny, suppose or add nothing, whatever their words.
import { granted } from './taken-for-granted.ts';

/** Said of what one knows, or how one came to say it. */
const turns: readonly string[] = [
  ...granted,
  // “I didn’t know”, “I can’t believe”
  String.raw`(?:did|does|do|had)(?:n['’]?t| not) (?:know|knew|realise|realize|notice|expect|forget|even know|think to)`,
  String.raw`(?:can|could)(?:['’]?t|not| not) believe|never (?:knew|realised|realized|noticed)|(?:had|have|has) no idea`,
  String.raw`(?:i )?bet (?:you|they|nobody) (?:did(?:n['’]?t| not) know|knew)`,
  String.raw`nobody (?:mentions|mentioned|tells|told|explains|explained|talks about|remembers|realises|notices|knows|knew)(?: (?:me|us|you))?`,
  String.raw`(?:let['’]?s|do(?:n['’]?t| not)|lest we|(?:can|could)(?:['’]?t|not)) (?:not )?forget(?: about)?|keeps? forgetting|do(?:n['’]?t| not) get me (?:started|wrong)(?: on| about)?`,
  String.raw`(?:believe|like) it or not|wait for it|whether (?:you|they|we) like it or not|why not|if not`,
  String.raw`not (?:only|just|to mention|sure (?:why|how)|bad|surprised|kidding|joking|gonna lie)`,
  String.raw`(?:no|little) (?:wonder|surprise|doubt|joke|kidding)|why (?:do|does|is|are|did)n['’]?t|do(?:n['’]?t| not) get why`,
  String.raw`(?:correct me )?(?:if|unless) i(?:['’]?m| am)(?: (?:very much|totally|badly|completely|really))? (?:not )?(?:wrong|mistaken|honest|misremembering|reading (?:it|this) (?:right|wrong))|is(?:n['’]?t| not) (?:it|that) (?:mad|crazy|wild|nuts|weird|odd|strange)`,
  // “No cap, …”, “isn’t it wrong that …?”
  String.raw`no cap(?=\s*(?:$|[.,;:!?)]|\p{Lu}|there\b))|is(?:n['’]?t| not) it (?:just |so |a bit |rather )?(?:wrong|bad|unfair|sad|terrible|awful|outrageous|scandalous|a shame|a scandal|a disgrace) that`,
  // “24 boards all told”
  String.raw`(?:(?:all )?(?:taken|put|counted|lumped|added) together|all told|together|combined)(?=\s*(?:$|[.,;:!?)]))`,
  // “Does anyone know if …” asks
  String.raw`(?:know|wonder(?:s|ed|ing)?|see|check(?:s|ed|ing)?|ask(?:s|ed|ing)?|remember|sure|tell me|find out|confirm|clarify|verify|settle) (?:if|whether)`,
  String.raw`(?:argu|debat|discuss|quibbl|bicker|disagre|fight|row|squabbl|quarrel|disput|bet|question)(?:es?|s|ed|ing|ting)?(?: (?:about|over|on|again|now|is|was)){0,2} whether`,
  String.raw`before (?:you|anyone|anybody) asks?(?=\s*(?:$|[.,!?\n]))|if (?:we|you|they)(?:['’]?re| are) lucky|if (?:i|we|memory) (?:recall|remember|serves?|read it right)(?: (?:my|our|me) \p{L}+| \p{L}+)?|if you ask me|if it helps|if you like`,
  String.raw`never mind(?= (?:the|my|our|about)\b)|if (?:you|anyone|anybody)(?:['’]?s|['’]?re| were| was| is| are)?(?: (?:still|even|really|actually))? (?:wonder|curious|interested|car|ask)\p{L}*`,
  String.raw`in case (?:you|anyone|anybody)(?: (?:missed|forgot) it|['’]?s wondering| (?:is|are|was|were) wondering)?`,
  String.raw`if you (?:squint|look (?:closely|hard)|think about it|believe \p{L}+|must know|will)(?=\s*(?:$|[.,;!?)]))`,
  String.raw`i suppose|once again|at once|once more|once and for all|even if|as if i|(?:there|it) must be (?:a reason|why)`,
  String.raw`(?<=\b(?:has|have|had|got)\s)to (?:work|deal|cope|contend|negotiate|liaise|wrestle|reckon) with`,
  String.raw`must(?= (?:deal|work|cope|contend|negotiate|liaise|juggle|navigate|coordinate)\b)|must be (?:fun|hard|mad|exhausting|a \p{L}+)(?=\s*(?:$|[.,!?]))`,
  // “Can anyone confirm: …” asks; “we were told they would get …” was due
  String.raw`(?:can|could|would) (?:anyone|someone|somebody|anybody|you|we)(?: \p{L}+)? (?:confirm|verify|tell me|explain|clarify|check)(?: (?:if|whether))?`,
  String.raw`(?<=\b(?:told|said|promised|pledged|announced)\b[^.,;!?]{0,40}\s)would(?= (?:get|receive)\b)`,
  String.raw`as (?:i|we|you)(?:['’]ve| have)? (?:(?:keep|kept|always|already) )?(?:say|said|saying|know|noted|mentioned|posted|wrote|pointed out)(?=,)`,
  // “I’d like someone to explain” asks
  String.raw`i(?:['’]?d| would) (?:like|love)(?= (?:someone|somebody|anyone|you|to (?:know|see|hear|ask|meet|understand|thank))\b)`,
  String.raw`as far as (?:i|we|anyone|you) (?:can (?:tell|see|make out|remember)|know|knows|remember|am aware|gather|understand)`,
  String.raw`in (?:fairness|theory|practice|summary|reality|general|conclusion|essence|effect|truth|other words|passing|a nutshell)(?=,|\s)`,
  // “I’d have thought”; “they don’t think people realise”; “depending on who you ask”; “is meant to get” is due
  String.raw`(?:(?:i|you|we)['’]?d|(?:i|you|we) would) have (?:thought|said|guessed|reckoned|assumed|expected)`,
  String.raw`(?:do|does|did)(?:n['’]?t| not) (?:think|believe|reckon|suppose) (?:many |most |enough |any)?(?:people|folks?|anyone|everyone|anybody|everybody|one|you|they|half of you) (?:here )?(?:actually |really |even |fully )?(?:reali[sz]e[sd]?|kn[oe]w|knows|notices?|noticed|gets?|got|appreciates?|appreciated|understands?|understood|gets? (?:that|how))`,
  String.raw`(?:can|could)(?:n?['’]?t| ?not) (?:decide|work out|figure out|tell|remember|get over|get my head (?:a)?round|stand|imagine)`,
  // “Brand new” is new
  String.raw`brand(?=[\s-]new\b)`,
  // “I can’t find where it says”: it may well say so
  String.raw`(?:can|could)(?:n?['’]?t| ?not)(?: \p{L}+)? (?:find|see|spot|locate) (?:where|the (?:bit|part|line|page|place|paragraph|passage|sentence|source) (?:where|that|which))(?= (?:it|they|he|she|the|this|that|says?|mentions?)\b)`,
  // “Imagine trying to …” supposes the trying alone
  String.raw`imagine(?= (?:(?:trying|having) to|being (?:in charge of|responsible for))\b)`,
  // “… with 10 boards looking over your shoulder, what could go wrong”
  String.raw`(?:(?:looking|peering|leaning|peeking|standing|reading) over|breathing down|treading on|tugging (?:at|on)|jumping down|getting (?:on|under)) (?:my|your|our|their|his|her|everyone['’]s|everybody['’]s) (?:shoulders?|necks?|toes|heels|sleeves?|throats?|nerves|skin|feet)`,
  String.raw`pulling in (?:every|all|different|opposite)(?: possible)? directions?|in the mix(?=\s*(?:$|[.,;:!?)]))`,
  String.raw`what(?:['’]?s| is)? (?:could|can|might|would)(?: (?:possibly|ever))? go wrong|what['’]?s the worst that (?:could|can|might) happen`,
  // “… all signed off on this”
  String.raw`all (?:signed(?: off)?(?: on)?|agreed(?: to| on| with)?|read|approved|okayed|ok['’]?d|nodded|rubber-?stamped|backed|waved) (?:this|it|that)(?: (?:through|off|one|lot))?(?=\s*(?:$|[.,;!?)]))`,
  // “The page says 10 boards, can you change it to 12 boards”
  String.raw`(?<=\b(?:says?|reads?|has|lists?|shows?|wrote|written|typed|put|typo)\b[^.!?\n]{0,60}[,.;:!?–—-]\s?)(?:(?:can|could|would|will) (?:you|someone|somebody|anyone|we|a mod)(?: please)? |please |pls )?(?:(?:it|that|this|which) )?(?:(?:should|needs to|must|ought to|has to) be )?(?:change|correct|edit|amend|update|fix)(?:d|ed)?(?: (?:it|that|this))? to(?= [\d\p{L}-]+ \p{L})`,
  String.raw`(?:that |which )?(?:nobody|no one|hardly anyone|few people)(?:['’]s| has| have)? (?:ever )?(?:heard of|asked for|voted for|wanted)`,
  String.raw`depend(?:s|ing) (?:on )?(?:who|what|which|how|where|when) (?:you|one|we|they|people) (?:ask|count|read|look|believe|mean)\p{L}*(?: (?:it|them|to|at))?`,
  String.raw`(?<=\b(?:is|are|was|were)\s)(?:meant|supposed|set|due|scheduled|slated) to(?= (?:get|receive|be given|run|arrive|land|last)\b)`,
  String.raw`(?<=(?:^|[\n.!?:]\s?)\W{0,2})(?:no|nah|nope)(?=,? (?:the|it|there|they|that)\b)`,
  String.raw`(?<=(?:^|[\n,.;:!?(–—-]\s?))(?:(?:it|that|this|which) )?should (?:be|read|say|have been)(?= [\d\p{L}-]+ \p{L})`,
  // “24 groups should be 25 groups”
  String.raw`(?<=(?<![\p{L}\d])\d+ \p{L}+ (?:(?!(?:and|but|or|so|though|when|where) )\p{L}+ )?)should (?:be|read|say|have been)(?= \d+ \p{L})`,
  String.raw`(?:it['’]?s )?(?:the )?other way (?:a)?round|wrong way (?:a)?round|vice versa|(?:you['’]?ve|they['’]?ve|you have) swapped (?:them|it|those|the two)(?: (?:a)?round)?`,
  String.raw`(?:would|will|['’]d) be my (?:(?:best|first|wild|educated|rough|final) )?(?:guess|bet|answer|estimate|reading|hunch)`,
  String.raw`(?:(?:i|we)['’]?(?:m|re) )?(?:gonna|going to) (?:guess|say|bet|go (?:with|for))`,
  String.raw`(?:i|we)(?:['’]?d| would| will|['’]?ll)(?: (?:probably|just|still|also))? (?:say|guess|bet|reckon|wager|estimate|go (?:with|for)|put (?:it|money) (?:at|on)|swear)(?! (?:goodbye|no|yes)\b)`,
  String.raw`after all(?=\s*(?:$|[.,;:!?)]))|at the end of the day|when all is said and done|in the end(?=\s*(?:$|[.,;:!?)]))`,
  // “True or false: …” asks
  String.raw`(?:true|right|correct|facts?|truth|legit|real),? (?:or|vs|versus) (?:false|wrong|not|lies?|myths?|fiction|fake|nonsense|bullshit|rubbish|incorrect|made up)(?=\s*(?:$|[.,;:!?)\n|–—-]))`,
  String.raw`(?:false|wrong|lies?|myths?|fiction|fake) or (?:true|right|facts?|truth|real)(?=\s*(?:$|[.,;:!?)\n|–—-]))`,
  String.raw`(?:(?:i|we)['’]?(?:ll| will) )?believe (?:it|that) when (?:i|we) see it`,
  // “Fine, FINE, 24 groups”, “for the last time, …”, “at the risk of boring you, …”, “I could be wrong, but …”
  String.raw`(?<=(?:^|[\n.!?:;]\s?)\W{0,2}(?:(?:ok|okay|alright|all right|oh|well|yeah|yes),? )?)fine(?:,? fine)*(?=[,.!…])`,
  String.raw`for the (?:last|final|hundredth|thousandth|millionth|umpteenth|nth|tenth) time(?: (?:today|this week|tonight))?(?=[,:.!])`,
  String.raw`at the risk of (?:boring|repeating|sounding|stating|being|annoying|upsetting|offending|spoiling|ruining|derailing|labouring|starting|going|getting)(?: [\p{L}’'-]+){0,4}(?=[,:])`,
  String.raw`(?:i|we) (?:could|may|might)(?: \p{L}+)? be (?:wrong|mistaken|misremembering)(?: (?:here|about this|on this))?(?=,| but\b)`,
  // “To settle the argument: …”, “…, bless her”, “…, if you can believe it”, “…, whatever they tell you”
  String.raw`to settle (?:it|this|that|things|(?:the|an|our|this|your|a|my) (?:argument|bet|debate|row|dispute|question|matter|score))(?: once and for all)?`,
  String.raw`bless (?:her|him|them|you)(?: (?:cotton socks|heart|soul|hearts|souls))?(?=\s*(?:$|[.,;!?)]))|if (?:you|anyone|we) can (?:believe|credit|imagine) (?:it|that)`,
  String.raw`whatever (?:they|you|people|anyone|anybody|some) (?:may |might |will )?(?:say|says|tell|tells|told|think|thinks|claim)(?: you| us| me)?(?=\s*(?:$|[.,;!?)]))`,
  // “In other news …”; kisses
  String.raw`in (?:other|unrelated|related|happier|lighter|sadder|better|more important|less important) news|(?<=\p{L}[.!?]*\s)x{1,3}(?=\s*(?:$|\n))`,
  // “Slide 3 should say 24 groups” mends the slide
  String.raw`(?<=\b(?:slide|page|poster|leaflet|flyer|sheet|chart|draft|caption|headline|heading|header|title|sign|banner|placard|label|plaque|card|footnote|handout|tweet|post|it|that|this) (?:\d{1,3} )?)should (?:say|read|have said)`,
  // “Well I never, …”, “every time I hear that …”, “as Ann said, …”, “what happened to the £3?”
  String.raw`well,? i never(?=\s*[,.!:–—-])|(?:please |pls |kindly |can you )?confirm(?: (?:asap|please))?(?=:)|(?:quick|silly|stupid) q(?=\s*[,:–—-])`,
  String.raw`(?:every time|each time|whenever) (?:i|we|you|people|someone|somebody|anyone|anybody) (?:read|hear|see|say|remember|tell|mention|think|repeat)s?(?: (?:me|us|you))?(?: that)?`,
  String.raw`as (?:@)?(?!(?:they|it|he|she)\b)\p{L}+ (?:just |already |rightly |correctly )?(?:said|says|wrote|noted|mentioned|pointed out|posted|put it|found)(?=,)`,
  String.raw`(?:just )?(?:leaving|dropping|posting|putting|parking) (?:this|that|it) here|(?:in (?:answer|reply|response)|to answer|replying) to (?:@)?\p{L}+(?=[,:])`,
  String.raw`(?:does|do|is there) (?:anyone|anybody|people|you)(?: here| really| seriously)* not know|(?:nobody|no one|people (?:do|wo)n['’]?t|they (?:do|wo)n['’]?t|(?:s?he) (?:wo|does)n['’]?t) (?:ever )?believes? (?:me|us)(?: when i (?:say|tell (?:them|her|him|people))| that)?`,
  String.raw`what(?:['’]?s| has| on earth| ever)? (?:happened|became) (?:to|of)(?= (?:the|that|our|all)\b)`,
  String.raw`(?:(?:still|literally|just) )?(?:laughing|crying|chuckling|sobbing|weeping|giggling|howling|reeling|recovering) (?:about|at|over|from)`,
  String.raw`(?:(?:raise|put) (?:your|a) hands?(?: up)?|hands up|like this|shout|honk|clap|retweet) if (?:you|u|anyone) (?:knew|know|thought|remembered?|reali[sz]ed)`,
  // “Since you ask at the end of your mail, …”, “if you’re reading this on the door, …”: no reason for and no condition of the number
  String.raw`(?:since|as|because|now(?: that)?|seeing (?:as|that)) (?:you|he|she|they|everyone|everybody|somebody|someone|people|\p{Lu}\p{L}+)(?:['’]\p{L}+)?(?: (?:have|has|all|both|just|keep|keeps|kept|also|so \p{L}+ly))* (?:asks?|asked|asking|mention(?:s|ed)?|wonder(?:s|ed|ing)?|want(?:s|ed)? to know|raised? (?:it|this|that)|br(?:ing|ought) it up)\b(?! (?:for|that|how|if|whether|why|of)\b)[^,.:;!?\d]{0,60}(?=[,:])`,
  String.raw`if you(?:['’]?re| are|['’]ve| have)?(?: (?:still|actually|even|only|ever))? (?:reading|read|hearing|hear|seeing|see|watching|listening to|looking at|opened|opening|found|holding|got|made it) (?:this|it|that far|this far|to the end|to this (?:point|line|bit))\b(?! (?:as|that)\b)[^,.:;!?\d]{0,60}(?=,)`,
  // “What ought to strike her is that …”
  String.raw`what (?:ought to|should|might|may|will|must) (?:strike|surprise|interest|amaze|worry|matter|matter to|amuse|stay with|puzzle|bother|concern|shock|impress)(?: (?!not\b)\p{L}+){0,4} is(?= (?:that|how)\b)`,
  // “… unless I’ve nodded off”
  String.raw`unless i(?:['’]?ve| have) (?:(?:really|totally|completely|just|been) )?(?:nodded off|dozed off|missed (?:something|it|a \p{L}+)|mis(?:read|heard|counted|understood|remembered)(?: (?:it|this|that|something))?|forgotten|lost (?:count|the plot|it)|got (?:it|that|this) wrong|read it wrong|gone mad|skipped (?:a \p{L}+|something))`,
  // “The paper has town down for 24 groups”, “typo: there should be 24 groups”: as it is written, or ought to be
  String.raw`(?:(?:the|our|my|your|this|that|their) )?(?:\p{L}+ )?(?:paper|report|slide|deck|draft|standfirst|caption|headline|table|page|poster|leaflet|article|piece|script|chart|spreadsheet|website|brief|briefing|handout) (?:has|had)(?= (?:the )?(?:\p{L}+ ){1,3}(?:down for|down as having|set up|founded|created|launched)\b)`,
  String.raw`(?<=\b(?:has|had) [\p{L} ’'-]{2,40}\s)down (?:for|as having)(?= (?:the |its |all )?[\d\p{L}-]+ \p{L})`,
  // “Town has 24 groups (Ann wants it on the board)”: what somebody does with the line
  String.raw`(?<=\()(?:\p{Lu}\p{L}+|the \p{L}+|my \p{L}+|our \p{L}+|s?he|they|you|we|i)(?: (?:\p{L}+ly|still|also|just))? (?:wants?|wanted|needs?|needed|would like|asked for|asks for|is waiting for) (?:it|this|that)\b(?! (?:to|not|changed|corrected|gone|removed|cut|checked|fixed|down)\b)[^()]{0,60}(?=\))`,
  String.raw`(?<=\b(?:typos?|misprint|slip|correction|erratum)\b[^.!?\n]{0,40}[:,–—-]\s(?:there|it|that|this)\s)should be(?= [\d\p{L}-]+ \p{L})`,
  String.raw`for the avoidance of (?:any )?doubt`,
  // “…, shout if that’s wrong”
  String.raw`(?:shout|yell|holler|scream|ping me|tell me|let me know|say so|say|flag it|reply|correct me|speak up)(?: please| now)? if (?:that['’]?s|this is|it['’]?s|i['’]?m|i am|anything(?:['’]?s| is| looks)|something(?:['’]?s| is| looks)|any of (?:it|this|that|these)(?: is| are| looks)?|any(?: number| figure)?(?: is| are| look)?)(?: \p{L}+ly)? (?:wrong|off|not right|incorrect|out of date|mistaken|odd)`,
  // “The trouble isn’t that town has 24 groups”, “the figure you wanted is 24 groups”
  String.raw`the (?:\p{L}+ )?(?:trouble|problem|issue|point|question|scandal|surprise|worry|story|madness|worst (?:part|bit|thing))(?: (?:here|with it|with this|for me))? (?:is|was)(?:n['’]?t| not)(?: (?:even|just|so much))?(?= that\b)`,
  String.raw`(?:and )?the (?:other |second |last |first )?(?:figure|number|count|answer|total)(?: (?:that )?(?:you|we|they|i|he|she)(?:['’]\p{L}+)? (?:all )?(?:wanted|want|needed|need|asked for|(?:are|were|was) (?:after|looking for)|requested))? (?:is|was)(?= [\d\p{L}£-]+ \p{L})`,
  // “It isn’t easy running 24 groups”, “nothing works with 24 groups”
  String.raw`it(?:['’]?s not|(?: is|['’]s) not| isn['’]?t| can['’]?t be) (?:very |that |exactly |always |been )?(?:easy|simple|fun|cheap|straightforward) (?:to )?(?:manag|run(?:n)?|coordinat|lead|work with|working with|juggl|navigat|herd|oversee|handl)(?:ing|e)?(?= (?:the |all )?[\d\p{L}-]+ \p{L})`,
  String.raw`(?:nothing (?:ever )?(?:works|moves|happens|changes|gets (?:done|decided|fixed)|is (?:ever )?simple)|(?:nobody|no one) (?:is|can be|is ever) (?:in charge|in control|in the lead|accountable|responsible))(?= with (?:the |all )?[\d\p{L}-]+ \p{L})`,
  // “Harbridge, a town with 24 groups”, “24 groups for a single town”
  String.raw`(?<=\p{Lu}\p{L}+(?:,|:| is| was) )(?:an?|one) (?:\p{L}+ )?(?:city|town|place|capital|region|county|district|village|country)(?= (?:with|of) [\d\p{L}-]+ \p{L})`,
  String.raw`(?<=\b(?:in|for|across) (?:a|one) )single(?= (?:city|town|place|capital|region|county|district|village|country)\b)`,
  // “They couldn’t name one if you paid them”, “do not share with Ann: …”
  String.raw`(?:even )?if (?:you|they|we) (?:paid|begged|asked|bribed|threatened) (?:them|me|him|her|us|it)`,
  String.raw`do(?:n['’]t| not) (?:share|forward|show|leak|tell)(?: (?:this|it|these))?(?: on)? (?:with|to|outside)\b[^:;.!?\n]{0,40}(?=:)`,
  // Ways to begin
  String.raw`(?<=^\W*)(?:fyi|btw|ftr|fwiw)(?=,? \p{L})`,
  String.raw`(?:oh|ah|well|wow) \p{L}+(?=,)|(?:[qa]|fine)(?=:\s)|(?:roughly|broadly|generally|strictly|relatively|comparatively) speaking|or what(?= of\b)`,
  String.raw`as it happens|at present|at the moment|to be (?:fair|precise|clear|honest|exact)|for (?:reference|comparison|context|the record|anyone asking|what it['’]?s worth)`,
  String.raw`long story short|bottom line|given that|since(?= (?:we|they|\p{L}+(?<!there)) (?:is|are|has|have)\b)|puts? it at|(?<=\b(?:who|why|how|what|where)\s)on earth|throw in|throw in the`,
  // “24 groups last I heard”, “if memory serves”
  String.raw`(?:the )?last (?:time )?(?:i|we) (?:read|heard|checked|looked|saw|knew|counted)|final answer|(?:louder )?for (?:the|those) (?:(?:people|ones|folks|lot) )?(?:at|in) the back`,
  String.raw`(?:good luck|try|have fun|imagine) (?:(?:trying|having) to )?(?:explain|coordinat|herd|manag|navigat|understand|track|organis|organiz|wrangl|juggl|get(?=\s)|gett)(?:ing|e)?`,
];

const turn = new RegExp(String.raw`(?<![\p{L}’'])(?:${turns.join('|')})(?![\p{L}])`, 'giu');

/** “Town-wide”, “pan-Town”: all of it; “nation-wide” is of another place. */
const allOfIt = /(?<=\p{Lu}\p{Ll}+)-wide\b|\b[Pp]an-(?=\p{Lu})/gu;

/** Offsets stay as they are. */
export function blankTurns(text: string): string {
  return [turn, allOfIt].reduce(
    (said, pattern) => said.replace(pattern, (run) => ' '.repeat(run.length)),
    text,
  );
}
