// English words for people in the plural who say something together: “teachers say”, “the unions say”.

/** Those that no ending tells. */
const groups =
  'opposition|nurses|patients|unions|experts|critics|residents|locals|staff|management|bosses|chiefs|execs|executives|officials|mps|tories|greens|lib dems|academics|judges|pundits|friends|mates|colleagues|parents|families|relatives|kids|children|students|pupils|charities|councils|boroughs|committees|medics|gps|consultants|midwives|police|men|women|neighbours|think-?tanks|think tanks|sceptics|skeptics|fans|rivals|opponents|reps|civil servants|companies|firms|businesses|agencies|departments|teams|groups|organisations|organizations|bodies|associations|representatives|guys|lads';
/** “Campaigners”, “directors”, “economists”; not “papers” or “numbers”. */
const byEnding = String.raw`(?!(?:papers|newspapers|numbers|letters|posters|headers|footers|newsletters|answers|others|orders|chapters|matters|stickers|banners|folders|errors|factors|lists|covers|writers|rumours|colours)\b)\p{L}{2,}(?:ers|ors|ists|ians|crats|ants|folk)`;

const group = String.raw`(?:(?:the|some|many|most|all|our|several|other|senior|junior|top|leading|local|angry)\s)*(?:${groups}|${byEnding})`;

/** What stands right before a verb of saying. */
export const speakingGroup = new RegExp(String.raw`(?<![\p{L}’'-])${group}\s*$`, 'iu');
/** Nothing else is named. */
export const onlyGroup = new RegExp(`^${group}$`, 'iu');
