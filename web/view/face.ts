import type { ReactNode } from 'react';
import type { Card, Gloss, Language } from '../../cards/schema.ts';

/** What a face may need beside its own card. */
export interface FaceContext {
  readonly language: Language;
  /** Code and short name of a skill, as in `V02 Netwerker`. */
  readonly nameSkill: (skill: number) => string;
}

/** What a front says; every family's front is the same scene with other words. */
export interface FrontWords {
  readonly title: string;
  /** The name in full, where the title is a short one. */
  readonly name?: string;
  readonly line?: string;
}

/** How a family looks on the screen. */
export interface Face<C extends Card> {
  readonly title: (card: C, language: Language) => string;
  readonly icon: (card: C) => string;
  readonly gloss: (card: C, language: Language) => readonly Gloss[];
  readonly front: (card: C, context: FaceContext) => FrontWords;
  /** What stands on the back, between its heading and its foot. */
  readonly back: (card: C, context: FaceContext) => ReactNode;
  readonly foot: (card: C, context: FaceContext) => ReactNode;
}
