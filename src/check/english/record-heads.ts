// English labels in the lines above a quotation, as mails, minutes and forms have them: “From: ”, “Speaker: ”, “Subject: ”.

/** A line that says whose the words below are. */
export const speakerLine =
  /^\W*(?:from|sender|speaker|author|source|by|who|name|said by|quoted|interviewee|witness|respondent|posted by|written by)\s*[:=]\s*(?<who>[^:“”"\n]{2,60}?)\s*$/iu;

/** A line that says anything else of them, or only that they follow. */
export const otherLine =
  /^\W*(?:to|cc|bcc|date|sent|when|time|year|subject|re|title|topic|where|place|event|venue|role|position|job|context|page|quote|quotation|words|text|message|body|statement|answer|says|said)\s*[:=]\s*[^“”"\n]{0,80}$/iu;

/** The last one of them, in front of the quotation in its own line. */
export const ownLabel =
  /^\W*(?:quote|quotation|words|text|message|body|statement|comment|answer|says|said)\s*[:=]\s*$/iu;
