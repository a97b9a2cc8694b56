// English given names that are no other word, for messages that are typed without capitals: “dave said”.

/** In lower case. */
export const givenNames: ReadonlySet<string> = new Set(
  `
  aaron abdul abigail adam adrian agnes ahmed aisha alan alastair albert alex alexander alexandra alfie alice alicia alison
  allan amanda amelia amir amy anastasia andrea andrew andy angela anil anita anna anne annie anthony antonia arthur
  barbara barry beatrice becky ben benjamin bernard beth betty beverley boris brenda brian bridget bruce callum cameron
  camilla carl carla carol caroline carolyn catherine cathy charles charlie charlotte cheryl chloe chris christina
  christine christopher claire clare colin connor craig cynthia daisy damian dan daniel danny daphne darren dave david
  deborah debbie denis dennis derek diana diane dominic donald donna doris dorothy douglas duncan dylan edith edward eileen
  elaine eleanor elizabeth ella ellen ellie emily emma eric erica ethan eva evelyn fatima fiona florence frances francis
  freddie frederick gareth gary gavin gemma geoff geoffrey george georgia georgina gerald gillian glenn gordon graham
  greg gregory hannah harriet harry hassan hayley heather helen henry hilary howard hugh hugo hussein ian ibrahim imran
  irene isaac isabel isabella isla ivan jacob jacqueline jake james jamie jane janet janice jasmine jason jasper jean
  jeff jeffrey jennifer jenny jeremy jerry jessica jill jim jimmy joan joanna joanne joe joel john johnny jonathan jordan
  joseph josephine josh joshua joyce judith julia julian julie karen kate katherine kathleen kathryn katie keith kelly
  kenneth kerry kevin kim kirsty kwame kyle lara laura lauren laurence lawrence leanne leila leo leon leonard leslie
  lewis liam linda lindsay lisa liz lola lorna lorraine louis louise lucy luke lydia lynn maggie malcolm marcus margaret
  maria marie marian marion marjorie martha martin mary matt matthew maureen maurice max maya megan mehmet melanie melissa
  michael michelle miguel mike miles miranda miriam mohammed molly monica morgan muhammad muriel nadia nancy naomi natalie
  natasha nathan neil nicholas nicola nicole nigel noah nora norma norman oliver olivia omar oscar owen pamela patricia
  patrick paul paula pauline pedro penelope peter phil philip phoebe polly priya rachel rahul raj ralph raymond rebecca
  richard rita rob robert roberta robin roger ronald rory rosemary rosie ross ruth ryan sally sam samantha samir
  samuel sandra sanjay sara sarah scott sean sebastian shannon sharon sheila shirley sidney simon sofia sonia sophia sophie
  stacey stanley stella stephanie stephen steve steven stewart stuart sunita susan susie suzanne sylvia tamara tania tara
  ted teresa terry thea theresa thomas tim timothy tina toby tom tommy tony tracey trevor trisha valerie vanessa vera veronica
  victoria vincent violet vivian walter wayne wendy wilfred william winifred yasmin yusuf yvonne zara zoe
  mum mummy dad daddy nan gran grandad
  `
    .trim()
    .split(/\s+/u),
);
