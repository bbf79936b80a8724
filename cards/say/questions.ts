import { nth, type Sentences, sayOther } from './sentence.ts';

/** Something was guessed: each says what, and asks whether it is right. */
export const questions: Sentences<'question'> = {
  'key-twice': (f) => ({
    nl: `‘${f('value')}’ staat twee keer op één kaart. Wij namen de eerste; haal er één weg.`,
    en: `“${f('value')}” stands twice on one card. We took the first; take one out.`,
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
    nl: `Code ${f('value')} staat ook in ${sayOther(f, 'nl')}. Deze kaart kreeg een nieuwe code.`,
    en: `Code ${f('value')} also stands in ${sayOther(f, 'en')}. This card got a new code.`,
  }),
  'no-card-rows': (f) => ({
    nl: `${nth(f('count'), 'Een rij heeft', 'rijen hebben')} geen tekst voor de voorkant en ${f('count') === '1' ? 'werd' : 'werden'} geen kaart: ${f('counted') === 'line' ? 'regel' : 'rij'} ${f('rows')}. Klopt dat?`,
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
  'headings-guess': (f) => ({
    nl: `${f('value')} lazen wij als ${f('each') ? 'titels: elk van de tekst eronder.' : 'kopjes: wat eronder staat is van die soort.'}${f('title') && ` ‘${f('title')}’ is de naam van het spel.`} Klopt dat?`,
    en: `We read ${f('value')} as ${f('each') ? 'titles: each of the text below it.' : 'headings: what stands below is of that family.'}${f('title') && ` “${f('title')}” is the name of the deck.`} Is that right?`,
  }),
  'lists-guess': (f) => ({
    nl: `Elke kolom lazen wij als een soort, en elk vak als een kaart: ${f('value')}, samen ${f('count')} kaarten. Klopt dat?`,
    en: `We read each column as a family, and each cell as a card: ${f('value')}, ${f('count')} cards in all. Is that right?`,
  }),
  'answers-below': () => ({
    nl: 'Wat onder elke vraag staat, lazen wij als het antwoord: dat komt achterop. Klopt dat?',
    en: 'We read what stands below each question as its answer: it comes on the back. Is that right?',
  }),
  'parted-guess': (f) => ({
    nl: `Wat tussen twee strepen staat, lazen wij als één kaart: zo zijn het er ${f('count')}. Klopt dat?`,
    en: `We read what stands between two rules as one card: that makes ${f('count')}. Is that right?`,
  }),
  'quiz-guess': (f) => {
    const [isNone, isSome] = [f('open') === f('count'), f('open') !== '0'];
    return {
      nl: isNone
        ? `Wij lazen ${nth(f('count'), 'één vraag', 'vragen')} met antwoorden om uit te kiezen. Welk antwoord goed is, vonden wij niet. Klopt dat?`
        : `Wij lazen ${nth(f('count'), 'één vraag', 'vragen')} met antwoorden om uit te kiezen. Het goede antwoord staat achterop.${isSome ? ` Niet gevonden bij ${f('asked')}.` : ''} Klopt dat?`,
      en: isNone
        ? `We read ${nth(f('count'), 'one question', 'questions')} with answers to choose from. Which one is right we did not find. Is that so?`
        : `We read ${nth(f('count'), 'one question', 'questions')} with answers to choose from. The right one stands on the back.${isSome ? ` Not found at ${f('asked')}.` : ''} Is that right?`,
    };
  },
  'tongues-in-order': (f) => ({
    nl: `De kaarten in ${f('value')} hebben geen code die overal dezelfde is. Wij legden ze op volgorde bij elkaar: de eerste bij de eerste. Klopt dat? Zo niet: geef elke kaart in elk bestand dezelfde code.`,
    en: `The cards in ${f('value')} have no code that is the same everywhere. We put them together in their order: the first with the first. Is that right? If not: give each card the same code in every file.`,
  }),
  'tongue-alone': (f) =>
    f('codes') === ''
      ? {
          nl: `${nth(f('count'), 'Eén kaart heeft', 'kaarten hebben')} geen code. Welke kaarten in ${f('value')} dezelfde zijn, is niet te zien: geef ze in elk bestand dezelfde code. Nu is er van die kaarten alleen ‘${f('language')}’.`,
          en: `${nth(f('count'), 'One card has', 'cards have')} no code. Which cards in ${f('value')} are the same cannot be seen: give them the same code in every file. For now these cards are in “${f('language')}” alone.`,
        }
      : {
          nl: `${nth(f('count'), 'Eén kaart staat', 'kaarten staan')} alleen hier, en niet in ${f('value')}: ${f('codes')}. Is de code anders geschreven? Nu is er van die kaarten alleen ‘${f('language')}’.`,
          en: `${nth(f('count'), 'One card stands', 'cards stand')} only here, and not in ${f('value')}: ${f('codes')}. Is the code written otherwise? For now these cards are in “${f('language')}” alone.`,
        },
  'glued-heading': (f) => ({
    nl: `Aan het eind van deze tekst staat ‘${f('value')}’. Hoort dat bij deze kaart, of is het een kopje van de volgende?`,
    en: `At the end of this text stands “${f('value')}”. Does it belong to this card, or is it a heading of the next?`,
  }),
  'family-unknown': (f) => ({
    nl: `Soort ‘${f('value')}’ staat niet onder families. Is het een schrijffout? Wij maakten er een soort van.`,
    en: `Family “${f('value')}” does not stand under families. Is it misspelt? We made a family of it.`,
  }),
  'answers-from-zero': () => ({
    nl: 'Bij een vraag is antwoord 0 goed. Wij telden de antwoorden daarom vanaf 0: 0 is A, 1 is B. Klopt dat?',
    en: 'At some question answer 0 is right. So we counted the answers from 0: 0 is A, 1 is B. Is that right?',
  }),
  'option-missing': () => ({
    nl: 'Deze kaart heeft geen keuze A en B, zoals de andere van haar soort. Klopt dat?',
    en: 'This card has no options A and B, as the others of its family have. Is that right?',
  }),
  'text-guess': (f) => ({
    nl: `Wij namen deze kolom voor de tekst van de kaart. Klopt dat, of is het een andere: ${f('columns')}`,
    en: `We took this column for the text of the card. Is that right, or is it another: ${f('columns')}`,
  }),
  'people-kept': (f) => {
    const [nl, en] =
      f('questions') === '0'
        ? ['', '']
        : [' Elk antwoord staat onder zijn vraag.', ' Each answer stands under its question.'];
    return {
      nl: `Dit lijkt een ingevuld formulier. Wie en wanneer komt op geen kaart: ${f('columns')}.${nl} Klopt dat?`,
      en: `This looks like a form that people filled in. Who and when comes on no card: ${f('columns')}.${en} Is that right?`,
    };
  },
};
