import { families } from '../../cards/families.ts';
import type { Card } from '../../cards/schema.ts';
import type { FaceContext } from './face.ts';
import { findFace } from './faces.ts';
import { Scene } from './scene.tsx';

/** The front: the scene with code and family above, and the words in the light that falls through. */
export const CardFront = ({ card, ...context }: FaceContext & { readonly card: Card }) => {
  const face = findFace(card);
  const family = families[card.family];
  const { title, name, line } = face.front(card, context);
  return (
    <>
      <div className="panel">
        <Scene shape={family.shape} icon={face.icon(card)} />
        <p className="code">{card.code}</p>
        <p className="family">{family.name[context.language].one}</p>
      </div>
      <div className="ground">
        <h1 className="title">{title}</h1>
        {name && <p className="name">{name}</p>}
        {line && <p className="line">{line}</p>}
      </div>
    </>
  );
};
