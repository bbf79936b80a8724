import { nth, type Sentences, sayBeside, sayOther } from './sentence.ts';

/** Good to know, and nothing waits for it: each says what was made of what stands there. */
export const advice: Sentences<'advice'> = {
  'yaml-slashes': () => ({
    nl: 'In YAML begint een opmerking met # en niet met //. Zet er # voor; nu hebben we hem overgeslagen.',
    en: 'In YAML a comment starts with #, not with //. Write #; for now we skipped it.',
  }),
  'trailing-comma': () => ({
    nl: 'In JSON komt er geen komma na het laatste. Haal hem weg; nu hebben we hem overgeslagen.',
    en: 'In JSON there is no comma after the last one. Take it out; for now we skipped it.',
  }),
  'json-comment': () => ({
    nl: 'JSON heeft geen opmerkingen. Haal deze weg, of bewaar het als .yaml met # ervoor; nu hebben we hem overgeslagen.',
    en: 'JSON has no comments. Take this one out, or save it as .yaml with # before it; for now we skipped it.',
  }),
  'family-guess': (f) => ({
    nl: `In deze kolom komen ${f('count')} waarden steeds terug. Daarvan hebben we de soorten gemaakt.`,
    en: `In this column ${f('count')} values keep coming back. We made them the families.`,
  }),
  'no-header': () => ({
    nl: 'De kolommen hebben geen namen. Daarom is rij 1 ook een kaart.',
    en: 'The columns have no names, so row 1 is a card too.',
  }),
  'icon-none': (f) => ({
    nl: `‘${f('value')}’ is geen naam van een icoon en komt niet op de kaart (${nth(f('count'), 'één kaart', 'kaarten')}). Kies een naam van phosphoricons.com, zoals heart.`,
    en: `“${f('value')}” is not the name of an icon, so it is left off (${nth(f('count'), 'one card', 'cards')}). Choose a name from phosphoricons.com, such as heart.`,
  }),
  'column-unnamed': () => ({
    nl: 'Deze kolom heeft geen naam en komt niet op de kaarten. Geef hem een naam, of kies een plek.',
    en: 'This column has no name and is left off the cards. Give it a name, or choose a place for it.',
  }),
  'other-sheets': (f) => ({
    nl: `We hebben het blad ‘${f('value')}’ gelezen. Niet gelezen: ${f('other')}.`,
    en: `We read the sheet “${f('value')}”. Not read: ${f('other')}.`,
  }),
  'sheets-joined': (f) => {
    const [nl, en] = {
      family: ['elk blad is een soort', 'each sheet is a family'],
      tongue: ['elk blad is een taal', 'each sheet is a language'],
      one: ['samen zijn ze één spel', 'together they are one deck'],
    }[f('as')] ?? ['', ''];
    return {
      nl: `We hebben de bladen ${f('value')} gelezen: ${nl}.${f('other') && ` Niet gelezen: ${f('other')}.`}`,
      en: `We read the sheets ${f('value')}: ${en}.${f('other') && ` Not read: ${f('other')}.`}`,
    };
  },
  'other-table': (f) => ({
    nl: `Hier begint een andere tabel: ${f('columns')}. Die hebben we niet gelezen. Zet die in een eigen bestand.`,
    en: `Another table begins here: ${f('columns')}. We did not read it. Put it in a file of its own.`,
  }),
  'text-beside': (f) => ({
    nl: sayBeside(f, 'nl', f('round') === 'cards' ? 'de kaarten' : 'de tabel'),
    en: sayBeside(f, 'en', f('round') === 'cards' ? 'the cards' : 'the table'),
  }),
  'quiz-beside': (f) => ({
    nl: sayBeside(f, 'nl', 'de vragen'),
    en: sayBeside(f, 'en', 'the questions'),
  }),
  speakers: () => ({
    nl: 'Dit is een bewaard chatgesprek. Namen en tijden komen niet op de kaarten.',
    en: 'This is a saved chat. Names and times are left off the cards.',
  }),
  'cards-archived': (f) => ({
    nl: `${nth(f('count'), 'Eén kaart van het bord is gearchiveerd en doet', 'kaarten van het bord zijn gearchiveerd en doen')} hier niet mee.`,
    en: `${nth(f('count'), 'One card of the board is', 'cards of the board are')} archived and left out here.`,
  }),
  'tongues-joined': (f) => ({
    nl: `We hebben ${f('value')} samen gelezen als één spel, in de talen ${f('languages')}.`,
    en: `We read ${f('value')} together as one deck, in the languages ${f('languages')}.`,
  }),
  'rows-hidden': (f) => ({
    nl: `${nth(f('count'), 'Eén rij is', 'rijen zijn')} verborgen in Excel. Die hebben we ook gelezen. Klopt dat?`,
    en: `${nth(f('count'), 'One row is', 'rows are')} hidden in Excel. We read what is hidden too. Is that right?`,
  }),
  'code-new': (f) => ({
    nl: `${nth(f('count'), 'Eén kaart heeft', 'kaarten hebben')} een nieuwe code gekregen, want dit kan geen code zijn: ${f('value')}. Een code is een hoofdletter met hoogstens vijf letters of cijfers; E01 tot en met E99 zijn voor kaarten die je tijdens het spel schrijft. De oude is bewaard als id.`,
    en: `${nth(f('count'), 'One card', 'cards')} got a new code, because this cannot be one: ${f('value')}. A code is a capital letter and at most five letters or digits; E01 to E99 are for cards that you write during the game. The old one is kept as its id.`,
  }),
  'copies-wrong': (f) => ({
    nl: `‘${f('value')}’ is geen aantal van 1 tot en met 100. Het wordt 1 kaart.`,
    en: `“${f('value')}” is not a number from 1 to 100. It becomes 1 card.`,
  }),
  'date-wrong': (f) => ({
    nl: `De datum ‘${f('value')}’ kunnen we niet lezen. Schrijf hem als 2026-11-21; tot dan gebruiken we een andere dag.`,
    en: `We cannot read the date “${f('value')}”. Write it as 2026-11-21; until then we use another day.`,
  }),
  twins: (f) => ({
    nl: `‘${f('value')}’ staat ook in ${sayOther(f, 'nl')}.`,
    en: `“${f('value')}” is also in ${sayOther(f, 'en')}.`,
  }),
  'header-again': (f) => ({
    nl: `De namen van de kolommen (${f('value')}) staan hier nog een keer. Dat is geen kaart.`,
    en: `The names of the columns (${f('value')}) are here once more. That is not a card.`,
  }),
  'same-as-family': (f) => ({
    nl: `Op deze kaart staat alleen de naam van de soort, ‘${f('value')}’. Is dit wel een kaart?`,
    en: `This card has only the name of its family, “${f('value')}”. Is it a card?`,
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
    nl: `${f('value')} zit er niet bij.${f('near') && ` Wel: ${f('near')}.`} Zet het plaatje bij het bestand, in dezelfde map of zip.`,
    en: `${f('value')} is missing.${f('near') && ` There is: ${f('near')}.`} Put the picture with the file, in the same folder or zip.`,
  }),
  'picture-remote': (f) => ({
    nl: `Het plaatje ${f('value')} staat op internet, en daar halen we niets op. Zet het bij het bestand.`,
    en: `The picture ${f('value')} is on the internet, and we fetch nothing from there. Put it with the file.`,
  }),
  'path-outside': (f) => ({
    nl: `${f('value')} ligt buiten de map van dit spel. Zet het in die map.`,
    en: `${f('value')} is outside the folder of this deck. Put it in that folder.`,
  }),
  'no-card-file': (f) => ({
    nl: `Van ${nth(f('count'), 'één bestand', 'bestanden')} is geen kaart gemaakt: ${f('value')}.`,
    en: `No card was made from ${nth(f('count'), 'one file', 'files')}: ${f('value')}.`,
  }),
  'formula-error': (f) => ({
    nl: `In deze cel staat een fout van Excel, ${f('value')}. We lezen de cel als leeg.`,
    en: `This cell has an Excel error, ${f('value')}. We read it as empty.`,
  }),
  'look-unknown': (f) => ({
    nl: `‘${f('value')}’ is geen vorm. Kies tekst, delen, keuze of plaatje.`,
    en: `“${f('value')}” is not a look. Choose text, parts, choice or picture.`,
  }),
  'same-column': (f) => ({
    nl: `Hier staat hetzelfde als in ‘${f('other')}’. We printen het maar één keer.`,
    en: `This says the same as “${f('other')}”. We print it only once.`,
  }),
  more: (f) => ({
    nl: `Zo zijn er nog ${f('count')}.`,
    en: `There are ${f('count')} more like this.`,
  }),
};
