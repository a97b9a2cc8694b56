// English words about the subject of a verb of saying: where its clause begins, and who is nobody that a table knows.

/** A clause of its own begins behind it. */
export const clauseCut = /[;!?]|\s(?:but|because|while|whilst|whereas|although|so|when)\s/u;

/** How a clause begins that only sets the scene: “Asked about Reed, …”, “In a letter to Reed, …”. */
export const circumstantial =
  /^\W*(?:(?:when|after|before|while|then|so|and|but|yesterday|today|later|earlier)\s)*(?:in|on|at|to|for|from|of|with|without|like|unlike|after|before|during|since|despite|following|next|beside|besides|opposite|against|as|when|while|if|though|although|because|[\p{L}]+(?:ing|ed))\b/iu;

/** The talkers themselves, right before the verb or its helpers. */
export const myself =
  /(?:^|[\s,;:(“"])(?:i|me|we|you|u)(?:['’](?:ve|d|re|m))?(?:\s(?:have|had|just|already|also|once|always|keep|kept|myself|yourself|recently|then|first))*$/iu;

/** What the talkers could say they do not. */
export const supposed = /\b(?:could|would|might)\s*$/iu;

/** Somebody, and nobody in particular. */
export const indefinite =
  /(?:^|[\s,;:(])(?:(?:somebody|someone)(?= (?:else|here|there|online|on|in|at|from)\b)(?: else)?|a friend|others|another|some)(?:\s(?:here|there|once|recently|online)|\s(?:on|in|at|from)\s[\p{L}\s]{2,30})?$/iu;

/** Verbs that say no less than that words were said or written; “I found”, “I mean” do not. */
export const saysIndeed =
  /^(?:said|says?|saying|wrote|writes?|tweeted|posted|argue[sd]?|add(?:s|ed)|told|tells?|replie[sd]|insist(?:s|ed)|claim(?:s|ed)?|comment(?:s|ed)|conclude[sd]|state[sd]|warn(?:s|ed)|explain(?:s|ed)|declare[sd]|announce[sd]|remark(?:s|ed)|complain(?:s|ed)|joke[sd]|respond(?:s|ed)|mutter(?:s|ed)|sigh(?:s|ed)|boast(?:s|ed)|repl(?:y|ies|ied)|shout(?:s|ed)|whisper(?:s|ed)|moan(?:s|ed)|mused?|muses|opine[sd]|proclaim(?:s|ed)|assert(?:s|ed)|stresse[sd]|reckon(?:s|ed)|put it|puts it|admits?|admitted|predict(?:s|ed)|promise[sd]|demand(?:s|ed)|urge[sd]|hit back|shot back|retort(?:s|ed)|counter(?:s|ed)|(?:fume|thunder|snap|quip|groan|grumble|laugh|cry|cries|crie|sneer|scoff|rage)(?:p?e?[sd]))$/iu;

/** What is written, or part of it: its words may be anybody’s. */
export const textNoun =
  /^(?:lines?|bits?|parts?|quotes?|quotations?|passages?|paragraphs?|sentences?|sections?|things?|points?|screenshots?|images?|pics?|pictures?|captions?|labels?|versions?|original|copy|first|second|third|last|next|other|one|rest|answer|phrase|wording|words?|print|pdf|file|abstract|conclusions?|ending|opening|half|question|heading|title|quiz|book|report|review|study|bot|internet|web|wiki|transcript|magazine|newspaper|journal|excerpt|extract|email|e-mail|minutes|newsletter|leaflet|handout|booklet|law|act|rules?|it)$/iu;
