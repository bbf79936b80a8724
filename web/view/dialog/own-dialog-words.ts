import type { Language } from '../../../cards/schema.ts';
import type { OwnFamily } from '../../workshop/own/own-fields.ts';

/** The words around a form for a card of one's own; those of its fields stand in workshop/own-words.ts. */
const nl = {
  heading: 'Schrijf een eigen kaart',
  why: 'Je kunt de kaart meteen gebruiken, printen en bewaren. Noem geen namen.',
  kind: 'Wat voor kaart?',
  kinds: { story: 'Vraag', skill: 'Vaardigheid', tip: 'Tip', dilemma: 'Dilemma' } satisfies Record<OwnFamily, string>,
  skill: 'Hoort bij',
  noSkill: 'geen vaardigheid',
  optional: 'mag leeg blijven',
  add: 'Leg bij de stapel',
  lay: 'Leg op tafel',
  save: 'Bewaar de kaart',
  leave: 'Niet bewaren',
  full: 'Er zijn al 99 eigen kaarten. Meer kan niet.',
  preview: 'Zo wordt de kaart',
  front: 'voorkant',
  back: 'achterkant',
  written: 'Jullie eigen kaarten',
  change: (code: string) => `Bewerk ${code}`,
  show: (code: string) => `Leg ${code} op tafel`,
  drop: (code: string) => `Haal ${code} weg`,
  dropped: 'Weggehaald',
  putBack: (code: string) => `Leg ${code} terug bij de stapel`,
};

export type OwnDialogWords = Readonly<typeof nl>;

const en: OwnDialogWords = {
  heading: 'Write a card of your own',
  why: 'You can use, print and keep the card at once. Please don’t use names.',
  kind: 'What kind of card?',
  kinds: { story: 'Question', skill: 'Skill', tip: 'Tip', dilemma: 'Dilemma' },
  skill: 'Belongs to',
  noSkill: 'no skill',
  optional: 'optional',
  add: 'Put in the pile',
  lay: 'Put on the table',
  save: 'Keep the card',
  leave: 'Don’t keep',
  full: 'There are 99 cards of your own already. There is no room for more.',
  preview: 'What the card will look like',
  front: 'front',
  back: 'back',
  written: 'Your own cards',
  change: (code) => `Edit ${code}`,
  show: (code) => `Put ${code} on the table`,
  drop: (code) => `Remove ${code}`,
  dropped: 'Removed',
  putBack: (code) => `Put ${code} back in the pile`,
};

export const ownDialogWords: Readonly<Record<Language, OwnDialogWords>> = { nl, en };
