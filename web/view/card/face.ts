import type { ReactNode } from 'react';
import type { Gloss, Language } from '../../../cards/schema.ts';
import type { SpokenCard, SpokenCardOf } from '../../deck/deck.ts';
import type { Side } from '../../table/table.ts';

/** What a look may need beside its own card. */
export interface LookSetting {
  readonly language: Language;
  /** The card of a skill; a card of one's own may belong to none. */
  readonly findSkill: (skill: number | undefined) => SpokenCardOf<'skill'> | undefined;
}

/** A colour and the light ground that goes with it. */
export interface Colours {
  readonly colour: string;
  readonly tint: string;
}

/** How a family looks on the screen. */
export interface Look<C extends SpokenCard> {
  readonly title: (card: C, setting: LookSetting) => string;
  readonly front: (card: C, setting: LookSetting) => ReactNode;
  readonly back: (card: C, setting: LookSetting) => ReactNode;
  /** Colours of a side that differ from those of the family. */
  readonly colours?: (card: C, side: Side) => Colours | undefined;
}

/** The images on a card with their plain meaning. */
export const readGlosses = (card: SpokenCard): readonly Gloss[] => card.text.gloss ?? [];
