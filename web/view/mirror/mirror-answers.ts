import type { CSSProperties } from 'react';
import { families } from '../../../cards/families.ts';
import type { Mark } from '../../../cards/schema.ts';
import { voteColours } from '../../../cards/vote-colours.ts';
import type { SpokenCard } from '../../deck/deck.ts';
import { type Answer, answerCodes, answers, mirrorSkills } from '../../workshop/mirror/mirror.ts';
import type { Colours } from '../card/face.ts';

/** An answer as its vote card gives it: word, shape and colour together. */
export interface AnswerLook extends Colours {
  readonly answer: Answer;
  readonly word: string;
  readonly meaning: string;
  readonly mark: Mark;
  readonly icon: string;
}

/** What the mirror says of a skill. */
export interface SkillName {
  readonly skill: number;
  readonly code: string;
  readonly short: string;
  readonly line: string;
  readonly icon: string;
}

/** The four answers, out of the vote cards of the deck. */
export const findAnswers = (cards: readonly SpokenCard[]): readonly AnswerLook[] =>
  answers.map((answer) => {
    for (const card of cards)
      if (card.family === 'vote' && card.code === answerCodes[answer]) {
        const { word, meaning } = card.text;
        return { answer, word, meaning, mark: card.mark, icon: card.icon, ...voteColours[card.mark] };
      }
    throw new Error(`The deck has no vote card ${answerCodes[answer]}, which the mirror asks with.`);
  });

/** The skills in their order. */
export const findSkills = (cards: readonly SpokenCard[]): readonly SkillName[] =>
  mirrorSkills.map((skill) => {
    for (const card of cards)
      if (card.family === 'skill' && card.skills[0] === skill) {
        const { short, line } = card.text;
        return { skill, code: card.code, short, line, icon: card.icon };
      }
    throw new Error(`The deck has no card of the family "skill" for skill ${skill}.`);
  });

/** Gives an element the colours of an answer, or of a family. */
export const dress = ({ colour, tint }: Colours): CSSProperties =>
  ({ '--colour': colour, '--tint': tint }) as CSSProperties;

export const skillDress = dress(families.skill);
