import type { Level } from './families.ts';
import type { FamilyId, Language } from './schema.ts';

/** The words around the cards: labels that are printed and shown, but belong to no card. */
export interface Words {
  readonly language: string;
  readonly deck: string;
  readonly subtitle: string;
  readonly guide: string;
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
  readonly howItGoes: string;
  readonly useIt: string;
  readonly minutes: (from: number, to: number | null) => string;
  readonly moment: Readonly<Record<'in' | 'out', string>>;
  readonly level: (level: Level) => string;
  readonly front: string;
  readonly back: string;
  readonly sheet: (sheet: number, of: number, side: string, codes: string) => string;
  readonly printAt: string;
  readonly rulerCheck: string;
}

const span = (from: number, to: number | null) => (to === null || to === from ? `${from}` : `${from}–${to}`);

export const words: Readonly<Record<Language, Words>> = {
  nl: {
    language: 'Nederlands',
    deck: 'Ruimtemakers',
    subtitle: 'Gesprekskaarten voor teams die ruimte maken',
    guide: 'Ruimtemakers: gids voor de gespreksleider',
    lead: {
      story: 'Vertel over een keer dat …',
      mirror: 'Kijk naar jullie werk door andere ogen.',
      step: 'Doe deze week één klein ding.',
      perspective: 'Ga op deze stoel zitten. Praat als deze persoon.',
    },
    looksLike: 'Zo ziet het eruit',
    mirror: 'Bij ons',
    scale: ['al volop', 'in ontwikkeling', 'te prikkelen'],
    tipSource: 'Tip van collega’s, Hellendoorn 2012',
    skill: 'Bij vaardigheid',
    askOn: 'Vraag door',
    notice: 'Wat merkt een bewoner?',
    push: 'Wat kan een duwtje gebruiken?',
    step: 'Deze week',
    worry: 'Mijn zorg',
    hope: 'Mijn hoop',
    myQuestion: 'Mijn vraag aan jullie',
    choose: 'Kies eerst. Draai daarna de kaart om.',
    prices: 'Wat elke keuze kost',
    twist: 'Wending',
    howItGoes: 'Zo gaat het',
    useIt: 'Zo speel je hem',
    minutes: (from, to) => `${span(from, to)} minuten`,
    moment: { in: 'Om te beginnen', out: 'Om af te sluiten' },
    level: (level) => `niveau ${level}: ${['herkennen', 'verdiepen', 'doen'][level - 1]}`,
    front: 'voorkant',
    back: 'achterkant',
    sheet: (sheet, of, side, codes) => `Ruimtemakers · vel ${sheet} van ${of} · ${side} · ${codes}`,
    printAt: 'Werkelijke grootte (100%), dubbelzijdig, lange zijde',
    rulerCheck: 'Meet na: deze lijn is 100 mm.',
  },
  en: {
    language: 'English',
    deck: 'Ruimtemakers',
    subtitle: 'Conversation cards for teams that make room',
    guide: 'Ruimtemakers: the facilitator’s guide',
    lead: {
      story: 'Tell us about a time when …',
      mirror: 'Look at your work through other eyes.',
      step: 'Do one small thing this week.',
      perspective: 'Take this chair. Speak as this person.',
    },
    looksLike: 'What it looks like',
    mirror: 'In our team',
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
    choose: 'Choose first. Then turn the card over.',
    prices: 'What each choice costs',
    twist: 'Twist',
    howItGoes: 'How it goes',
    useIt: 'How to play it',
    minutes: (from, to) => `${span(from, to)} minutes`,
    moment: { in: 'To begin', out: 'To end' },
    level: (level) => `level ${level}: ${['recognise', 'deepen', 'act'][level - 1]}`,
    front: 'front',
    back: 'back',
    sheet: (sheet, of, side, codes) => `Ruimtemakers · sheet ${sheet} of ${of} · ${side} · ${codes}`,
    printAt: 'Actual size (100%), double-sided, flip on long edge',
    rulerCheck: 'Check: this line is 100 mm.',
  },
};
