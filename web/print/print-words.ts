import { comma } from '../../cards/joined.ts';
import type { Language } from '../../cards/schema.ts';
import type { PrintFault } from './order.ts';

const sheetsNl = (sheets: number) => (sheets === 1 ? '1 vel' : `${sheets} vellen`);
const sheetsEn = (sheets: number) => (sheets === 1 ? '1 sheet' : `${sheets} sheets`);

/** The words of printing what was used. */
const nl = {
  heading: 'Print kaarten',
  which: 'Welke kaarten?',
  whiches: { used: 'Wat op tafel kwam', all: 'Alle kaarten' },
  count: (cards: number): string => (cards === 1 ? '1 kaart' : `${cards} kaarten`),
  /** Of a deck of which nothing lay on the table yet. */
  whole: (cards: number): string => (cards === 1 ? 'Dit spel heeft 1 kaart.' : `Alle ${cards} kaarten.`),
  edition: 'Hoe groot?',
  home: 'Kaarten om te snijden',
  homeMore: (sheets: number) => `negen op een A4, samen ${sheetsNl(sheets)}`,
  large: 'Grote kaarten',
  largeMore: 'A5, één kaart op een vel, letters van 16 punten of meer',
  flip: 'Hoe draait je printer het papier om?',
  flipMore: 'Weet je het niet? Kies de lange zijde. Dat doen de meeste printers.',
  longEdge: 'Over de lange zijde',
  shortEdge: 'Over de korte zijde',
  make: 'Maak de pdf',
  making: 'De pdf wordt gemaakt',
  stop: 'Stop',
  stopped: 'Gestopt. Er is geen pdf gemaakt.',
  done: (cards: number, sheets: number) =>
    `Klaar: ${cards === 1 ? '1 kaart' : `${cards} kaarten`} op ${sheetsNl(sheets)}.`,
  download: 'Bewaar de pdf',
  open: 'Open de pdf',
  printSo: {
    'long-edge': 'Print op werkelijke grootte (100%), dubbelzijdig, over de lange zijde.',
    'short-edge': 'Print op werkelijke grootte (100%), dubbelzijdig, over de korte zijde.',
  },
  fault: (fault: PrintFault): string => {
    switch (fault.kind) {
      case 'nothing':
        return 'Trek of kies eerst een kaart. Dan is er iets om te printen.';
      case 'unknown':
        return `Deze kaarten zijn er niet bij: ${fault.codes.join(', ')}. Haal ze weg en probeer het nog een keer.`;
      case 'overfull':
        return fault.sides
          .map(({ code, side, by }) => {
            const where = `Op de ${side === 'front' ? 'voorkant' : 'achterkant'} van ${code}`;
            return Number.isFinite(by)
              ? `${where} staat ${comma(by.toFixed(1))} mm te veel tekst. Maak de tekst korter.`
              : `${where} staat een woord dat niet past. Maak het woord korter.`;
          })
          .join(' ');
      case 'unreachable':
        return 'De pdf is niet gemaakt. Kijk of je internet hebt en probeer het nog een keer.';
      case 'failed':
        return 'De pdf is niet gemaakt. Vernieuw de pagina en probeer het nog een keer. Je gesprek blijft bewaard.';
    }
  },
};

export type PrintWords = Readonly<typeof nl>;

const en: PrintWords = {
  heading: 'Print cards',
  which: 'Which cards?',
  whiches: { used: 'What came on the table', all: 'All cards' },
  count: (cards) => (cards === 1 ? '1 card' : `${cards} cards`),
  whole: (cards) => (cards === 1 ? 'This deck has 1 card.' : `All ${cards} cards.`),
  edition: 'How large?',
  home: 'Cards to cut',
  homeMore: (sheets) => `nine on an A4, ${sheetsEn(sheets)} in all`,
  large: 'Large cards',
  largeMore: 'A5, one card on a sheet, letters of 16 points or larger',
  flip: 'How does your printer turn the paper?',
  flipMore: 'Not sure? Choose the long edge. Most printers do that.',
  longEdge: 'Flip on the long edge',
  shortEdge: 'Flip on the short edge',
  make: 'Make the PDF',
  making: 'Making the PDF',
  stop: 'Stop',
  stopped: 'Stopped. No PDF was made.',
  done: (cards, sheets) => `Done: ${cards === 1 ? '1 card' : `${cards} cards`} on ${sheetsEn(sheets)}.`,
  download: 'Save the PDF',
  open: 'Open the PDF',
  printSo: {
    'long-edge': 'Print at actual size (100%), double-sided, flip on the long edge.',
    'short-edge': 'Print at actual size (100%), double-sided, flip on the short edge.',
  },
  fault: (fault) => {
    switch (fault.kind) {
      case 'nothing':
        return 'Draw or choose a card first. Then there is something to print.';
      case 'unknown':
        return `These cards are not in the deck: ${fault.codes.join(', ')}. Remove them and try again.`;
      case 'overfull':
        return fault.sides
          .map(({ code, side, by }) =>
            Number.isFinite(by)
              ? `The ${side} of ${code} has ${by.toFixed(1)} mm too much text. Make the text shorter.`
              : `The ${side} of ${code} has a word that does not fit. Make the word shorter.`,
          )
          .join(' ');
      case 'unreachable':
        return 'The PDF could not be made. Check your connection and try again.';
      case 'failed':
        return 'The PDF could not be made. Reload the page and try again. Your conversation is kept.';
    }
  },
};

export const printWords: Readonly<Record<Language, PrintWords>> = { nl, en };
