// English words by which a short remark calls what was said before it wrong, or not right.

/** Wrong by itself. */
export const wrong =
  /\b(?:wrong(?:ly)?|incorrect(?:ly)?|false(?:ly)?|untrue|inaccurate|mistaken(?:ly)?|nonsense|rubbish|bollocks|lies?(?! (?:in|down|with|ahead|at|behind|on|low)\b)|lied|lying(?! (?:down|in|on|low|around|ahead)\b)|liars?|errors?|mistakes?|typos?|misprints?|fake|fiction|fictional|made[- ]up|invented|mixed(?:[- ]up)?|mix-?up|muddled|mangled|garbled|jumbled|swap(?:ped)?|(?:other|wrong) way (?:a)?round|back to front|(?:can(?:no|['’]?)t|cannot|could ?n['’]?t) (?:count|add up|add|read))\b/giu;
/** Right, which takes a word before it that denies it. */
export const right = /\b(?:right|correct|true|accurate|real|reliable|up to date|current)\b/giu;
/** Turns either round. */
export const denying =
  /\b(?:not|never|no|none|neither|nor|nobody|nothing|hardly|without|cannot)\b|n['’]?t\b/iu;
/** “Only the second is correct”. */
export const onlyOne = /\bonly (?:the|one|my|that|this)\b|\bbar one\b/iu;

/** It is only wondered, or of the talkers’ own: “if I’m wrong”, “that may be wrong of me”, “you’re wrong”. */
export const wondered =
  /\b(?:if|unless|prove|might|may|could|maybe|perhaps|hope|whether|tell me|am i|(?:i|we|you|u)(?:['’]\p{L}+)?(?: (?:am|are|was|were|have|had|been|stand|got|so|all|completely|totally|clearly|just|\p{L}+ly))* (?:wrong|mistaken|lied|lying))\b/iu;
/** “…, the minister said, wrongly.” */
export const saidWrongly =
  /,\s(?:(?:quite|very|totally|completely|entirely|and)\s)*(?:wrongly|falsely|mistakenly|incorrectly|inaccurately|erroneously|in error|by mistake)\W*$/iu;

/** Who is not named in the remark. */
export const someone = /\b(?:s?he|they|they['’]?re|s?he['’]s|him|her)\b/iu;
/** It speaks of more than what stands right before it. */
export const ofSeveral =
  /\b(?:both|neither|none|all|these|those|they|them|everything|nothing|either|first|second|third|former|latter|last|numbers|figures|counts|totals|claims|statements|swap\p{L}*|way (?:a)?round|list|above|post|message|lot|bits?)\b/iu;
/** Beside stop words and talk, what such a remark is made of. */
export const statement =
  /^(?:both|neither|none|either|each|first|second|third|last|latter|former|two|three|four|numbers?|figures?|counts?|totals?|claims?|statements?|answers?|facts?|lines?|bits?|parts?|ones?|posts?|messages?|lists?|sentences?|words?|stats?|stor(?:y|ies)|info|data|sources?|above|before|previous|make|made|clear|point|happy|sad|admit|afraid|sorry|apolog\p{L}*|regret|rated?|checked|checker|checkers|shown|proved|proven|proves|turns?|turned|out|got|gets|keeps?|round|around|up|way|off|completely|whole|lot|thing|things|things|been|called|cities|towns|places|count|slightly|badly|wildly|utterly)$/iu;
