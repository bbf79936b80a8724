import { isSpotCode } from './own/code.ts';
import type { AnyFamilyId, Card, FamilyId, Language, OwnFamilyId, PlacesCard } from './schema.ts';

/** The opening in the fence that a family is known by, so that colour never speaks alone. */
export type Shape =
  | 'arch'
  | 'keyhole'
  | 'doorway'
  | 'gable'
  | 'moon'
  | 'oval'
  | 'stairs'
  | 'diamond'
  | 'pair'
  | 'eye'
  | 'hexagon'
  | 'sunrise'
  | 'pill';

/** The deck in the order a person can learn it; E is the voting set, printed per player. */
export type Part = 'A' | 'B' | 'C' | 'D' | 'E';
/** How deep a card goes: recognise, deepen, act. */
export type Level = 1 | 2 | 3;

export interface Family {
  readonly id: AnyFamilyId;
  /** What every code of the family begins with. */
  readonly letter: string;
  /** Only a family of this game stands in one of its parts. */
  readonly part?: Part;
  readonly level?: Level;
  readonly name: Readonly<Record<Language, { readonly one: string; readonly many: string }>>;
  /** Deep colour; white text on it and itself as text on `tint` both reach 7:1 (WCAG 2.2, 1.4.6). */
  readonly colour: `#${string}`;
  readonly tint: `#${string}`;
  readonly shape: Shape;
  /** The opening in words, for who does not see the picture. */
  readonly opening: Readonly<Record<Language, string>>;
  /** Phosphor icon. */
  readonly icon: string;
}

/** A family of this game. */
export interface GameFamily extends Family {
  readonly id: FamilyId;
  readonly part: Part;
  /** Its cards are chosen for a purpose: a rule or a vote that turns up by chance helps no conversation. */
  readonly isKeptApart?: true;
}

/** The families of a deck, in its order. */
export type Families = Readonly<Record<string, Family>>;

/** The family of a card of the same deck. */
export const familyOf = ({ families }: { readonly families: Families }, id: string): Family => {
  const family = families[id];
  if (!family) throw new Error(`The deck has no family “${id}”; whoever made it gives each card one of its own.`);
  return family;
};

const OF_OWN = 'own-';

/** The id that a family of somebody's own deck has here, where it lies beside those of this game. */
export const ownFamilyId = (id: string): OwnFamilyId => `${OF_OWN}${id}`;

/** The id of a family as its deck itself has it. */
export const nameFamilyId = (id: string): string => (id.startsWith(OF_OWN) ? id.slice(OF_OWN.length) : id);

/** First character of the codes of cards that people write themselves, in whichever family: E01 to E99. */
export const ownLetter = 'E';
export const isOwn = ({ code }: { readonly code: string }): boolean => isSpotCode(code);

/** All families, in the order of the deck. */
export const families: Readonly<Record<FamilyId, GameFamily>> = {
  skill: {
    id: 'skill',
    letter: 'V',
    part: 'A',
    name: { nl: { one: 'vaardigheid', many: 'vaardigheden' }, en: { one: 'skill', many: 'skills' } },
    colour: '#0F5132',
    tint: '#E3F0E6',
    shape: 'arch',
    opening: { nl: 'een open boog', en: 'an open arch' },
    icon: 'door-open',
  },
  tip: {
    id: 'tip',
    letter: 'T',
    part: 'A',
    name: { nl: { one: 'tip', many: 'tips' }, en: { one: 'tip', many: 'tips' } },
    colour: '#7A3B00',
    tint: '#FCF0DE',
    shape: 'keyhole',
    opening: { nl: 'een opening als een sleutelgat', en: 'an opening like a keyhole' },
    icon: 'lightbulb',
  },
  blank: {
    id: 'blank',
    letter: 'B',
    part: 'A',
    isKeptApart: true,
    name: {
      nl: { one: 'eigen kaart', many: 'eigen kaarten' },
      en: { one: 'card of your own', many: 'cards of your own' },
    },
    colour: '#4A4F55',
    tint: '#F0F1F2',
    shape: 'doorway',
    opening: { nl: 'een open deur', en: 'an open doorway' },
    icon: 'pencil-line',
  },
  rules: {
    id: 'rules',
    letter: 'R',
    part: 'A',
    isKeptApart: true,
    name: { nl: { one: 'spelregels', many: 'spelregels' }, en: { one: 'rules', many: 'rules' } },
    colour: '#37304F',
    tint: '#EDEBF4',
    shape: 'gable',
    opening: { nl: 'een opening als een huis met een puntdak', en: 'an opening like a house with a pointed roof' },
    icon: 'list-checks',
  },
  story: {
    id: 'story',
    letter: 'G',
    part: 'B',
    level: 1,
    name: { nl: { one: 'verhaal', many: 'verhalen' }, en: { one: 'story', many: 'stories' } },
    colour: '#1B4A8F',
    tint: '#E6EEFA',
    shape: 'moon',
    opening: { nl: 'een ronde opening als een volle maan', en: 'a round opening like a full moon' },
    icon: 'chat-circle-text',
  },
  mirror: {
    id: 'mirror',
    letter: 'G',
    part: 'B',
    level: 2,
    name: { nl: { one: 'spiegel', many: 'spiegels' }, en: { one: 'mirror', many: 'mirrors' } },
    colour: '#5B2A86',
    tint: '#F1E9F8',
    shape: 'oval',
    opening: { nl: 'een ovale opening als een spiegel', en: 'an oval opening like a mirror' },
    icon: 'eyes',
  },
  step: {
    id: 'step',
    letter: 'G',
    part: 'B',
    level: 3,
    name: { nl: { one: 'stap', many: 'stappen' }, en: { one: 'step', many: 'steps' } },
    colour: '#005052',
    tint: '#DFF1F0',
    shape: 'stairs',
    opening: { nl: 'een opening als een trap', en: 'an opening like a flight of stairs' },
    icon: 'footprints',
  },
  joker: {
    id: 'joker',
    letter: 'J',
    part: 'B',
    name: { nl: { one: 'joker', many: 'jokers' }, en: { one: 'joker', many: 'jokers' } },
    colour: '#26282C',
    tint: '#EEEEEC',
    shape: 'diamond',
    opening: { nl: 'een opening als een ruit', en: 'an opening like a diamond' },
    icon: 'mask-happy',
  },
  dilemma: {
    id: 'dilemma',
    letter: 'D',
    part: 'C',
    name: { nl: { one: 'dilemma', many: 'dilemma’s' }, en: { one: 'dilemma', many: 'dilemmas' } },
    colour: '#8E1540',
    tint: '#FCE8EE',
    shape: 'pair',
    opening: { nl: 'twee open bogen naast elkaar', en: 'two open arches side by side' },
    icon: 'arrows-split',
  },
  perspective: {
    id: 'perspective',
    letter: 'P',
    part: 'C',
    name: { nl: { one: 'perspectief', many: 'perspectieven' }, en: { one: 'perspective', many: 'perspectives' } },
    colour: '#85290A',
    tint: '#FBEAE2',
    shape: 'eye',
    opening: { nl: 'een opening als een oog', en: 'an opening like an eye' },
    icon: 'armchair',
  },
  format: {
    id: 'format',
    letter: 'W',
    part: 'D',
    isKeptApart: true,
    name: { nl: { one: 'werkvorm', many: 'werkvormen' }, en: { one: 'format', many: 'formats' } },
    colour: '#0B4A6F',
    tint: '#E1EEF6',
    shape: 'hexagon',
    opening: { nl: 'een opening met zes hoeken', en: 'an opening with six corners' },
    icon: 'users-four',
  },
  check: {
    id: 'check',
    letter: 'C',
    part: 'D',
    isKeptApart: true,
    name: {
      nl: { one: 'begin- of slotkaart', many: 'begin- en slotkaarten' },
      en: { one: 'opener or closer', many: 'openers and closers' },
    },
    colour: '#474F00',
    tint: '#F1F3D8',
    shape: 'sunrise',
    opening: { nl: 'een opening als een opkomende zon', en: 'an opening like a rising sun' },
    icon: 'hand-waving',
  },
  vote: {
    id: 'vote',
    letter: 'S',
    part: 'E',
    isKeptApart: true,
    name: { nl: { one: 'stemkaart', many: 'stemkaarten' }, en: { one: 'vote card', many: 'vote cards' } },
    colour: '#1F2937',
    tint: '#EAEDF1',
    shape: 'pill',
    opening: { nl: 'een opening met ronde hoeken', en: 'an opening with round corners' },
    icon: 'hand-palm',
  },
};

/** Whether a card is of a deck that somebody else wrote. */
export const isPlaces = (card: Card): card is PlacesCard => 'look' in card;
