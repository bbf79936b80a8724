import type { CSSProperties } from 'react';
import { families } from '../../cards/families.ts';
import type { Card } from '../../cards/schema.ts';
import type { Side } from '../table/table.ts';
import { CardBack } from './card-back.tsx';
import { CardFront } from './card-front.tsx';
import type { FaceContext } from './face.ts';

interface Props extends FaceContext {
  readonly card: Card;
  readonly side: Side;
}

/** One side of a card in the colours of its family. */
export const CardView = ({ card, side, ...context }: Props) => {
  const { colour, tint } = families[card.family];
  const colours = { '--colour': colour, '--tint': tint } as CSSProperties;
  const SideView = side === 'front' ? CardFront : CardBack;
  return (
    <article className={`card ${side}`} style={colours} key={`${card.code} ${side}`} data-code={card.code}>
      <SideView card={card} {...context} />
    </article>
  );
};
