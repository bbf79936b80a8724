import { type GameWords, gameWords } from './game-words.ts';
import type { FamilyId, Language } from './schema.ts';

/** The words around the cards: labels that are printed and shown, but belong to no card. */
export interface Words extends GameWords {
  /** How a date is written, as BCP 47 names it. */
  readonly locale: string;
  /** Above the meanings of the images on a card. */
  readonly plainWords: string;
  /** One line on the front that says what to do with a card of the family. */
  readonly lead: Readonly<Partial<Record<FamilyId, string>>>;
  readonly looksLike: string;
  readonly mirror: string;
  readonly scale: readonly [string, string, string];
  readonly tipSource: string;
  readonly skill: string;
  readonly askOn: string;
  readonly notice: string;
  readonly push: string;
  readonly step: string;
  readonly worry: string;
  readonly hope: string;
  readonly myQuestion: string;
  readonly choose: string;
  readonly prices: string;
  readonly twist: string;
  readonly answer: string;
  readonly howItGoes: string;
  readonly useIt: string;
  readonly minutes: (from: number, to: number | null) => string;
  readonly moment: Readonly<Record<'in' | 'out', string>>;
  /** On the front of a question of one's own: it need not be about a time when. */
  readonly ownLead: string;
  /** On a card of one's own that belongs to no skill. */
  readonly ownQuestion: string;
  readonly ownTip: string;
  readonly front: string;
  readonly back: string;
}

const span = (from: number, to: number | null) => (to === null || to === from ? `${from}` : `${from}–${to}`);

export const words: Readonly<Record<Language, Words>> = {
  nl: {
    ...gameWords.nl,
    locale: 'nl-NL',
    plainWords: 'In gewone woorden',
    lead: {
      story: 'Vertel over een keer dat …',
      mirror: 'Kijk met andere ogen naar jullie werk.',
      step: 'Zet deze week één kleine stap.',
      perspective: 'Ga op deze stoel zitten. Praat als deze persoon.',
    },
    looksLike: 'Zo herken je het',
    mirror: 'Bij ons',
    scale: ['al volop', 'in ontwikkeling', 'duwtje nodig'],
    tipSource: 'Tip van collega’s, Hellendoorn 2012',
    skill: 'Bij vaardigheid',
    askOn: 'Vraag door',
    notice: 'Wat merkt een inwoner?',
    push: 'Wat kan een duwtje gebruiken?',
    step: 'Deze week',
    worry: 'Mijn zorg',
    hope: 'Mijn hoop',
    myQuestion: 'Mijn vraag aan jullie',
    choose: 'Kies. Praat erover. Draai dan pas de kaart om.',
    prices: 'Wat elke keuze kost',
    twist: 'Wending',
    answer: 'Antwoord',
    howItGoes: 'Zo gaat het',
    useIt: 'Zo speel je de kaart',
    minutes: (from, to) => `${span(from, to)} minuten`,
    moment: { in: 'Om te beginnen', out: 'Om af te sluiten' },
    ownQuestion: 'Eigen vraag',
    ownLead: 'Lees samen de vraag op de achterkant.',
    ownTip: 'Een tip van jullie zelf',
    front: 'voorkant',
    back: 'achterkant',
  },
  en: {
    ...gameWords.en,
    locale: 'en-GB',
    plainWords: 'In plain words',
    lead: {
      story: 'Tell us about a time when …',
      mirror: 'Look at your work with fresh eyes.',
      step: 'Take one small step this week.',
      perspective: 'Take this chair. Speak as this person.',
    },
    looksLike: 'How you can tell',
    mirror: 'Here',
    scale: ['in full swing', 'under way', 'needs a nudge'],
    tipSource: 'Colleagues’ tip, Hellendoorn 2012',
    skill: 'With skill',
    askOn: 'Dig deeper',
    notice: 'What would a resident notice?',
    push: 'What could do with a nudge?',
    step: 'This week',
    worry: 'What worries me',
    hope: 'What I hope for',
    myQuestion: 'My question to you',
    choose: 'Choose. Talk about it. Only then turn the card over.',
    prices: 'What each choice costs',
    twist: 'Twist',
    answer: 'Answer',
    howItGoes: 'How it goes',
    useIt: 'How to play it',
    minutes: (from, to) => `${span(from, to)} minutes`,
    moment: { in: 'To begin', out: 'To end' },
    ownQuestion: 'Our own question',
    ownLead: 'Read the question on the back together.',
    ownTip: 'A tip of your own',
    front: 'front',
    back: 'back',
  },
};
