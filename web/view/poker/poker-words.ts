import type { Language } from '../../../cards/schema.ts';
import type { Role } from '../../workshop/poker/poker.ts';

/** The words of role poker; the five steps stand on card W07. */
const nl = {
  name: 'Rolpoker',
  roles: {
    regulate: 'reguleren',
    direct: 'regisseren',
    stimulate: 'stimuleren',
    facilitate: 'faciliteren',
    letGo: 'loslaten',
  } satisfies Record<Role, string>,
  meanings: {
    regulate: 'regels stellen',
    direct: 'de leiding nemen',
    stimulate: 'aanmoedigen',
    facilitate: 'helpen',
    letGo: 'aan mensen zelf overlaten',
  } satisfies Record<Role, string>,
  theCase: 'De situatie',
  dilemma: 'Neem een dilemma',
  noDilemma: 'Kies een dilemma',
  typed: 'Of typ een eigen situatie, zonder namen',
  tooLong: 'Dit is te lang voor het grote scherm. Daar eindigt het met drie puntjes.',
  noCase: 'Lees een situatie voor.',
  count: (round: 'first' | 'second'): string => (round === 'first' ? 'Tel de eerste keuze' : 'Tel de tweede keuze'),
  hands: 'Tel de kaarten of handen per rol.',
  total: (total: number) => (total === 1 ? '1 keuze' : `${total} keuzes`),
  hidden: 'Op het grote scherm staat nog niets.',
  fewer: 'één eraf',
  more: 'één erbij',
  ends: (most: string, least: string) => `Wie ‘${most}’ of ‘${least}’ koos, vertelt eerst.`,
  endsPlain: 'Wie het meest en wie het minst stuurt, vertelt eerst.',
  same: 'Iedereen koos dezelfde rol. Vertel om de beurt waarom.',
  few: 'Met minder dan vijf keuzes laten we geen aantallen zien.',
  noHands: 'Er is nog niets geteld.',
  first: 'eerste keuze',
  second: 'tweede keuze',
  reveal: 'Draai om',
  next: 'Volgende stap',
  back: 'Vorige stap',
  again: 'Nog een situatie',
};

export type PokerWords = Readonly<typeof nl>;

const en: PokerWords = {
  name: 'Role poker',
  roles: {
    regulate: 'regulate',
    direct: 'direct',
    stimulate: 'stimulate',
    facilitate: 'facilitate',
    letGo: 'let go',
  },
  meanings: {
    regulate: 'set rules',
    direct: 'take the lead',
    stimulate: 'encourage',
    facilitate: 'give support',
    letGo: 'leave it to the people',
  },
  theCase: 'The situation',
  dilemma: 'Take a dilemma',
  noDilemma: 'Choose a dilemma',
  typed: 'Or type a situation of your own, without names',
  tooLong: 'This is too long for the big screen. It ends in three dots there.',
  noCase: 'Read out a situation.',
  count: (round) => (round === 'first' ? 'Count the first choice' : 'Count the second choice'),
  hands: 'Count cards or hands for each role.',
  total: (total) => (total === 1 ? '1 choice' : `${total} choices`),
  hidden: 'The big screen shows nothing yet.',
  fewer: 'one fewer',
  more: 'one more',
  ends: (most, least) => `Those who chose “${most}” or “${least}” explain first.`,
  endsPlain: 'Those who steer most and least explain first.',
  same: 'Everyone chose the same role. Take turns to say why.',
  few: 'With fewer than five choices we show no numbers.',
  noHands: 'Nothing has been counted yet.',
  first: 'first choice',
  second: 'second choice',
  reveal: 'Turn over',
  next: 'Next step',
  back: 'Previous step',
  again: 'Another situation',
};

export const pokerWords: Readonly<Record<Language, PokerWords>> = { nl, en };
