import type { Tongue } from '../own/placed.ts';
import { type ColumnPlace, type FaceField, readPlace } from './column-place.ts';
import { readForUs } from './for-us.ts';
import { isTag, readTongue, squeeze } from './tongues.ts';

/** What a column's name says: where it goes, in which language, and how sure that is. */
export interface Named {
  readonly place: ColumnPlace;
  readonly language?: Tongue;
  /** A weak name gives way to a strong one: `beschrijving` is the text only where no `vraag` is. */
  readonly weak: boolean;
  readonly label: string;
}

/** What boards and tables of a team write beside a card: who made it, when, and how far it is. */
const board =
  'members leden assignee assignees assignedto toegewezenaan owner eigenaar createdby gemaaktdoor aangemaaktdoor createdtime created createdat createdon gemaaktop aangemaaktop lasteditedtime lasteditedby lastupdated lastupdatedby lastmodified lastmodifiedby lastmodifiedtime lastactivitydate datelastactivity laatstgewijzigd laatstgewijzigddoor laatstgewijzigdop bewerktdoor duedate deadline status priority prioriteit reporter issuekey epicname epiclink sprint storypoints recordid boardid boardname listid linkto cardurl shorturl actiehouder contactpersoon contactperson aanspreekpunt todo';

/** Names of columns as Dutch, English, German and French people write them. Without accents, spaces and capitals. */
const strong: Partial<Record<ColumnPlace, string>> = {
  code: 'code kaartcode cardcode kartencode',
  id: 'id uid kaartid cardid kennung identifiant identifier key sleutel nr nummer number numero num no kaartnummer kaartnr cardnumber',
  family:
    'soort family familie famille categorie category kategorie categoria thema themes theme themen type typ groep group gruppe groupe serie series suit kleursoort onderdeel rubriek hoofdstuk deck set stapel categorieen categorynaam kaartsoort cardtype kartentyp domein domain fase phase',
  copies: 'aantal copies qty quantity anzahl nombre exemplaren exemplaires duplicates stuks kopieen keer count',
  icon: 'icoon icon icone pictogram symbool symbol ikon piktogramm',
  look: 'vorm look gezicht',
  picture:
    'beeld afbeelding plaatje foto picture image img photo bild illustration illustratie afbeeldingen bestandsnaamafbeelding imageurl',
  alt: 'beeldtekst plaatjeinwoorden pictureinwords alt alttekst alttext altbeschrijving bildbeschreibung bildtext textealternatif',
  notes:
    'notitie notities note notes notiz notizen remarque remarques remark remarks comment comments commentaar commentaire commentaires bemerkung bemerkungen anmerkung anmerkungen aantekening aantekeningen opmerking opmerkingen opm begeleider facilitator voordebegeleider tipbegeleider spelleider moderator',
  'front.title':
    'titel title titre kop heading naam name nom kopje ueberschrift uberschrift titels headline kaartnaam cardname',
  'front.text':
    'q tekst text texte vraag vragen question questions frage fragen stelling stellingen statement aussage affirmation these quote citaat zitat citation zin zinnen sentence satz spreuk spreekwoord proverb gezegde opdracht opgave aufgabe prompt voorkant front vorderseite recto kaarttekst cardtext casus situatie situation dilemma begrip term begriff uitspraak bewering gespreksvraag tip tips uitdaging challenge actie idee enonce voorzijde vraagkant',
  'front.list': '',
  'back.list': 'lijst list liste punten points punkte opsomming bullets voorbeelden examples beispiele exemples',
  'back.steps':
    'stappen steps schritte etapes stappenplan werkwijze aanpak howto howtodoit zodoejehet hoe anleitung spelverloop verloop',
  'front.options':
    'opties options keuzes choices antwoorden answers antworten reponses auswahl optionen mogelijkheden antwoordopties',
  'back.answer':
    'antwoord answer antwort reponse oplossing solution losung goedeantwoord goedantwoord juisteantwoord juistantwoord rightanswer correctanswer correct richtigeantwoord bonnereponse juist',
  'back.text':
    'achterkant back ruckseite rueckseite verso dos achterzijde keerzijde backtext toelichting toel explanation erklarung erlauterung explication definitie definition betekenis meaning bedeutung',
  'back.twist': 'wending twist wendung rebondissement plottwist',
  // What a form writes beside an answer: when it was filled in, and by whom.
  extra:
    'guid notetype timestamp tijdstempel zeitstempel horodateur starttime begintijd starttijd startzeit completiontime tijdvanvoltooien voltooiingstijd fertigstellungszeit email emailaddress emailadres eposta mailadres usernaam username gebruikersnaam ingevulddoor invuller deelnemer deelneemster respondent participant filledinby teilnehmer voornaam achternaam firstname lastname telefoonnummer phonenumber',
  'front.source': 'bron source quelle auteur author autor autrice schrijver herkomst bronvermelding credit quellen',
};

/** Names that say less: they count where no strong name does. */
const weak: Partial<Record<ColumnPlace, string>> = {
  'front.title': 'rol role rolle functie onderwerp summary samenvatting subject',
  notes: 'opmerkingenintern interneopmerkingen intern interneopmerking toelichtingintern',
  'front.text':
    'desc omschrijving beschrijving description beschreibung inhoud content inhalt contenu body kaart card karte carte boodschap message item wat what woord word wort mot',
  'back.text':
    'uitleg achtergrond background hintergrund details detail info informatie information extrainfo vervolgvraag followup verdieping doorvraag',
  family: 'categorienaam level niveau klasse class',
};

const known = new Map<string, { readonly place: ColumnPlace; readonly weak: boolean }>(
  board.split(' ').map((name) => [name, { place: 'extra', weak: false }]),
);
for (const [table, isWeak] of [
  [weak, true],
  [strong, false],
] as const) {
  for (const [place, names] of Object.entries(table) as [ColumnPlace, string][]) {
    for (const name of names.split(' ').filter(Boolean)) known.set(name, { place, weak: isWeak });
  }
}

/** Whether a name is one of a board: what stands below may still be what the cards say. */
export const isOfBoard = (name: string): boolean => readName(name)?.place === 'extra' && ofBoard.has(squeeze(name));
const ofBoard = new Set(board.split(' '));

const sides = {
  back: /^(?:back|achter(?:kant|zijde)?|ruckseite|rückseite|verso|dos)[\s._:-]+(?=\S)/i,
  front: /^(?:front|voor(?:kant|zijde)?|vorderseite|recto)[\s._:-]+(?=\S)/i,
} as const;

/** Longer is a text, and no name of a column; in signs. */
const LONGEST = 300;

/**
 * Reads the name over a column. Names are mostly one word, and an engine takes as long to make one pattern as to read all
 * names: a glance at their signs tells which patterns need not be asked. Undefined when it is none we know: then what
 * stands in it decides.
 */
export const readName = (name: string): Named | undefined => {
  if (name.length > LONGEST) return undefined;
  const told = readTold(name);
  if (told !== undefined) return told;
  const { bare, language } = splitTongue(name);
  const found = language === undefined ? undefined : readBare(bare);
  if (found !== undefined && language !== undefined) return { ...found, language, label: bare };
  const whole = readBare(name);
  return whole && { ...whole, label: name.trim() };
};

/** What our own tables write: `deel: Wat is het?:nl`, `gegeven: url`, `deck.name`. */
const readTold = (name: string): Named | undefined => {
  const labelled = name.includes(':') ? readLabelled(name) : undefined;
  if (labelled !== undefined) return labelled;
  const { bare, language } = splitTongue(name);
  const place = bare.includes('.') ? readPlace(bare.trim()) : undefined;
  return place && { place, weak: false, label: bare, ...(language && { language }) };
};

const readLabelled = (name: string): Named | undefined => {
  const [, side = '', part] = /^((?:voor|achter|front|back)[ .])?(?:deel|part)\s?:\s?(\S.*)$/is.exec(name) ?? [];
  if (part !== undefined) {
    const [, label = part, language] = /^(.*\S)\s?:([a-z]{2,3}(?:-[A-Za-z\d]{2,8})*)$/s.exec(part) ?? [];
    const place = /^[vf]/i.test(side) ? 'front.part' : 'back.part';
    return { place, weak: false, label, ...(language && { language }) };
  }
  const [, kept] = /^(?:gegeven|extra)\s?:\s?(\S.*)$/is.exec(name) ?? [];
  return kept === undefined ? undefined : { place: 'extra', weak: false, label: kept };
};

/** A language behind a name: `tekst:de`, `tekst (de)`, `question_german`, `Frage [DE]`. */
export const splitTongue = (name: string): { readonly bare: string; readonly language?: Tongue } => {
  if (!/\S[:([_\s.-]/.test(name)) return { bare: name.trim() };
  const [, bare = '', sign = '', written = ''] =
    /^(.*\S)\s*([:([_\s.-])\s*([A-Za-zçñ-]{2,14})\s*[)\]]?\s*$/su.exec(name.trim()) ?? [];
  const language = readTongue(written) ?? (sign === ':' && isTag(written) ? written : undefined);
  return language === undefined ? { bare: name.trim() } : { bare: bare.trim(), language };
};

const readBare = (name: string): Omit<Named, 'label'> | undefined => {
  for (const side of /\S[\s._:-]/.test(name) ? (['back', 'front'] as const) : []) {
    const rest = name.trim().replace(sides[side], '');
    if (rest === name.trim()) continue;
    const field = readField(rest);
    if (field !== undefined) return { place: `${side}.${field}`, weak: false };
  }
  const found = known.get(squeeze(name)) ?? readNumbered(name) ?? readNoted(name);
  return found && { place: found.place, weak: found.weak };
};

/** A name with a note for who fills it in, `vraag (max. 100 tekens)` and `Question - max 120 characters`, or the number of something, `stelling nr`. */
const readNoted = (name: string): { readonly place: ColumnPlace; readonly weak: boolean } | undefined => {
  // For whom it is says more than what it is called: `opmerking voor ons`, `toelichting voor de begeleider`.
  const forUs = readForUs(name);
  if (forUs !== undefined) return { place: forUs, weak: true };
  if (!/[\s(]/.test(name)) return undefined;
  const bare = name
    .replace(/\s+[-–]\s+(?:max\b|choose\b|kies\b).*$/i, '')
    .replace(/\s*\((?:s|[^()]{2,})\)\s*$/i, '')
    .replace(
      /\s+(?:op|van|for|on|of|auf|der|sur)\s+(?:de\s+|het\s+|the\s+|la\s+)?(?:kaart(?:je)?|card|karte|carte)$/i,
      '',
    )
    .replace(/^(soort|type|kind|art|thema|categorie)\s+(?:kaart|card|karte|vraag|question|frage|opdracht)$/i, '$1')
    .replace(/^(?:welke|what|which|welche)\s+(soort|thema|theme|categorie|category)\b.*$/i, '$1');
  if (bare !== name && bare !== '') return known.get(squeeze(bare)) ?? readNumbered(bare);
  return /\s(?:nr|nummer|no|number)\.?$/i.test(name.trim()) ? { place: 'id', weak: true } : undefined;
};

/** The face field of a name, for one that also says its side. */
const readField = (name: string): FaceField | undefined => {
  const place = known.get(squeeze(name))?.place ?? readNumbered(name)?.place ?? readPlace(name.trim().toLowerCase());
  const field = place?.split('.')[1];
  return field === undefined ? undefined : (field as FaceField);
};

/** Doors of a choice (`optie A`, `antwoord b`, `A`), what they cost (`prijs a`), and points that are counted (`stap 3`). */
const readNumbered = (name: string): { readonly place: ColumnPlace; readonly weak: boolean } | undefined => {
  const [, word = '', sign = ''] = /^([a-z]*?)(?:([a-d])|\d{1,2})$/.exec(squeeze(name)) ?? [];
  const number = /(\d{1,2})$/.exec(squeeze(name))?.[1];
  if (sign !== '' && /^(?:prijs|price|preis|prix|gevolg|uitleg|toelichting|consequence|folge)$/.test(word))
    return { place: `back.${sign as 'a'}`, weak: false };
  const door = sign !== '' ? sign : number === undefined ? undefined : 'abcd'[Number(number) - 1];
  if (
    door !== undefined &&
    /^(?:optie|option|keuze|choice|antwoord|answer|antwort|reponse|choix|mogelijkheid|auswahl)$/.test(word)
  ) {
    return { place: `front.${door as 'a'}`, weak: false };
  }
  if (word === '' && sign !== '') return { place: `front.${sign as 'a'}`, weak: true };
  if (number === undefined) return undefined;
  if (/^(?:stap|step|schritt|etape)$/.test(word)) return { place: 'back.steps', weak: false };
  return /^(?:punt|point|punkt|voorbeeld|example|beispiel|exemple|bullet)$/.test(word)
    ? { place: 'back.list', weak: false }
    : undefined;
};
