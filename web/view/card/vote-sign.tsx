import type { CSSProperties } from 'react';
import { voteColours } from '../../../cards/vote-colours.ts';
import { Icon } from '../piece/icon.tsx';
import { voteMarks } from './vote-marks.ts';

/** A choice by shape, colour and sign, as the vote cards in people's hands have them (cards/game/votes.ts). */
export const choices = [
  { choice: 'a', mark: 'square', letter: 'A' },
  { choice: 'doubt', mark: 'plus', letter: undefined },
  { choice: 'b', mark: 'ring', letter: 'B' },
] as const;
export type Choice = (typeof choices)[number];

export const colourChoice = ({ mark }: Choice): CSSProperties => {
  const { colour, tint } = voteColours[mark];
  return { '--colour': colour, '--tint': tint } as CSSProperties;
};

/** The large sign of a choice. An ornament: the word stands beside it. */
export const VoteSign = ({ choice }: { readonly choice: Choice }) => (
  <div className={`vote-mark ${choice.mark}`} style={colourChoice(choice)} aria-hidden="true">
    <svg viewBox="0 0 120 120" aria-hidden="true" focusable="false">
      <path fillRule="evenodd" d={voteMarks[choice.mark]} />
    </svg>
    {choice.letter ? <span className="vote-letter">{choice.letter}</span> : <Icon name="arrows-left-right" />}
  </div>
);
