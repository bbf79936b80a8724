import { nth, type Sentences, sayBeside, sayOther } from './sentence.ts';

/** Good to know, and nothing waits for it: each says what was made of what stands there. */
export const advice: Sentences<'advice'> = {
  'yaml-slashes': () => ({
    nl: 'met // begint in YAML geen opmerking. Zet er # voor; wij lazen erover heen.',
    en: '// starts no comment in YAML. Write #; we read over it.',
  }),
  'trailing-comma': () => ({
    nl: 'achter het laatste staat in JSON geen komma. Haal hem weg; wij lazen erover heen.',
    en: 'in JSON no comma stands after the last. Take it out; we read over it.',
  }),
  'json-comment': () => ({
    nl: 'JSON heeft geen opmerkingen. Haal deze weg, of bewaar het als .yaml met # ervoor; wij lazen erover heen.',
    en: 'JSON has no comments. Take this one out, or save it as .yaml with # before it; we read over it.',
  }),
  'family-guess': (f) => ({
    nl: `Deze kolom heeft ${f('count')} waarden die terugkomen; daarvan maakten wij de soorten.`,
    en: `This column has ${f('count')} values that come back; of these we made the families.`,
  }),
  'no-header': () => ({
    nl: 'De kolommen hebben geen namen; rij 1 is een kaart.',
    en: 'The columns have no names; row 1 is a card.',
  }),
  'icon-none': (f) => ({
    nl: `‘${f('value')}’ is geen naam van een icoon, en komt op geen kaart (${nth(f('count'), 'één kaart', 'kaarten')}). Schrijf een naam van phosphoricons.com, zoals heart.`,
    en: `“${f('value')}” is no name of an icon, and comes on no card (${nth(f('count'), 'one card', 'cards')}). Write a name of phosphoricons.com, such as heart.`,
  }),
  'column-unnamed': () => ({
    nl: 'Deze kolom heeft geen naam en komt op geen kaart. Geef haar een naam, of wijs haar een plek aan.',
    en: 'This column has no name and comes on no card. Name it, or say where it goes.',
  }),
  'other-sheets': (f) => ({
    nl: `Wij lazen het blad ‘${f('value')}’. Niet gelezen: ${f('other')}.`,
    en: `We read the sheet “${f('value')}”. Not read: ${f('other')}.`,
  }),
  'sheets-joined': (f) => {
    const [nl, en] = {
      family: ['elk blad is een soort', 'each sheet is a family'],
      tongue: ['elk blad is een taal', 'each sheet is a language'],
      one: ['als één spel', 'as one deck'],
    }[f('as')] ?? ['', ''];
    return {
      nl: `Wij lazen de bladen ${f('value')}: ${nl}.${f('other') && ` Niet gelezen: ${f('other')}.`}`,
      en: `We read the sheets ${f('value')}: ${en}.${f('other') && ` Not read: ${f('other')}.`}`,
    };
  },
  'other-table': (f) => ({
    nl: `Hier begint een andere tabel: ${f('columns')}. Die is niet gelezen; zet die in een eigen bestand.`,
    en: `Another table begins here: ${f('columns')}. It is not read; put it in a file of its own.`,
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
    nl: 'Dit is een bewaard chatgesprek. Namen en tijden komen op geen kaart.',
    en: 'This is a saved chat. Names and times come on no card.',
  }),
  'cards-archived': (f) => ({
    nl: `${nth(f('count'), 'Eén kaart van het bord is gearchiveerd en doet', 'kaarten van het bord zijn gearchiveerd en doen')} hier niet mee.`,
    en: `${nth(f('count'), 'One card of the board is', 'cards of the board are')} archived and left out here.`,
  }),
  'tongues-joined': (f) => ({
    nl: `Wij lazen ${f('value')} samen als één spel, in de talen ${f('languages')}.`,
    en: `We read ${f('value')} together as one deck, in the languages ${f('languages')}.`,
  }),
  'rows-hidden': (f) => ({
    nl: `${nth(f('count'), 'Eén rij staat', 'rijen staan')} verborgen in Excel, en werd ook gelezen. Hoort dat zo?`,
    en: `${nth(f('count'), 'One row is', 'rows are')} hidden in Excel, and read as well. Is that meant?`,
  }),
  'code-new': (f) => ({
    nl: `${nth(f('count'), 'Eén kaart kreeg', 'kaarten kregen')} een nieuwe code, want ${f('value')} kan geen code zijn: een hoofdletter en hoogstens vijf letters of cijfers, en E01 tot E99 zijn voor kaarten die je tijdens het spel schrijft. De oude is bewaard als id.`,
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
    nl: `‘${f('value')}’ staat ook in ${sayOther(f, 'nl')}.`,
    en: `“${f('value')}” also stands in ${sayOther(f, 'en')}.`,
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
