import { type ReactNode, useRef, useState } from 'react';
import type { SpokenCard } from '../deck.ts';
import type { Showing } from '../showing.ts';
import { appWords } from '../words.ts';
import { CardView } from './card.tsx';
import type { FaceContext } from './face.ts';
import { NoCard } from './no-card.tsx';
import { useFit } from './use-fit.ts';

interface Props extends FaceContext {
  readonly showing: Showing;
  readonly cards: readonly SpokenCard[];
  /** The code field, while somebody types in it. */
  readonly children?: ReactNode;
  /** How one leaves, where the room's screen is a view of the facilitator's own window. */
  readonly onLeave?: () => void;
}

/** For the back of the room: the card and nothing else. A touch shows the way out for a while, the Tab key finds it. */
export const ProjectorView = ({ showing, cards, children, onLeave, ...context }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  const [touched, setTouched] = useState(false);
  const { at, left, total, empty, black, look, textSize } = showing;
  const shown = at === undefined ? undefined : showing.cards[at];
  const card = cards.find(({ code }) => code === shown?.code);
  const { language } = context;
  useFit(box, `${card?.code} ${shown?.side} ${left} ${language} ${textSize}`);
  return (
    <main
      className={`projector ${look} ${black ? 'black' : ''}`}
      onDoubleClick={onLeave}
      onPointerUp={({ pointerType }) => pointerType === 'touch' && setTouched(true)}
    >
      {!black && (
        <>
          <div className="stage" ref={box}>
            {card && shown ? (
              <CardView card={card} side={shown.side} {...context} />
            ) : (
              <NoCard {...{ left, total, empty, language }} />
            )}
          </div>
          <p className="projector-counter">{appWords[language].left(left, total)}</p>
        </>
      )}
      {children}
      {onLeave && (
        <button
          type="button"
          className={`button way-out ${touched ? 'touched' : ''}`}
          onClick={onLeave}
          onAnimationEnd={() => setTouched(false)}
        >
          {appWords[language].leaveProjector}
        </button>
      )}
    </main>
  );
};
