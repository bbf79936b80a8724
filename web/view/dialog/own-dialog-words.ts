import type { Language } from '../../../cards/schema.ts';
import type { OwnFamily } from '../../workshop/own/own-fields.ts';

/** The words around a form for a card of one's own; those of its fields stand in workshop/own-words.ts. */
const nl = {
  heading: 'Schrijf een eigen kaart',
  why: 'De kaart doet meteen mee, kan op papier en gaat mee in het bestand. Noem geen namen.',
  kind: 'Wat voor kaart?',
  kinds: { story: 'Vraag', skill: 'Vaardigheid', tip: 'Tip', dilemma: 'Dilemma' } satisfies Record<OwnFamily, string>,
  skill: 'Hoort bij',
  noSkill: 'geen vaardigheid',
  optional: 'mag leeg blijven',
  add: 'Leg in de stapel',
  lay: 'Leg op tafel',
  save: 'Bewaar de kaart',
  leave: 'Laat hem zoals hij was',
  full: 'Er zijn al 99 eigen kaarten. Meer passen er niet.',
  preview: 'Zo wordt de kaart',
  front: 'voorkant',
  back: 'achterkant',
  written: 'Wat jullie schreven',
  change: (code: string) => `Verander ${code}`,
  show: (code: string) => `Leg ${code} op tafel`,
};

export type OwnDialogWords = Readonly<typeof nl>;

const en: OwnDialogWords = {
  heading: 'Write a card of your own',
  why: 'The card joins at once, prints like the others and goes into the file. Name no names.',
  kind: 'What kind of card?',
  kinds: { story: 'Question', skill: 'Skill', tip: 'Tip', dilemma: 'Dilemma' },
  skill: 'Belongs to',
  noSkill: 'no skill',
  optional: 'may stay empty',
  add: 'Put in the pile',
  lay: 'Lay on the table',
  save: 'Keep the card',
  leave: 'Leave it as it was',
  full: 'There are 99 cards of your own already. No more fit.',
  preview: 'What the card becomes',
  front: 'front',
  back: 'back',
  written: 'What you wrote',
  change: (code) => `Change ${code}`,
  show: (code) => `Lay ${code} on the table`,
};

export const ownDialogWords: Readonly<Record<Language, OwnDialogWords>> = { nl, en };
