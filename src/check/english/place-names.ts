// Places that people write of in small letters, and that mean nothing else in English: not “reading”, “bath” or “deal”.

const names = `
  aberdeen barnsley belfast birmingham blackburn blackpool bolton bournemouth bradford brighton bristol cambridge canterbury
  cardiff carlisle chelmsford cheltenham chester chesterfield colchester coventry crewe croydon darlington derby doncaster dorchester
  dover dundee durham eastbourne edinburgh exeter gateshead glasgow gloucester grimsby guildford halifax harrogate hartlepool
  hastings hereford huddersfield inverness ipswich lancaster leeds leicester lichfield lincoln liverpool luton maidstone
  manchester middlesbrough newcastle northampton norwich nottingham oldham oxford peterborough plymouth portsmouth preston
  ripon rochdale rotherham salford salisbury scarborough scunthorpe sheffield shrewsbury slough southampton southend southport
  stafford stevenage stirling stockport stoke sunderland swansea swindon taunton telford torquay truro wakefield walsall
  warrington warwick watford wigan winchester wolverhampton worcester worthing wrexham york
  bedfordshire berkshire buckinghamshire cambridgeshire cheshire cornwall cumbria derbyshire devon dorset essex hampshire
  herefordshire hertfordshire kent lancashire leicestershire lincolnshire merseyside norfolk northamptonshire northumberland
  nottinghamshire oxfordshire shropshire somerset staffordshire suffolk surrey sussex teesside tyneside warwickshire wiltshire
  worcestershire yorkshire wales scotland ireland britain uk
  amsterdam athens barcelona berlin boston brussels budapest chicago copenhagen dublin france germany helsinki italy lisbon
  madrid melbourne milan moscow mumbai munich oslo paris prague rome spain stockholm sydney tokyo toronto vienna warsaw
`;

const known: ReadonlySet<string> = new Set(names.trim().split(/\s+/u));

/** Whether a word is the name of a place, in small letters or not: “leeds”, “Leeds’s”, “leedss”. */
export function isPlaceOfTheWorld(word: string): boolean {
  const plain = word.toLowerCase().replace(/['’]s?$/u, '');
  return known.has(plain) || (plain.endsWith('s') && known.has(plain.slice(0, -1)));
}

/** “leeds has 3 boards” as “Leeds has …”; offsets stay as they are. */
export function capitalisePlaces(text: string): string {
  return text.replace(/(?<![\p{L}\d])\p{Ll}+/gu, (word) =>
    isPlaceOfTheWorld(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word,
  );
}
