import type { Sentences } from './sentence.ts';

/** There is no deck until this is mended: each says what somebody can do. */
export const faults: Sentences<'fault'> = {
  'no-file': () => ({
    nl: 'Hier zit geen bestand met kaarten bij. Kies een .csv, .xlsx, .ods, .docx, .yaml, .json of .zip.',
    en: 'There is no file with cards here. Choose a .csv, .xlsx, .ods, .docx, .yaml, .json or .zip.',
  }),
  'nothing-in-it': () => ({
    nl: 'Dit bestand is leeg. Is het wel bewaard?',
    en: 'This file is empty. Was it saved?',
  }),
  'not-text': () => ({
    nl: 'Dit is geen tekst en geen rekenblad. Bewaar de kaarten als .csv, .xlsx of .ods.',
    en: 'This is neither text nor a spreadsheet. Save the cards as .csv, .xlsx or .ods.',
  }),
  'only-style': () => ({
    nl: 'Dit is een huisstijl. Kies hem samen met het bestand waar de kaarten in staan.',
    en: 'This is a house style. Choose it together with the file that the cards are in.',
  }),
  shortcut: () => ({
    nl: 'Dit is een snelkoppeling: de kaarten staan ergens anders. Kies het bestand zelf.',
    en: 'This is a shortcut: the cards are somewhere else. Choose the file itself.',
  }),
  'kept-while-open': () => ({
    nl: 'Dit houden Excel en Word bij zolang een bestand openstaat. Kies het bestand zelf: dat heet hetzelfde, zonder ~$ ervoor.',
    en: 'Excel and Word keep this while a file is open. Choose the file itself: it has the same name, without ~$ before it.',
  }),
  'old-excel': () => ({
    nl: 'Dit is een Excel-bestand van de oude soort (.xls), of het is op slot. Open het in Excel en bewaar het als .xlsx, zonder wachtwoord.',
    en: 'This is an Excel file of the old kind (.xls), or it is locked. Open it in Excel and save it as .xlsx, without a password.',
  }),
  'word-other': () => ({
    nl: 'Dit is een document van een soort die wij niet lezen. Bewaar het als .docx, of kopieer de tabel en plak hem in een rekenblad.',
    en: 'This is a kind of document that we do not read. Save it as .docx, or copy the table and paste it in a spreadsheet.',
  }),
  slides: () => ({
    nl: 'Dit is een presentatie of een bestand van Numbers. Bewaar de tekst als .docx of .txt, en een rekenblad als .xlsx of .csv.',
    en: 'This is a presentation, or a file of Numbers. Save the text as .docx or .txt, and a spreadsheet as .xlsx or .csv.',
  }),
  'not-a-deck': (f) => ({
    nl: `Hier staat geen lijst met kaarten in${f('value') && `, wel: ${f('value')}`}. Zet de kaarten onder “cards:”, elk met een tekst.`,
    en: `There is no list of cards in this${f('value') && `, but: ${f('value')}`}. Put the cards under “cards:”, each with a text.`,
  }),
  'too-large': (f) => ({
    nl: `Dit bestand is ${f('count')} MB. Meer dan ${f('most')} MB tekst past niet in een spel; splits het.`,
    en: `This file is ${f('count')} MB. A deck holds no more than ${f('most')} MB of text; split it.`,
  }),
  'too-many-cards': (f) => ({
    nl: `Hier staan ${f('count')} kaarten. Een spel heeft er hoogstens ${f('most')}; splits het bestand.`,
    en: `There are ${f('count')} cards here. A deck has ${f('most')} at most; split the file.`,
  }),
  'too-long-text': (f) => ({
    nl: `De tekst ‘${f('value')}’ heeft ${f('count')} tekens. Meer dan ${f('most')} past op geen kaart; kort hem in.`,
    en: `The text “${f('value')}” has ${f('count')} characters. More than ${f('most')} fit on no card; shorten it.`,
  }),
  'too-many-pictures': (f) => ({
    nl: `Er zijn ${f('count')} plaatjes bij. Een spel heeft er hoogstens ${f('most')}.`,
    en: `There are ${f('count')} pictures. A deck has ${f('most')} at most.`,
  }),
  'zip-broken': () => ({
    nl: 'Dit bestand is beschadigd of niet compleet. Haal of bewaar het opnieuw.',
    en: 'This file is damaged or incomplete. Fetch or save it again.',
  }),
  'zip-too-large': (f) => ({
    nl: `Uitgepakt is dit bestand ${f('count')} MB. Hoogstens ${f('most')} MB kan.`,
    en: `Unpacked, this file is ${f('count')} MB. ${f('most')} MB is the most.`,
  }),
  'zip-locked': () => ({
    nl: 'Dit bestand zit op slot met een wachtwoord. Bewaar het zonder.',
    en: 'This file is locked with a password. Save it without one.',
  }),
  'too-deep': (f) => ({
    nl: `Hier zitten meer dan ${f('most')} lagen in elkaar. Een kaart heeft er een paar; is dit wel een spel?`,
    en: `More than ${f('most')} layers are nested here. A card has a few; is this a deck?`,
  }),
  'no-text': (f) => ({
    nl: `Geen kolom met tekst gevonden. Wijs hem aan: ${f('columns')}`,
    en: `No column with text found. Point it out: ${f('columns')}`,
  }),
  'no-cards': () => ({
    nl: 'Hier staan geen kaarten in. Zet op elke rij een kaart, met een tekst.',
    en: 'There are no cards in this. Put a card on each row, with a text.',
  }),
  'yaml-aliases': () => ({
    nl: 'dit bestand verwijst zo vaak naar zichzelf dat het te groot wordt. Schrijf de kaarten uit.',
    en: 'this file refers to itself so often that it grows too large. Write the cards out.',
  }),
  'yaml-tab': () => ({
    nl: 'aan het begin van de regel staat een tab. YAML wil spaties; vervang hem door twee spaties.',
    en: 'the line begins with a tab. YAML wants spaces; put two spaces instead.',
  }),
  'tree-wrong': (f) => ({
    nl: `hier klopt de vorm niet${f('value') && `: ‘${f('value')}’`}. Zet een tekst met een dubbele punt of een vreemd teken tussen aanhalingstekens, en kijk of de regel even ver inspringt als die erboven.`,
    en: `the form is wrong here${f('value') && `: “${f('value')}”`}. Put a text with a colon or an odd sign between quotation marks, and see that the line is indented as the one above.`,
  }),
  unexpected: (f) => ({
    nl: `Dit bestand kunnen wij niet lezen (${f('value')}). Bewaar het als .csv of .xlsx, en stuur ons het bestand als je wilt.`,
    en: `We cannot read this file (${f('value')}). Save it as .csv or .xlsx, and send us the file if you like.`,
  }),
};
