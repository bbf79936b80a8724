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
    nl: 'Dit is geen tekst en geen spreadsheet. Bewaar de kaarten als .csv, .xlsx of .ods.',
    en: 'This is neither text nor a spreadsheet. Save the cards as .csv, .xlsx or .ods.',
  }),
  'only-style': () => ({
    nl: 'Dit is een huisstijl. Kies hem samen met het bestand waar de kaarten in staan.',
    en: 'This is a house style. Choose it together with the file that has the cards.',
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
    nl: 'Dit is een oud Excel-bestand (.xls), of er zit een wachtwoord op. Open het in Excel en bewaar het als .xlsx, zonder wachtwoord.',
    en: 'This is an old Excel file (.xls), or it has a password. Open it in Excel and save it as .xlsx, without a password.',
  }),
  'word-other': () => ({
    nl: 'Dit soort document kunnen we niet lezen. Bewaar het als .docx, of kopieer de tabel en plak die in een spreadsheet.',
    en: 'We cannot read this kind of document. Save it as .docx, or copy the table and paste it into a spreadsheet.',
  }),
  slides: () => ({
    nl: 'Dit is een presentatie of een bestand van Numbers. Bewaar een tekst als .docx of .txt, en een spreadsheet als .xlsx of .csv.',
    en: 'This is a presentation or a Numbers file. Save text as .docx or .txt, and a spreadsheet as .xlsx or .csv.',
  }),
  'anki-packed': () => ({
    nl: 'Dit is een pakket van Anki. Exporteer de notities in Anki als platte tekst (.txt), en kies dat bestand.',
    en: 'This is an Anki package. In Anki export the notes as plain text (.txt), and choose that file.',
  }),
  'not-a-deck': (f) => ({
    nl: `Hier staat geen lijst met kaarten in${f('value') && `, wel: ${f('value')}`}. Zet de kaarten onder ‘cards:’, elk met een tekst.`,
    en: `There is no list of cards in this file${f('value') && `, only: ${f('value')}`}. Put the cards under “cards:”, each with a text.`,
  }),
  'too-large': (f) => ({
    nl: `Dit bestand is ${f('count')} MB. In een spel past hoogstens ${f('most')} MB tekst. Splits het bestand.`,
    en: `This file is ${f('count')} MB. A deck holds at most ${f('most')} MB of text. Split the file.`,
  }),
  'too-many-cards': (f) => ({
    nl: `Hier staan ${f('count')} kaarten. Een spel heeft er hoogstens ${f('most')}. Splits het bestand.`,
    en: `There are ${f('count')} cards here. A deck has at most ${f('most')}. Split the file.`,
  }),
  'too-many-sheets': (f) => ({
    nl: `Hier staan meer dan ${f('most')} bladen of ${f('rows')} rijen. Bewaar het blad met de kaarten als apart bestand.`,
    en: `There are more than ${f('most')} sheets or ${f('rows')} rows here. Save the sheet with the cards as a file of its own.`,
  }),
  'too-long-text': (f) => ({
    nl: `De tekst ‘${f('value')}’ heeft ${f('count')} tekens. Op een kaart passen er hoogstens ${f('most')}. Maak hem korter.`,
    en: `The text “${f('value')}” has ${f('count')} characters. A card holds at most ${f('most')}. Make it shorter.`,
  }),
  'too-many-pictures': (f) => ({
    nl: `Er zijn ${f('count')} plaatjes bij. Een spel heeft er hoogstens ${f('most')}. Haal er een paar weg.`,
    en: `There are ${f('count')} pictures. A deck has at most ${f('most')}. Take a few out.`,
  }),
  'zip-broken': () => ({
    nl: 'Dit bestand is beschadigd of niet compleet. Download of bewaar het opnieuw.',
    en: 'This file is damaged or incomplete. Download or save it again.',
  }),
  'zip-too-large': (f) => ({
    nl: `Uitgepakt is dit bestand ${f('count')} MB, en hoogstens ${f('most')} MB kan. Haal er iets uit, of splits het.`,
    en: `Unpacked, this file is ${f('count')} MB, and it can be ${f('most')} MB at most. Take something out, or split it.`,
  }),
  'zip-locked': () => ({
    nl: 'Op dit bestand zit een wachtwoord. Bewaar het zonder wachtwoord.',
    en: 'This file has a password. Save it without one.',
  }),
  'too-deep': (f) => ({
    nl: `Hier zitten meer dan ${f('most')} lagen in elkaar. Een bestand met kaarten heeft er een paar. Is dit wel het goede bestand?`,
    en: `This is nested more than ${f('most')} levels deep. A file of cards has only a few. Is it the right file?`,
  }),
  'no-text': (f) => ({
    nl: `We hebben geen kolom met tekst gevonden. Kies hem zelf: ${f('columns')}`,
    en: `We found no column with text. Choose it yourself: ${f('columns')}`,
  }),
  'no-cards': () => ({
    nl: 'Hier staan geen kaarten in. Zet op elke rij één kaart, met een tekst.',
    en: 'There are no cards in this. Put one card on each row, with a text.',
  }),
  'yaml-aliases': () => ({
    nl: 'Dit bestand verwijst zo vaak naar zichzelf dat het te groot wordt. Schrijf de kaarten helemaal uit.',
    en: 'This file refers to itself so often that it grows too large. Write the cards out in full.',
  }),
  'yaml-tab': () => ({
    nl: 'Aan het begin van deze regel staat een tab, en YAML wil spaties. Zet er twee spaties voor in de plaats.',
    en: 'This line begins with a tab, and YAML wants spaces. Put two spaces in its place.',
  }),
  'tree-wrong': (f) => ({
    nl: `Hier klopt de opmaak niet${f('value') && `: ‘${f('value')}’`}. Zet een tekst met een dubbele punt of een vreemd teken tussen aanhalingstekens, en kijk of de regel even ver inspringt als die erboven.`,
    en: `The layout is wrong here${f('value') && `: “${f('value')}”`}. Put a text with a colon or an odd character in quotation marks, and check that the line is indented like the one above.`,
  }),
  unexpected: (f) => ({
    nl: `Dit bestand kunnen we niet lezen (${f('value')}). Bewaar het als .csv of .xlsx en probeer het nog een keer.`,
    en: `We cannot read this file (${f('value')}). Save it as .csv or .xlsx and try again.`,
  }),
};
