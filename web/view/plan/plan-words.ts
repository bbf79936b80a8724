import type { Language } from '../../../cards/schema.ts';
import type { Tool } from '../../workshop/plan/plan.ts';
import type { SlotPart } from '../../workshop/plan/plan-recipes.ts';

type Round = { readonly at: number; readonly of: number } | undefined;

const span = (least: number, most: number) => (least === most ? `${least}` : `${least}–${most}`);

/** `4 tafels van 5 en 1 van 4` */
const countSeats = (seats: readonly number[], one: string, many: string, of: string, and: string): string => {
  const sizes = [...new Set(seats)];
  return sizes
    .map((size, i) => {
      const count = seats.filter((own) => own === size).length;
      return i === 0 ? `${count} ${count === 1 ? one : many} ${of} ${size}` : `${count} ${of} ${size}`;
    })
    .join(` ${and} `);
};

const titlesNl: Readonly<Record<SlotPart['id'], string>> = {
  welcome: 'Welkom en beginrondje',
  starter: 'Startkaart',
  mirror: 'Spiegel',
  story: 'Verhalen',
  break: 'Pauze',
  dilemma: 'Dilemma',
  step: 'Stapkaart',
  harvest: 'Oogst',
  checkOut: 'Slotrondje',
};

const titlesEn: Readonly<Record<SlotPart['id'], string>> = {
  welcome: 'Welcome and opener',
  starter: 'Starter card',
  mirror: 'Mirror',
  story: 'Stories',
  break: 'Break',
  dilemma: 'Dilemma',
  step: 'Step card',
  harvest: 'Harvest',
  checkOut: 'Closer',
};

/** The words of plans: the chooser, the facilitator's panel and the room. The guide says the same (chapter 3). */
const nl = {
  slot: 'Het programma voor twee uur',
  slotAim: 'Van welkom tot oogst. Korter of langer kan ook.',
  slotFacts: '120 minuten, tafels van 4–6',
  slotPeople: 'tafels van 4–6',
  choose: 'Hoe willen jullie werken?',
  formats: 'Werkvormen',
  minutes: 'Minuten',
  people: 'Mensen',
  less: (what: string) => `${what}: minder`,
  more: (what: string) => `${what}: meer`,
  between: (least: number, most: number) => `Kies ${least} t/m ${most}.`,
  middle: 'Verhalen of spiegel',
  middleWhy: {
    mirror: 'Spiegel: jullie zijn een vast team.',
    story: 'Verhalen: jullie kennen elkaar nog niet goed.',
  },
  outline: 'Zo ziet het programma eruit',
  start: 'Begin met dit programma',
  fit: (least: number, most: number) =>
    least === most && least === 1
      ? 'Er past 1 gesprekskaart in.'
      : `Er passen ${span(least, most)} gesprekskaarten in.`,
  fitDilemmas: (count: number) => (count === 1 ? 'Er past 1 dilemma in.' : `Er passen ${count} dilemma’s in.`),
  seats: (seats: readonly number[], kind: 'tables' | 'circle') =>
    kind === 'tables'
      ? countSeats(seats, 'tafel', 'tafels', 'van', 'en')
      : (seats[0] ?? 0) <= 4
        ? countSeats(seats, 'groepje', 'groepjes', 'van', 'en')
        : countSeats(seats, 'kring', 'kringen', 'van', 'en'),
  misfit: (people: string) =>
    `Deze werkvorm is gemaakt voor: ${people}. Met jullie groep kan het ook, maar dan loopt het anders.`,
  partTitle: (part: string | number, round: Round): string => {
    const place = ['Eerste', 'Tweede', 'Derde', 'Vierde'][(round?.at ?? 1) - 1];
    return part === 'dilemma' && round ? `${place} dilemma` : (titlesNl[part as SlotPart['id']] ?? '');
  },
  partLine: {
    welcome: 'Lees samen de afspraken. Doe daarna het beginrondje aan je tafel.',
    starter: 'Kies een vaardigheid die bij je past. Vertel een maatje waarom.',
    mirror: 'Wat doen jullie al volop, en wat kan een duwtje gebruiken?',
    story: 'Vertel om de beurt een verhaal. De anderen luisteren.',
    break: 'Sta op, haal koffie, haal adem.',
    dilemma: 'Kies eerst voor jezelf. Praat daarna: de kleinste groep begint.',
    step: 'Maak van de kaart een eigen stap voor deze week. Schrijf hem op.',
    harvest: 'Schrijf per kaart één zin op. Lees daarna je stap voor.',
    checkOut: 'Zeg om de beurt één zin. Passen mag.',
  } satisfies Record<SlotPart['id'], string>,
  card: (at: number, of: number) => `kaart ${at} van ${of}`,
  step: (at: number, of: number) => `stap ${at} van ${of}`,
  time: (minutes: number) => (minutes === 1 ? '1 minuut' : `${minutes} minuten`),
  /** The same where there is little room. */
  short: (minutes: number) => `${minutes} min`,
  steps: 'Stappen',
  now: 'nu',
  done: 'gedaan',
  next: 'Volgende stap',
  finish: 'Rond het programma af',
  back: 'Vorige stap',
  timer: (minutes: number) => `Timer: ${minutes} min`,
  tools: {
    cards: 'Ga naar de kaarten',
    check: 'Ga naar begin en slot',
    mirror: 'Ga naar de spiegel',
    poker: 'Ga naar rolpoker',
    harvest: 'Ga naar de oogst',
  } satisfies Record<Tool['kind'], string>,
  leave: 'Stap even uit het programma',
  join: 'Ga verder met het programma',
  close: 'Kies een andere werkvorm',
  restart: 'Begin opnieuw',
  waits: (step: string) => `Het programma wacht op jullie bij: ${step}.`,
  over: 'Dit was het programma',
  overMore: 'Dank jullie wel. Veel succes met je stap.',
};

export type PlanWords = Readonly<typeof nl>;

const en: PlanWords = {
  slot: 'The two-hour programme',
  slotAim: 'From welcome to harvest. Other lengths work too.',
  slotFacts: '120 minutes, tables of 4–6',
  slotPeople: 'tables of 4–6',
  choose: 'How would you like to work?',
  formats: 'Formats',
  minutes: 'Minutes',
  people: 'People',
  less: (what) => `${what}: fewer`,
  more: (what) => `${what}: more`,
  between: (least, most) => `Choose ${least} to ${most}.`,
  middle: 'Stories or mirror',
  middleWhy: {
    mirror: 'Mirror: you work together every day.',
    story: 'Stories: you don’t know each other well yet.',
  },
  outline: 'What the programme looks like',
  start: 'Start with this programme',
  fit: (least, most) =>
    least === most && least === 1
      ? 'There is time for 1 conversation card.'
      : `There is time for ${span(least, most)} conversation cards.`,
  fitDilemmas: (count) => (count === 1 ? 'There is time for 1 dilemma.' : `There is time for ${count} dilemmas.`),
  seats: (seats, kind) =>
    kind === 'tables'
      ? countSeats(seats, 'table', 'tables', 'of', 'and')
      : (seats[0] ?? 0) <= 4
        ? countSeats(seats, 'small group', 'small groups', 'of', 'and')
        : countSeats(seats, 'circle', 'circles', 'of', 'and'),
  misfit: (people) => `This format is made for: ${people}. It can work with your group, but it will run differently.`,
  partTitle: (part, round) => {
    const place = ['First', 'Second', 'Third', 'Fourth'][(round?.at ?? 1) - 1];
    return part === 'dilemma' && round ? `${place} dilemma` : (titlesEn[part as SlotPart['id']] ?? '');
  },
  partLine: {
    welcome: 'Read the agreements together. Then do the opener, once round your table.',
    starter: 'Choose a skill that suits you. Tell a partner why.',
    mirror: 'What is in full swing here, and what needs a nudge?',
    story: 'Take turns to tell a story. The others listen.',
    break: 'Get up, get a coffee, get some air.',
    dilemma: 'First choose for yourself. Then talk: the smallest group begins.',
    step: 'Turn the card into a step of your own for this week. Write it down.',
    harvest: 'Write one line per card. Then read out your step.',
    checkOut: 'Take turns: one sentence each. You may pass.',
  },
  card: (at, of) => `card ${at} of ${of}`,
  step: (at, of) => `step ${at} of ${of}`,
  time: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  short: (minutes) => `${minutes} min`,
  steps: 'Steps',
  now: 'now',
  done: 'done',
  next: 'Next step',
  finish: 'Finish the programme',
  back: 'Previous step',
  timer: (minutes) => `Timer: ${minutes} min`,
  tools: {
    cards: 'Go to the cards',
    check: 'Go to openers and closers',
    mirror: 'Go to the mirror',
    poker: 'Go to role poker',
    harvest: 'Go to the harvest',
  },
  leave: 'Leave the programme for now',
  join: 'Carry on with the programme',
  close: 'Choose another format',
  restart: 'Start again',
  waits: (step) => `The programme is waiting for you at: ${step}.`,
  over: 'That was the programme',
  overMore: 'Thank you. Good luck with your step.',
};

export const planWords: Readonly<Record<Language, PlanWords>> = { nl, en };
