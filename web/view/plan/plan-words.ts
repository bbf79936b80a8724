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
  welcome: 'Welkom en check-in',
  starter: 'Startkaart',
  mirror: 'Spiegel',
  story: 'Verhalen',
  break: 'Pauze',
  dilemma: 'Dilemma',
  step: 'Stapkaart',
  harvest: 'Oogst',
  checkOut: 'Check-out',
};

const titlesEn: Readonly<Record<SlotPart['id'], string>> = {
  welcome: 'Welcome and check-in',
  starter: 'Starter card',
  mirror: 'Mirror',
  story: 'Stories',
  break: 'Break',
  dilemma: 'Dilemma',
  step: 'Step card',
  harvest: 'Harvest',
  checkOut: 'Check-out',
};

/** The words of plans: the chooser, the facilitator's panel and the room. The guide says the same (chapter 3). */
const nl = {
  slot: 'Het plan voor twee uur',
  slotAim: 'Van welkom tot oogst. In een andere tijd kan ook.',
  slotFacts: '120 minuten, tafels van 4–6',
  slotPeople: 'tafels van 4–6',
  choose: 'Hoe willen jullie werken?',
  formats: 'Werkvormen',
  minutes: 'Minuten',
  people: 'Mensen',
  less: (what: string) => `${what}: minder`,
  more: (what: string) => `${what}: meer`,
  between: (least: number, most: number) => `Kies ${least} tot ${most}.`,
  middle: 'Verhalen of spiegel',
  middleWhy: {
    mirror: 'Spiegel: jullie zijn een vast team.',
    story: 'Verhalen: jullie kennen elkaar nog niet goed.',
  },
  outline: 'Zo ziet het eruit',
  start: 'Begin met dit plan',
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
    `Deze werkvorm is gemaakt voor: ${people}. Met jullie groep kan het, maar het loopt anders.`,
  partTitle: (part: string | number, round: Round): string => {
    const place = ['Eerste', 'Tweede', 'Derde', 'Vierde'][(round?.at ?? 1) - 1];
    return part === 'dilemma' && round ? `${place} dilemma` : (titlesNl[part as SlotPart['id']] ?? '');
  },
  partLine: {
    welcome: 'Lees samen de afspraken. Doe daarna een rondje check-in aan je tafel.',
    starter: 'Kies een vaardigheid die bij je past. Vertel een maatje waarom.',
    mirror: 'Wat doen jullie al volop, en wat kan een duwtje gebruiken?',
    story: 'Vertel om de beurt een verhaal. De anderen luisteren.',
    break: 'Sta op, haal koffie, haal adem.',
    dilemma: 'Kies eerst alleen. Praat daarna: de minderheid begint.',
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
  finish: 'Rond het plan af',
  back: 'Stap terug',
  timer: (minutes: number) => `Timer: ${minutes} min`,
  tools: {
    cards: 'Ga naar de kaarten',
    check: 'Ga naar de checks',
    mirror: 'Ga naar de spiegel',
    poker: 'Ga naar Rolpoker',
    harvest: 'Ga naar de oogst',
  } satisfies Record<Tool['kind'], string>,
  leave: 'Verlaat het plan even',
  join: 'Ga verder met het plan',
  close: 'Kies een andere werkvorm',
  restart: 'Begin opnieuw',
  waits: (step: string) => `Het plan wacht op jullie bij: ${step}.`,
  over: 'Dat was het plan',
  overMore: 'Dank je wel. Neem je stap mee naar buiten.',
};

export type PlanWords = Readonly<typeof nl>;

const en: PlanWords = {
  slot: 'The two-hour plan',
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
  outline: 'What it looks like',
  start: 'Start with this plan',
  fit: (least, most) =>
    least === most && least === 1
      ? 'It holds 1 conversation card.'
      : `It holds ${span(least, most)} conversation cards.`,
  fitDilemmas: (count) => (count === 1 ? 'It holds 1 dilemma.' : `It holds ${count} dilemmas.`),
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
    welcome: 'Read the agreements together. Then check in, once round your table.',
    starter: 'Choose a skill that suits you. Tell a partner why.',
    mirror: 'What is in full swing here, and what needs a nudge?',
    story: 'Tell a story in turn. The others listen.',
    break: 'Get up, get a coffee, get some air.',
    dilemma: 'First choose alone. Then talk: the minority begins.',
    step: 'Turn the card into a step of your own for this week. Write it down.',
    harvest: 'Write one line per card. Then read out your step.',
    checkOut: 'Say one sentence in turn. You may pass.',
  },
  card: (at, of) => `card ${at} of ${of}`,
  step: (at, of) => `step ${at} of ${of}`,
  time: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  short: (minutes) => `${minutes} min`,
  steps: 'Steps',
  now: 'now',
  done: 'done',
  next: 'Next step',
  finish: 'Finish the plan',
  back: 'Step back',
  timer: (minutes) => `Timer: ${minutes} min`,
  tools: {
    cards: 'Go to the cards',
    check: 'Go to the checks',
    mirror: 'Go to the mirror',
    poker: 'Go to role poker',
    harvest: 'Go to the harvest',
  },
  leave: 'Leave the plan for now',
  join: 'Go on with the plan',
  close: 'Choose another format',
  restart: 'Start again',
  waits: (step) => `The plan waits for you at: ${step}.`,
  over: 'That was the plan',
  overMore: 'Thank you. Take your step outside.',
};

export const planWords: Readonly<Record<Language, PlanWords>> = { nl, en };
