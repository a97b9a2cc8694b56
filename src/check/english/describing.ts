// English adjectives right before a number: those that leave what is counted as it is, and those that make it others.

/** What is none, is not yet or no more, comes on top, or is only said to be. */
export const unlike =
  /\b(?:non-?existent|imaginary|imagined|invented|made-up|mythical|mythic|legendary|fictional|fictitious|phantom|fake|fantasy|phoney|bogus|pretend|hypothetical|theoretical|notional|supposed|alleged|purported|reputed|rumou?red|defunct|former|erstwhile|ex|abolished|closed|merged|scrapped|future|prospective|proposed|planned|would-be|potential|possible|extra|additional|further|spare|second|third|fourth|next|previous|old|main|major|leading|biggest|largest|smallest|richest|poorest|best|worst|top|first|last|other|remaining|outer|inner|(?:north|south|east|west)(?:ern)?|rural|urban|local|private|rival|unofficial)$/iu;

/** Says what the writer thinks of them, or that they are all there are. */
export const harmless =
  /^(?:own|whole|total|entire|current|existing|present|present-day|different|separate|distinct|individual|various|actual|real|official|full|grand|very|measly|mere|massive|huge|vast|tiny|paltry|puny|whopping|staggering|enormous|precious|beloved|dear|poor|lovely|glorious|wonderful|marvellous|brilliant|great|mighty|proud|good|bad|sorry|famous|infamous|notorious|celebrated|much-loved|many|numerous|impressive|ridiculous|absurd|silly|stupid|daft|crazy|mad|insane|bonkers|bloody|damn|damned|fucking|sodding|flipping|freaking|bewildering|confusing|baffling|sprawling|overlapping|tangled|messy|bloated|powerful|overstretched|stretched|hard-pressed|hard-working|cash-strapped|overworked|underfunded|struggling|beleaguered|creaking|squabbling|warring|busy|so-called|odd|good old|combined|respective)$/iu;

/** “It’s actually 24”, “town’s got 24”: no owner and no adjective. */
export const noAdjective =
  /^(?:got|been|had|has|have|at|in|on|of|to|with|about|around|over|under|nearly|almost|only|just|now|still|also|even|not|no|never|all|like|more|less|fewer|down|up|and|or|plus|the|a|an|some|both|these|those|running|home|getting|having|gone|said|set|number|no|nos|count|total|figure|\p{L}+ly)$/iu;
