import type { Language } from '../../../cards/schema.ts';
import type { HandsWords } from '../../workshop/harvest/hands.ts';

const handsNl: HandsWords = {
  heading: 'Zo kozen jullie',
  kind: 'handen',
  choices: ['A', 'twijfel', 'B'],
  first: 'eerst',
  second: 'daarna',
};

const handsEn: HandsWords = {
  heading: 'How you chose',
  kind: 'hands',
  choices: ['A', 'in two minds', 'B'],
  first: 'first',
  second: 'then',
};

/** The words for what goes home: copies, and hands that were counted. */
const nl = {
  copyText: 'Kopieer als tekst',
  copyTable: 'Kopieer als tabel',
  copyLines: 'Kopieer deze regels',
  copied: 'Gekopieerd. Plak het in je mail, in Word of in Excel.',
  notCopied: 'Kopiëren lukt in deze browser niet. Bewaar de oogst als bestand.',
  full: 'Meer regels passen hier niet. Schrijf verder bij een andere kaart of aan het eind.',
  cut: (all: number, kept: number, missed: string) => {
    if (kept === 0) return `Je plakte ${all} regels, maar de oogst is vol. Haal eerst regels weg.`;
    const left = all - kept;
    const here = kept === 1 ? 'De eerste staat hier.' : `De eerste ${kept} staan hier.`;
    const rest =
      left === 1
        ? `De laatste past niet meer: ‘${missed}’.`
        : `De laatste ${left} passen niet meer, vanaf ‘${missed}’.`;
    return `Je plakte ${all} regels. ${here} ${rest} Plak ${left === 1 ? 'hem' : 'die'} bij een andere kaart of aan het eind.`;
  },
  hands: handsNl,
};

export type HomeWords = Readonly<typeof nl>;

const en: HomeWords = {
  copyText: 'Copy as text',
  copyTable: 'Copy as a table',
  copyLines: 'Copy these lines',
  copied: 'Copied. Paste it into your mail, Word or Excel.',
  notCopied: 'Copying does not work in this browser. Save the harvest as a file.',
  full: 'No more lines fit here. Carry on under another card or at the end.',
  cut: (all, kept, missed) => {
    if (kept === 0) return `You pasted ${all} lines, but the harvest is full. Remove some lines first.`;
    const left = all - kept;
    const here = kept === 1 ? 'The first is here.' : `The first ${kept} are here.`;
    const rest =
      left === 1 ? `The last no longer fits: “${missed}”.` : `The last ${left} no longer fit, from “${missed}” on.`;
    return `You pasted ${all} lines. ${here} ${rest} Paste ${left === 1 ? 'it' : 'those'} under another card or at the end.`;
  },
  hands: handsEn,
};

export const homeWords: Readonly<Record<Language, HomeWords>> = { nl, en };
