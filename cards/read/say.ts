import type { Problem, ProblemCode } from '../file/problem.ts';
import type { Language } from '../languages.ts';

/** What is the matter, in both languages; where it is comes first, and is put before. */
type Sentence = (facts: (name: string) => string) => Readonly<Record<Language, string>>;

const nth = (count: string, one: string, many: string) => (count === '1' ? one : `${count} ${many}`);

const sentences: Readonly<Record<ProblemCode, Sentence>> = {
  'no-file': () => ({
    nl: 'Hier zit geen bestand met kaarten bij. Kies een .csv, .xlsx, .ods, .yaml, .json of .zip.',
    en: 'There is no file with cards here. Choose a .csv, .xlsx, .ods, .yaml, .json or .zip.',
  }),
  'nothing-in-it': () => ({
    nl: 'Dit bestand is leeg. Is het wel bewaard?',
    en: 'This file is empty. Was it saved?',
  }),
  'not-text': () => ({
    nl: 'Dit is geen tekst en geen rekenblad. Bewaar de kaarten als .csv, .xlsx of .ods.',
    en: 'This is neither text nor a spreadsheet. Save the cards as .csv, .xlsx or .ods.',
  }),
  'old-excel': () => ({
    nl: 'Dit is een Excel-bestand van de oude soort (.xls), of het is op slot. Open het in Excel en bewaar het als .xlsx, zonder wachtwoord.',
    en: 'This is an Excel file of the old kind (.xls), or it is locked. Open it in Excel and save it as .xlsx, without a password.',
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
  'yaml-slashes': () => ({
    nl: 'met // begint in YAML geen opmerking. Zet er # voor; wij lazen erover heen.',
    en: '// starts no comment in YAML. Write #; we read over it.',
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
  'key-twice': (f) => ({
    nl: `‘${f('value')}’ staat twee keer op één kaart. Wij namen de eerste; haal er één weg.`,
    en: `“${f('value')}” stands twice on one card. We took the first; take one out.`,
  }),
  'trailing-comma': () => ({
    nl: 'achter het laatste staat in JSON geen komma. Haal hem weg; wij lazen erover heen.',
    en: 'in JSON no comma stands after the last. Take it out; we read over it.',
  }),
  'json-comment': () => ({
    nl: 'JSON heeft geen opmerkingen. Haal deze weg, of bewaar het als .yaml met # ervoor; wij lazen erover heen.',
    en: 'JSON has no comments. Take this one out, or save it as .yaml with # before it; we read over it.',
  }),
  unexpected: (f) => ({
    nl: `Dit bestand kunnen wij niet lezen (${f('value')}). Bewaar het als .csv of .xlsx, en stuur ons het bestand als u wilt.`,
    en: `We cannot read this file (${f('value')}). Save it as .csv or .xlsx, and send us the file if you like.`,
  }),
  letters: (f) => {
    const [mac, other] = f('letters') === 'mac-roman' ? ['Mac', 'Windows'] : ['Windows', 'Mac'];
    return {
      nl: `Dit bestand is in oude letters bewaard. Wij lazen het als ${mac}. Staat er goed ‘${f('value')}’? Zo niet: lees het als ${other}.`,
      en: `This file uses an old encoding. We read it as ${mac}. Is “${f('value')}” right? If not: read it as ${other}.`,
    };
  },
  'letters-twice': (f) => ({
    nl: `Een programma heeft de letters van dit bestand twee keer omgezet. Wij maakten van ‘${f('value')}’ weer ‘${f('other')}’. Klopt dat?`,
    en: `Some program turned the letters of this file twice. We made “${f('other')}” of “${f('value')}” again. Is that right?`,
  }),
  'cells-joined': (f) => ({
    nl: `had ${nth(f('count'), 'één vak', 'vakken')} te veel, door een ${f('sign')} in de tekst. Wij plakten ze aan elkaar: ‘${f('value')}’. Klopt dat?`,
    en: `had ${nth(f('count'), 'one cell', 'cells')} too many, because of a ${f('sign')} inside the text. We joined them: “${f('value')}”. Is that right?`,
  }),
  'cells-too-many': (f) => ({
    nl: `heeft ${nth(f('count'), 'één vak', 'vakken')} te veel: ‘${f('value')}’. Staat er een scheidingsteken in de tekst? Zet de tekst tussen aanhalingstekens, of bewaar het als Excel-bestand.`,
    en: `has ${nth(f('count'), 'one cell', 'cells')} too many: “${f('value')}”. Is there a separator inside the text? Put the text between quotation marks, or save it as an Excel file.`,
  }),
  'quote-open': (f) => ({
    nl: `een aanhalingsteken gaat open en niet meer dicht: ‘${f('value')}’. Wij lazen de regel zoals hij er staat. Klopt dat?`,
    en: `a quotation mark opens and never closes: “${f('value')}”. We read the line as it stands. Is that right?`,
  }),
  'header-row': (f) => ({
    nl: `Begint de tabel hier? Wij lazen als namen van de kolommen: ${f('value')}. Wat erboven staat, is geen kaart.`,
    en: `Does the table begin here? We read as names of the columns: ${f('value')}. What stands above is no card.`,
  }),
  'header-guess': (f) => ({
    nl: `‘${f('value')}’ lazen wij als de naam van de kolom, niet als kaart. Klopt dat?`,
    en: `We read “${f('value')}” as the name of the column, not as a card. Is that right?`,
  }),
  'title-guess': (f) => ({
    nl: `‘${f('value')}’ lazen wij als de naam van het spel, niet als kaart. Klopt dat?`,
    en: `We read “${f('value')}” as the name of the deck, not as a card. Is that right?`,
  }),
  'two-families': (f) => ({
    nl: `Twee kolommen kunnen de soort zijn: ‘${f('value')}’ en ‘${f('other')}’. Wij namen ‘${f('value')}’. Klopt dat?`,
    en: `Two columns can be the family: “${f('value')}” and “${f('other')}”. We took “${f('value')}”. Is that right?`,
  }),
  'many-families': (f) => ({
    nl: `Hier staan ${f('count')} soorten; hoogstens ${f('most')} kan. Wij maakten er geen soorten van. Klopt dat?`,
    en: `There are ${f('count')} families here; ${f('most')} is the most. We made no families of them. Is that right?`,
  }),
  'families-filled': (f) => ({
    nl: `De soort staat alleen boven aan elk blok, zoals ‘${f('value')}’. Wij gaven de ${f('count')} rijen eronder dezelfde soort. Klopt dat?`,
    en: `The family stands only at the top of each block, such as “${f('value')}”. We gave the ${f('count')} rows below the same one. Is that right?`,
  }),
  'code-twice': (f) => ({
    nl: `Code ${f('value')} staat ook in ${f('counted') === 'line' ? 'regel' : 'rij'} ${f('other')}. Deze kaart kreeg een nieuwe code.`,
    en: `Code ${f('value')} also stands in ${f('counted') === 'line' ? 'line' : 'row'} ${f('other')}. This card got a new code.`,
  }),
  'no-card-rows': (f) => ({
    nl: `${nth(f('count'), 'Een rij heeft', 'rijen hebben')} geen tekst voor de voorkant en werd geen kaart: ${f('counted') === 'line' ? 'regel' : 'rij'} ${f('rows')}. Klopt dat?`,
    en: `${nth(f('count'), 'One row has', 'rows have')} no text for the front and made no card: ${f('counted') === 'line' ? 'line' : 'row'} ${f('rows')}. Is that right?`,
  }),
  'too-many-columns': (f) => ({
    nl: `${f('count')} kolommen willen op de kaart; hoogstens ${f('most')} kan. Niet gedrukt worden: ${f('columns')}. Kies zelf welke wel.`,
    en: `${f('count')} columns want to be on the card; ${f('most')} is the most. Not printed are: ${f('columns')}. Choose which are.`,
  }),
  'colon-key': (f) => ({
    nl: `‘${f('value')}’ lijkt een zin, maar is door de dubbele punt een naam geworden. Wij lazen hem als zin; zet hem tussen aanhalingstekens.`,
    en: `“${f('value')}” looks like a sentence, but its colon made a name of it. We read it as a sentence; put it between quotation marks.`,
  }),
  'several-tables': (f) => ({
    nl: `Er zijn meer bestanden met kaarten. Wij namen dit; niet gelezen: ${f('value')}. Klopt dat?`,
    en: `There are more files with cards. We took this one; not read: ${f('value')}. Is that right?`,
  }),
  'glued-heading': (f) => ({
    nl: `Aan het eind van deze tekst staat ‘${f('value')}’. Hoort dat bij deze kaart, of is het een kopje van de volgende?`,
    en: `At the end of this text stands “${f('value')}”. Does it belong to this card, or is it a heading of the next?`,
  }),
  'family-unknown': (f) => ({
    nl: `Soort ‘${f('value')}’ staat niet onder families. Is het een schrijffout? Wij maakten er een soort van.`,
    en: `Family “${f('value')}” does not stand under families. Is it misspelt? We made a family of it.`,
  }),
  'option-missing': () => ({
    nl: 'Deze kaart heeft geen keuze A en B, zoals de andere van haar soort. Klopt dat?',
    en: 'This card has no options A and B, as the others of its family have. Is that right?',
  }),
  'text-guess': (f) => ({
    nl: `Wij namen deze kolom voor de tekst van de kaart. Klopt dat, of is het een andere: ${f('columns')}`,
    en: `We took this column for the text of the card. Is that right, or is it another: ${f('columns')}`,
  }),
  'family-guess': (f) => ({
    nl: `Deze kolom heeft ${f('count')} waarden die terugkomen; daarvan maakten wij de soorten.`,
    en: `This column has ${f('count')} values that come back; of these we made the families.`,
  }),
  'no-header': () => ({
    nl: 'De kolommen hebben geen namen; rij 1 is een kaart.',
    en: 'The columns have no names; row 1 is a card.',
  }),
  'other-sheets': (f) => ({
    nl: `Wij lazen het eerste blad met inhoud, ‘${f('value')}’. Niet gelezen: ${f('other')}.`,
    en: `We read the first sheet with something in it, “${f('value')}”. Not read: ${f('other')}.`,
  }),
  'code-new': (f) => ({
    nl: `${nth(f('count'), 'Eén kaart kreeg', 'kaarten kregen')} een nieuwe code, want ${f('value')} kan geen code zijn: een hoofdletter en hoogstens vijf letters of cijfers, en E01 tot E99 zijn voor kaarten die u tijdens het spel schrijft. De oude is bewaard als id.`,
    en: `${nth(f('count'), 'One card', 'cards')} got a new code, for ${f('value')} can be none: a capital and at most five letters or figures, and E01 to E99 are for cards written during the game. The old one is kept as id.`,
  }),
  'copies-wrong': (f) => ({
    nl: `‘${f('value')}’ is geen aantal van 1 tot 100. Wij nemen 1.`,
    en: `“${f('value')}” is no number from 1 to 100. We take 1.`,
  }),
  'date-wrong': (f) => ({
    nl: `Datum ‘${f('value')}’ is geen dag die wij kunnen lezen. Schrijf hem als 2026-11-21; nu nemen wij een andere dag.`,
    en: `We cannot read the date “${f('value')}”. Write it as 2026-11-21; for now we take another day.`,
  }),
  twins: (f) => ({
    nl: `‘${f('value')}’ staat ook in ${f('counted') === 'line' ? 'regel' : 'rij'} ${f('other')}.`,
    en: `“${f('value')}” also stands in ${f('counted') === 'line' ? 'line' : 'row'} ${f('other')}.`,
  }),
  'header-again': (f) => ({
    nl: `De namen van de kolommen (${f('value')}) staan hier nog eens; dat is geen kaart.`,
    en: `The names of the columns (${f('value')}) stand here once more; that is no card.`,
  }),
  'same-as-family': (f) => ({
    nl: `Op deze kaart staat alleen de naam van haar soort, ‘${f('value')}’. Is dit een kaart?`,
    en: `This card says only the name of its family, “${f('value')}”. Is it a card?`,
  }),
  'wish-unknown': (f) => ({
    nl: `Er is geen kolom ‘${f('value')}’. Wel: ${f('columns')}`,
    en: `There is no column “${f('value')}”. There are: ${f('columns')}`,
  }),
  'translation-missing': (f) => ({
    nl: `${nth(f('count'), 'Eén kaart heeft', 'kaarten hebben')} geen tekst in taal ‘${f('language')}’: ${f('codes')}.`,
    en: `${nth(f('count'), 'One card has', 'cards have')} no text in language “${f('language')}”: ${f('codes')}.`,
  }),
  'picture-missing': (f) => ({
    nl: `${f('value')} zit er niet bij.${f('near') && ` Wel: ${f('near')}.`} Doe het plaatje bij het bestand, in dezelfde map of zip.`,
    en: `${f('value')} is not here.${f('near') && ` Here are: ${f('near')}.`} Put the picture with the file, in the same folder or zip.`,
  }),
  'picture-remote': (f) => ({
    nl: `Het plaatje ${f('value')} staat op internet; daar halen wij niets op. Doe het bij het bestand.`,
    en: `The picture ${f('value')} is on the internet; we fetch nothing from there. Put it with the file.`,
  }),
  'path-outside': (f) => ({
    nl: `${f('value')} wijst buiten de map van dit spel. Wij kijken alleen ernaast.`,
    en: `${f('value')} points outside the folder of this deck. We look only beside it.`,
  }),
  'no-card-file': (f) => ({
    nl: `${nth(f('count'), 'Eén bestand werd', 'bestanden werden')} geen kaart: ${f('value')}.`,
    en: `${nth(f('count'), 'One file', 'files')} made no card: ${f('value')}.`,
  }),
  'formula-error': (f) => ({
    nl: `In dit vak staat een fout van Excel, ${f('value')}. Wij lezen het als leeg.`,
    en: `This cell holds an error of Excel, ${f('value')}. We read it as empty.`,
  }),
  'look-unknown': (f) => ({
    nl: `‘${f('value')}’ is geen vorm. Kies tekst, delen, keuze of beeld.`,
    en: `“${f('value')}” is no look. Choose text, parts, choice or picture.`,
  }),
  'same-column': (f) => ({
    nl: `Hier staat hetzelfde als in ‘${f('other')}’; het wordt niet twee keer gedrukt.`,
    en: `This says the same as “${f('other')}”; it is not printed twice.`,
  }),
  more: (f) => ({
    nl: `Zo zijn er nog ${f('count')}.`,
    en: `There are ${f('count')} more of these.`,
  }),
};

/** Where a problem is, as a person finds it: file, row or line, column. */
const sayPlace = ({ place: { file, row, line, column } }: Problem, language: Language): string => {
  const words =
    language === 'nl' ? { row: 'rij', line: 'regel', column: 'kolom' } : { row: 'row', line: 'line', column: 'column' };
  const where = [
    file.replace(/^.*[\\/]/, ''),
    ...(row === undefined ? [] : [`${words.row} ${row}`]),
    ...(line === undefined ? [] : [`${words.line} ${line}`]),
    ...(column === undefined ? [] : [`${words.column} ‘${column}’`]),
  ].filter(Boolean);
  return where.join(', ');
};

/** A problem as one sentence: file, row, column, value, rule and remedy. */
export const sayProblem = (problem: Problem, language: Language): string => {
  const said = sentences[problem.code]((name) => String(problem.facts[name] ?? ''))[language];
  const place = sayPlace(problem, language);
  return place === '' ? said : `${place}: ${said}`;
};
