import type { Card, CardOf, FamilyId } from '../../cards/schema.ts';
import type { Face } from './face.ts';
import { skillFace } from './face-skill.tsx';
import { tipFace } from './face-tip.tsx';

/** The look of every family; one without a face is a type error. */
const faces: { readonly [F in FamilyId]: Face<CardOf<F>> } = { skill: skillFace, tip: tipFace };

/** The look of a card's own family. */
export const findFace = (card: Card): Face<Card> => faces[card.family] as Face<Card>;
