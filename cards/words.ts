import type { Level } from './families.ts';
import type { FamilyId, Language } from './schema.ts';

/** The words around the cards: labels that are printed and shown, but belong to no card. */
export interface Words {
  readonly language: string;
  readonly deck: string;
  readonly subtitle: string;
  readonly guide: string;
  /** Titles of the deck as a text to read, and as large cards. */
  readonly reader: string;
  readonly large: string;
  readonly contents: string;
  readonly toCards: string;
  /** Above the meanings of the images on a card. */
  readonly plainWords: string;
  /** A family's picture in words: a fence, what opens it, and whose it is. */
  readonly picture: (opening: string, family: string) => string;
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
  /** On every back, so that paper and screen can point at each other. */
  readonly match: (code: string, version: string) => string;
  /** The same beside a QR code. */
  readonly scan: (code: string, version: string) => string;
  readonly qr: (code: string) => string;
  /** In its place on a card of one's own, which no other table knows. */
  readonly ownMatch: (code: string) => string;
  /** On the front of a question of one's own: it need not be about a time when. */
  readonly ownLead: string;
  /** On a card of one's own that belongs to no skill. */
  readonly ownQuestion: string;
  readonly ownTip: string;
  readonly front: string;
  readonly back: string;
  readonly sheet: (sheet: number, of: number, side: string, codes: string) => string;
  /** How to print a sheet, by how its backs come behind its fronts. */
  readonly printAt: Readonly<Record<'long-edge' | 'short-edge' | 'gutterfold' | 'separate' | 'none', string>>;
  readonly rulerCheck: string;
  readonly calibration: { readonly title: string; readonly steps: readonly string[] };
}

const span = (from: number, to: number | null) => (to === null || to === from ? `${from}` : `${from}–${to}`);

export const words: Readonly<Record<Language, Words>> = {
  nl: {
    language: 'Nederlands',
    deck: 'Ruimtemakers',
    subtitle: 'Gesprekskaarten voor teams die ruimte maken',
    guide: 'Ruimtemakers: gids voor de gespreksleider',
    reader: 'Ruimtemakers: alle kaarten om te lezen',
    large: 'Ruimtemakers: grote kaarten',
    contents: 'Inhoud',
    toCards: 'Naar de kaarten',
    plainWords: 'In gewone woorden',
    picture: (opening, family) => `Een hek met ${opening}: de ${family}`,
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
    scan: (code, version) => `scan of typ ${code.toLowerCase()} · ${version}`,
    qr: (code) => `QR-code: kaart ${code} op het scherm`,
    match: (code, version) => `typ ${code.toLowerCase()} op het scherm · ${version}`,
    ownMatch: (code) => `eigen kaart, gemaakt aan tafel · ${code.toLowerCase()}`,
    ownQuestion: 'Eigen vraag',
    ownLead: 'Lees samen de vraag op de achterkant.',
    ownTip: 'Een tip van deze tafel',
    front: 'voorkant',
    back: 'achterkant',
    sheet: (sheet, of, side, codes) => `Ruimtemakers · vel ${sheet} van ${of} · ${side} · ${codes}`,
    printAt: {
      'long-edge': 'Werkelijke grootte (100%), dubbelzijdig, lange zijde',
      'short-edge': 'Werkelijke grootte (100%), dubbelzijdig, korte zijde',
      gutterfold: 'Werkelijke grootte (100%), enkelzijdig, vouw op de lijn',
      separate: 'Werkelijke grootte (100%), eerst de voorkanten, dan de achterkanten',
      none: 'Werkelijke grootte (100%), enkelzijdig',
    },
    rulerCheck: 'Meet na: deze lijn is 100 mm.',
    calibration: {
      title: 'Stel je printer af',
      steps: [
        'Print dit blad op werkelijke grootte (100%), dubbelzijdig, lange zijde.',
        'Houd het tegen het licht, met deze kant naar je toe. Wijzen de pijlen niet dezelfde kant op? Dan draait de printer over de korte zijde.',
        'Zoek bij x1 het streepje van voren dat precies op een streepje van achteren ligt. Het getal is de afwijking in tienden van een millimeter.',
        'Doe hetzelfde bij y1, x2 en y2. Rechts en omlaag is plus.',
        'Bewaar de vier getallen onder een naam: ruimtemakers calibrate --printer kantoor --readings 3,-2,4,-1',
        'Print daarna met --printer kantoor. Dit blad nog een keer, met die naam, laat zien of alles op nul ligt.',
      ],
    },
  },
  en: {
    language: 'English',
    deck: 'Ruimtemakers',
    subtitle: 'Conversation cards for teams that make room',
    guide: 'Ruimtemakers: the facilitator’s guide',
    reader: 'Ruimtemakers: all cards to read',
    large: 'Ruimtemakers: large cards',
    contents: 'Contents',
    toCards: 'To the cards',
    plainWords: 'In plain words',
    picture: (opening, family) => `A fence with ${opening}: the ${family}`,
    lead: {
      story: 'Tell us about a time when …',
      mirror: 'Look at your work through other eyes.',
      step: 'Do one small thing this week.',
      perspective: 'Take this chair. Speak as this person.',
    },
    looksLike: 'What it looks like',
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
    choose: 'Choose first. Then turn the card over.',
    prices: 'What each choice costs',
    twist: 'Twist',
    howItGoes: 'How it goes',
    useIt: 'How to play it',
    minutes: (from, to) => `${span(from, to)} minutes`,
    moment: { in: 'To begin', out: 'To end' },
    level: (level) => `level ${level}: ${['recognise', 'deepen', 'act'][level - 1]}`,
    scan: (code, version) => `scan or type ${code.toLowerCase()} · ${version}`,
    qr: (code) => `QR code: card ${code} on the screen`,
    match: (code, version) => `type ${code.toLowerCase()} on the screen · ${version}`,
    ownMatch: (code) => `own card, made at the table · ${code.toLowerCase()}`,
    ownQuestion: 'Our own question',
    ownLead: 'Read the question on the back together.',
    ownTip: 'A tip from this table',
    front: 'front',
    back: 'back',
    sheet: (sheet, of, side, codes) => `Ruimtemakers · sheet ${sheet} of ${of} · ${side} · ${codes}`,
    printAt: {
      'long-edge': 'Actual size (100%), double-sided, flip on long edge',
      'short-edge': 'Actual size (100%), double-sided, flip on short edge',
      gutterfold: 'Actual size (100%), single-sided, fold on the line',
      separate: 'Actual size (100%), fronts first, then backs',
      none: 'Actual size (100%), single-sided',
    },
    rulerCheck: 'Check: this line is 100 mm.',
    calibration: {
      title: 'Set up your printer',
      steps: [
        'Print this sheet at actual size (100%), double-sided, flip on long edge.',
        'Hold it against the light with this side towards you. Do the arrows point different ways? Then the printer flips on the short edge.',
        'At x1, find the front tick that lies exactly on a back tick. Its number is the error in tenths of a millimetre.',
        'Do the same at y1, x2 and y2. Right and down are plus.',
        'Keep the four numbers under a name: ruimtemakers calibrate --printer office --readings 3,-2,4,-1',
        'Then print with --printer office. This sheet once more, with that name, shows whether all lie at nought.',
      ],
    },
  },
};
