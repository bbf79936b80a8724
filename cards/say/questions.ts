import { inEnglish, nth, type Sentences, sayOther } from './sentence.ts';

/** Something was guessed: each says what, and asks whether it is right. */
export const questions: Sentences<'question'> = {
  'key-twice': (f) => ({
    nl: `‘${f('value')}’ staat twee keer op één kaart. We hebben de eerste genomen. Haal er één weg.`,
    en: `“${f('value')}” is on one card twice. We took the first. Take one out.`,
  }),
  letters: (f) => {
    const program = f('letters') === 'mac-roman' ? 'Mac' : 'Windows';
    return {
      nl: `De letters in dit bestand zijn op een oude manier bewaard. We hebben ze gelezen als ${program}. Staat hier goed ‘${f('value')}’? Zo niet: open het bestand in Excel en bewaar het als .xlsx.`,
      en: `The letters in this file were saved in an old way. We read them as ${program}. Is “${f('value')}” right? If not, open the file in Excel and save it as .xlsx.`,
    };
  },
  'letters-twice': (f) => ({
    nl: `Een programma heeft de letters in dit bestand door elkaar gehaald. We hebben van ‘${f('value')}’ weer ‘${f('other')}’ gemaakt. Klopt dat?`,
    en: `Some program garbled the letters in this file. We turned “${f('value')}” back into “${f('other')}”. Is that right?`,
  }),
  'cells-joined': (f) => ({
    nl: `${f('count') === '1' ? 'Hier is één cel' : `Hier zijn ${f('count')} cellen`} te veel, door een ${f('sign')} in de tekst. We hebben de stukken aan elkaar geplakt: ‘${f('value')}’. Klopt dat?`,
    en: `There ${f('count') === '1' ? 'is one cell' : `are ${f('count')} cells`} too many here, because of a ${f('sign')} in the text. We joined the pieces: “${f('value')}”. Is that right?`,
  }),
  'cells-too-many': (f) => ({
    nl: `${f('count') === '1' ? 'Hier is één cel' : `Hier zijn ${f('count')} cellen`} te veel: ‘${f('value')}’. Staat er een komma of puntkomma in de tekst? Zet de tekst tussen aanhalingstekens, of bewaar het als Excel-bestand.`,
    en: `There ${f('count') === '1' ? 'is one cell' : `are ${f('count')} cells`} too many here: “${f('value')}”. Is there a comma or semicolon in the text? Put the text in quotation marks, or save it as an Excel file.`,
  }),
  'quote-open': (f) => ({
    nl: `Een aanhalingsteken gaat open en niet meer dicht: ‘${f('value')}’. We hebben de regel gelezen zoals hij er staat. Klopt dat?`,
    en: `A quotation mark opens and never closes: “${f('value')}”. We read the line as it is. Is that right?`,
  }),
  'header-row': (f) => ({
    nl: `Begint de tabel hier? Als namen van de kolommen hebben we gelezen: ${f('value')}. Wat erboven staat, is geen kaart.`,
    en: `Does the table begin here? We read these as the names of the columns: ${f('value')}. What is above them is not a card.`,
  }),
  'header-guess': (f) => ({
    nl: `‘${f('value')}’ hebben we gelezen als de naam van de kolom, niet als kaart. Klopt dat?`,
    en: `We read “${f('value')}” as the name of the column, not as a card. Is that right?`,
  }),
  'title-guess': (f) => ({
    nl: `‘${f('value')}’ hebben we gelezen als de naam van het spel, niet als kaart. Klopt dat?`,
    en: `We read “${f('value')}” as the name of the deck, not as a card. Is that right?`,
  }),
  'two-families': (f) => ({
    nl: `Twee kolommen kunnen de soort zijn: ‘${f('value')}’ en ‘${f('other')}’. We hebben ‘${f('value')}’ genomen. Klopt dat?`,
    en: `Two columns could be the family: “${f('value')}” and “${f('other')}”. We took “${f('value')}”. Is that right?`,
  }),
  'many-families': (f) => ({
    nl: `Hier staan ${f('count')} soorten, en hoogstens ${f('most')} kan. We hebben er geen soorten van gemaakt. Klopt dat?`,
    en: `There are ${f('count')} families here, and there can be ${f('most')} at most. We made no families of them. Is that right?`,
  }),
  'families-filled': (f) => ({
    nl: `De soort staat alleen boven aan elk blok, zoals ‘${f('value')}’. We hebben de ${f('count')} rijen eronder dezelfde soort gegeven. Klopt dat?`,
    en: `The family is only at the top of each block, such as “${f('value')}”. We gave the ${f('count')} rows below the same one. Is that right?`,
  }),
  'code-twice': (f) => ({
    nl: `Code ${f('value')} staat ook in ${sayOther(f, 'nl')}. Deze kaart heeft een nieuwe code gekregen.`,
    en: `Code ${f('value')} is also in ${sayOther(f, 'en')}. This card got a new code.`,
  }),
  'no-card-rows': (f) => ({
    nl: `${nth(f('count'), 'Eén rij heeft', 'rijen hebben')} geen tekst voor de voorkant en ${f('count') === '1' ? 'is' : 'zijn'} geen kaart geworden: ${f('counted') === 'line' ? 'regel' : 'rij'} ${f('rows')}. Klopt dat?`,
    en: `${nth(f('count'), 'One row has', 'rows have')} no text for the front and became no card: ${f('counted') === 'line' ? 'line' : 'row'} ${f('rows')}. Is that right?`,
  }),
  'too-many-columns': (f) => ({
    nl: `${f('count')} kolommen moeten op de kaart, en hoogstens ${f('most')} kan. Deze printen we niet: ${f('columns')}. Kies zelf welke wel.`,
    en: `${f('count')} columns are meant for the card, and it holds ${f('most')} at most. We do not print: ${f('columns')}. Choose which ones you want.`,
  }),
  'columns-left': (f) => ({
    nl: `Hier staan ${f('count')} kolommen. We lezen er hoogstens ${f('most')}; wat in de andere staat, is op geen kaart gekomen. Is dat goed? Haal anders weg wat niet nodig is, of splits het bestand.`,
    en: `There are ${f('count')} columns here. We read ${f('most')} at most; what the others hold is on no card. Is that right? If not, take out what is not needed, or split the file.`,
  }),
  'colon-key': (f) => ({
    nl: `‘${f('value')}’ lijkt een zin, maar is door de dubbele punt een naam geworden. We hebben het als zin gelezen. Zet het tussen aanhalingstekens.`,
    en: `“${f('value')}” looks like a sentence, but its colon turned it into a name. We read it as a sentence. Put it in quotation marks.`,
  }),
  'several-tables': (f) => ({
    nl: `Er zijn meer bestanden met kaarten. We hebben dit genomen. Niet gelezen: ${f('value')}. Klopt dat?`,
    en: `There are more files with cards. We took this one. Not read: ${f('value')}. Is that right?`,
  }),
  'headings-guess': (f) => ({
    nl: `${f('value')} hebben we gelezen als ${f('each') ? 'titels: elk hoort bij de tekst eronder.' : 'kopjes: wat eronder staat, is van die soort.'}${f('title') && ` ‘${f('title')}’ is de naam van het spel.`} Klopt dat?`,
    en: `We read ${inEnglish(f('value'))} as ${f('each') ? 'titles: each goes with the text below it.' : 'headings: what is below is of that family.'}${f('title') && ` “${f('title')}” is the name of the deck.`} Is that right?`,
  }),
  'lists-guess': (f) => ({
    nl: `Elke kolom hebben we gelezen als een soort, en elke cel als een kaart: ${f('value')}, samen ${f('count')} kaarten. Klopt dat?`,
    en: `We read each column as a family, and each cell as a card: ${inEnglish(f('value'))}, ${f('count')} cards in all. Is that right?`,
  }),
  'answers-below': () => ({
    nl: 'Wat onder elke vraag staat, hebben we gelezen als het antwoord. Dat komt op de achterkant. Klopt dat?',
    en: 'We read what is below each question as its answer. It goes on the back. Is that right?',
  }),
  'parted-guess': (f) => ({
    nl: `Wat tussen twee strepen staat, hebben we gelezen als één kaart. Zo zijn het er ${f('count')}. Klopt dat?`,
    en: `We read what is between two lines as one card. That makes ${f('count')}. Is that right?`,
  }),
  'quiz-guess': (f) => {
    const [isNone, isSome] = [f('open') === f('count'), f('open') !== '0'];
    return {
      nl: isNone
        ? `We hebben ${nth(f('count'), 'één vraag', 'vragen')} gelezen met antwoorden om uit te kiezen. Welk antwoord goed is, hebben we niet gevonden. Klopt dat?`
        : `We hebben ${nth(f('count'), 'één vraag', 'vragen')} gelezen met antwoorden om uit te kiezen. Het goede antwoord staat op de achterkant.${isSome ? ` Niet gevonden bij ${f('asked')}.` : ''} Klopt dat?`,
      en: isNone
        ? `We read ${nth(f('count'), 'one question', 'questions')} with answers to choose from. We did not find which answer is right. Is that so?`
        : `We read ${nth(f('count'), 'one question', 'questions')} with answers to choose from. The right one is on the back.${isSome ? ` Not found for ${inEnglish(f('asked'))}.` : ''} Is that right?`,
    };
  },
  'tongues-in-order': (f) => ({
    nl: `De kaarten in ${f('value')} hebben niet overal dezelfde code. We hebben ze op volgorde bij elkaar gelegd: de eerste bij de eerste. Klopt dat? Zo niet: geef elke kaart in elk bestand dezelfde code.`,
    en: `The cards in ${f('value')} do not have the same codes. We paired them in order: the first with the first. Is that right? If not, give each card the same code in every file.`,
  }),
  'tongue-alone': (f) => {
    const isOne = f('count') === '1';
    const left = {
      nl: `Nu ${isOne ? 'is die kaart' : 'zijn die kaarten'} er alleen in ‘${f('language')}’.`,
      en: `For now ${isOne ? 'this card is' : 'these cards are'} in “${f('language')}” only.`,
    };
    return f('codes') === ''
      ? {
          nl: `${nth(f('count'), 'Eén kaart heeft', 'kaarten hebben')} geen code. Daardoor is niet te zien welke kaarten in ${f('value')} dezelfde zijn. Geef ze in elk bestand dezelfde code. ${left.nl}`,
          en: `${nth(f('count'), 'One card has', 'cards have')} no code. So nobody can tell which cards in ${f('value')} are the same. Give them the same code in every file. ${left.en}`,
        }
      : {
          nl: `${nth(f('count'), 'Eén kaart staat', 'kaarten staan')} alleen hier, en niet in ${f('value')}: ${f('codes')}. Is de code anders geschreven? ${left.nl}`,
          en: `${nth(f('count'), 'One card is', 'cards are')} only here, and not in ${f('value')}: ${f('codes')}. Is the code spelt differently? ${left.en}`,
        };
  },
  'glued-heading': (f) => ({
    nl: `Aan het eind van deze tekst staat ‘${f('value')}’. Hoort dat bij deze kaart, of is het een kopje van de volgende?`,
    en: `This text ends with “${f('value')}”. Does that belong to this card, or is it a heading of the next?`,
  }),
  'family-unknown': (f) => ({
    nl: `De soort ‘${f('value')}’ staat niet onder ‘families’. Is het een schrijffout? We hebben er een soort van gemaakt.`,
    en: `The family “${f('value')}” is not under “families”. Is it misspelt? We made a family of it.`,
  }),
  'answers-from-zero': () => ({
    nl: 'Bij een vraag is antwoord 0 goed. Daarom hebben we de antwoorden vanaf 0 geteld: 0 is A, 1 is B. Klopt dat?',
    en: 'For one question answer 0 is right. So we counted the answers from 0: 0 is A, 1 is B. Is that right?',
  }),
  'option-missing': () => ({
    nl: 'Deze kaart heeft geen keuze A en B, en de andere van deze soort wel. Klopt dat?',
    en: 'This card has no choices A and B, and the others of its family do. Is that right?',
  }),
  'text-guess': (f) => ({
    nl: `Deze kolom hebben we genomen als de tekst van de kaart. Klopt dat, of is het een andere: ${f('columns')}`,
    en: `We took this column as the text of the card. Is that right, or is it another: ${f('columns')}`,
  }),
  'people-kept': (f) => {
    const [nl, en] =
      f('questions') === '0'
        ? ['', '']
        : [' Elk antwoord staat onder zijn vraag.', ' Each answer is under its question.'];
    return {
      nl: `Dit lijkt een ingevuld formulier. Wie het invulde en wanneer, komt niet op de kaarten: ${f('columns')}.${nl} Klopt dat?`,
      en: `This looks like a form that people filled in. Who did, and when, is left off the cards: ${f('columns')}.${en} Is that right?`,
    };
  },
};
