import type { Card } from '../../cards/schema.ts';
import type { FaceContext } from './face.ts';
import { findFace } from './faces.ts';
import { Icon } from './icon.tsx';

/** The back: a calm page with code and title above, the text, and what belongs at its foot. */
export const CardBack = ({ card, ...context }: FaceContext & { readonly card: Card }) => {
  const face = findFace(card);
  return (
    <>
      <header className="heading">
        <p className="code">{card.code}</p>
        <h1 className="title">{face.title(card, context.language)}</h1>
        <Icon name={face.icon(card)} />
      </header>
      {face.back(card, context)}
      <footer className="foot">{face.foot(card, context)}</footer>
    </>
  );
};
