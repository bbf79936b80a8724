import type { Language } from '../../../cards/schema.ts';

/** The words of conversations: the one under way, a new one, and those that were put away. */
const nl = {
  now: 'Dit gesprek',
  name: 'Naam',
  earlier: 'Een eerder gesprek',
  new: 'Nieuw gesprek',
  newWhy: 'Voor een andere groep of een andere dag. Het gesprek van nu bewaren we: je vindt het hieronder terug.',
  newLost:
    'Voor een andere groep of een andere dag. Het gesprek van nu is daarna weg, ook de oogst. Bewaar het eerst als bestand als je het nog nodig hebt.',
  bringOwn: (cards: number) => (cards === 1 ? 'Neem de eigen kaart mee' : `Neem de ${cards} eigen kaarten mee`),
  leaveSeen: (cards: number) =>
    cards === 1
      ? 'Laat de kaart weg die jullie al hebben gezien'
      : `Laat de ${cards} kaarten weg die jullie al hebben gezien`,
  begin: 'Begin een nieuw gesprek',
  away: 'Eerdere gesprekken',
  noneAway: 'Er zijn nog geen eerdere gesprekken. We bewaren er hoogstens twintig op deze computer, dertig dagen lang.',
  seen: (cards: number) => (cards === 1 ? '1 kaart' : `${cards} kaarten`),
  open: 'Open',
  openOf: (name: string) => `Open ${name}`,
  save: 'Bewaar als bestand',
  saveOf: (name: string) => `Bewaar als bestand: ${name}`,
  wipe: 'Wis',
  wipeOf: (name: string) => `Wis ${name}`,
  wipeYes: 'Ja, wis',
  wipeNo: 'Nee, wis niets',
  keepNothing: 'Bewaar niets op deze computer',
  keepNothingWhy:
    'Voor een laptop die je deelt. Begin je een nieuw gesprek, of sluit je dit tabblad? Dan is alles weg.',
  putAway: (name: string) => `Bewaard: ${name}.`,
  notKept: (name: string) =>
    `Niet bewaard: ${name}. Haal het terug en bewaar het als bestand als je het nog nodig hebt.`,
  bringBack: 'Haal terug',
  isOld: (name: string) => `Dit gesprek ligt nog op tafel: ${name}.`,
  goOn: 'Ga hiermee verder',
};

export type ConversationWords = Readonly<typeof nl>;

const en: ConversationWords = {
  now: 'This conversation',
  name: 'Name',
  earlier: 'An earlier conversation',
  new: 'New conversation',
  newWhy: 'For another group or another day. We keep the current one: you will find it below.',
  newLost:
    'For another group or another day. This one will be gone then, with its harvest. Save it as a file first if you still need it.',
  bringOwn: (cards) => (cards === 1 ? 'Bring the card you wrote' : `Bring the ${cards} cards you wrote`),
  leaveSeen: (cards) =>
    cards === 1 ? 'Leave out the card you have seen' : `Leave out the ${cards} cards you have seen`,
  begin: 'Start a new conversation',
  away: 'Earlier conversations',
  noneAway: 'There are no earlier conversations yet. We keep at most twenty on this computer, for thirty days.',
  seen: (cards) => (cards === 1 ? '1 card' : `${cards} cards`),
  open: 'Open',
  openOf: (name) => `Open ${name}`,
  save: 'Save as a file',
  saveOf: (name) => `Save as a file: ${name}`,
  wipe: 'Delete',
  wipeOf: (name) => `Delete ${name}`,
  wipeYes: 'Yes, delete it',
  wipeNo: 'No, delete nothing',
  keepNothing: 'Keep nothing on this computer',
  keepNothingWhy:
    'For a laptop that you share. Once you start a new conversation or close this tab, all of it is gone.',
  putAway: (name) => `Kept: ${name}.`,
  notKept: (name) => `Not kept: ${name}. Bring it back and save it as a file if you still need it.`,
  bringBack: 'Bring it back',
  isOld: (name) => `This conversation is still on the table: ${name}.`,
  goOn: 'Carry on with it',
};

export const conversationWords: Readonly<Record<Language, ConversationWords>> = { nl, en };
