/** Words with a capital that point at nobody, in lower case. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Days, months and feasts; institutions, laws and trades; words of this game; languages and peoples; programs. */
export const publicWords = list(`
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  monday tuesday wednesday thursday friday saturday sunday
  januari februari maart april mei juni juli augustus september oktober november december
  january february march may june july august october
  kerst kerstmis pasen pinksteren koningsdag bevrijdingsdag nieuwjaar burendag christmas easter
  wmo boa woo avg bibob omgevingswet participatiewet jeugdwet jeugdzorg gemeentewet woningwet
  college raad gemeente gemeenteraad gemeentehuis stadhuis burgemeester wethouder wethouders griffie griffier commissie
  provincie rijk waterschap veiligheidsregio kamer ministerie minister koning koningin omgevingsdienst politie brandweer
  rekenkamer ombudsman ondernemingsraad bestuur directie afdeling team teams dorpsraad wijkraad buurtraad bewonersraad
  council alderman aldermen mayor municipality government province ministry committee town city hall board department
  sociaal domein openbare ruimte werken loket balie buitendienst publiekszaken burgerzaken ruimtelijke ordening
  sociale zaken stichting vereniging bibliotheek rode kruis leger heils humanitas voedselbank buurtbus buurthuis
  public works social affairs services service desk front office planning library foundation association red cross
  rode wouw plan aanpak ruimtemakers ruimtemaker rolpoker spiegelronde verhaalronde dilemmaronde startkaart tipbeurs
  perspectiefwissel socratisch gesprek moreel beraad cadeaukaart check oogst stap spiegel verhaal dilemma joker kaart
  nederlands nederland nederlandse nederlanders engels engelse duits duitse turks turkse marokkaans arabisch oekraïense
  twents twentse fries friese europa europese unie dutch english british german turkish netherlands europe european union
  excel word outlook whatsapp facebook instagram linkedin google microsoft zoom internet powerpoint sharepoint
  den
`);

/** After these a capital is more likely a place than a person. */
export const placeWords = list('in uit te at');

/** Beginnings and ends of names of places: `Hellendoorn`, `Nijverdal`, `Noord`, `Zuidwijk`. */
const placeForms =
  /^(?:noord|zuid|oost|west|midden|centrum|nieuw|oud|groot|klein|sint|bad|north|south|east|upper|lower|new|old)$|(?:doorn|verdal|dam|burg|drecht|wijk|dorp|hoven|heim|veen|kerk|stad|brug|muiden|recht|meer|huizen|loo|lo|horst|ingen|ford|ham|shire|bury|chester)$/iu;

/** Whether a word has the form of a place's name; long enough to be one. */
export const isPlaceWord = (word: string): boolean =>
  placeForms.test(word) &&
  (word.length > 6 ||
    /^(?:noord|zuid|oost|west|midden|centrum|nieuw|oud|groot|klein|sint|bad|north|south|east|upper|lower|new|old)$/iu.test(
      word,
    ));

/** Words that often begin a sentence and are nobody's name. */
export const plainStarts = list(`
  aan achter als bel bellen bij blijf daar daarna dan dat de deel denk deze die dit doe door doorvragen dus een eerst
  elk elke en er ga geef geen gemeente haal het hier hoe hou ik in is ja kijk kies kom laat leer lees let loop luister
  maak maandag maar mag meer met mijn misschien morgen na naar neem nee nieuwe niet nodig nog nu of om onder ons onze ook
  op over pak praat probeer samen schrijf soms start stel stop stuur tegen toen tot tussen u uit van vandaag vanuit veel
  vertel via volgens volgende iedereen iemand niemand alle alles toch zodra als terwijl omdat hun haar zijn hij
  volgende vooral voor vraag waar waarom wanneer wat we week wel welke werk wie wij wil ze zeg zet zie zij zo
  zoek zonder
  a after all also always an and any as ask at be because before between but by call come could did do each every find
  first follow for from get give go have he here how i if in invite is it keep let listen look make maybe meet more my
  never new next no not now on one open or our over please put read see send she should so some speak start stop take
  talk tell than that the their then there they this to today together tomorrow try use visit wait we what when where
  which who why will with without work write yes you your
`);
