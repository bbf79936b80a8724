import { type ReactNode, useRef, useState } from 'react';
import type { Language } from '../../cards/schema.ts';
import type { SpokenCard } from '../deck.ts';
import type { Table } from '../table/table.ts';
import { appWords } from '../words.ts';
import { CardView } from './card.tsx';
import type { FaceContext } from './face.ts';
import { NoCard } from './no-card.tsx';
import { useFit } from './use-fit.ts';

interface Props {
  readonly table: Table;
  readonly card: SpokenCard | undefined;
  readonly language: Language;
  readonly findSkill: FaceContext['findSkill'];
  readonly counter: string;
  /** The code field, while somebody types in it. */
  readonly children?: ReactNode;
  readonly onLeave: () => void;
}

/** For the back of the room: the card and nothing else. A touch shows the way out for a while, the Tab key finds it. */
export const Projector = ({ table, card, language, findSkill, counter, children, onLeave }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  const [touched, setTouched] = useState(false);
  useFit(box, `${card?.code} ${table.shown?.side} ${table.pile.length} ${language}`);
  return (
    <main
      className="projector"
      onDoubleClick={onLeave}
      onPointerUp={({ pointerType }) => pointerType === 'touch' && setTouched(true)}
    >
      <div className="stage" ref={box}>
        {card && table.shown ? (
          <CardView card={card} side={table.shown.side} language={language} findSkill={findSkill} />
        ) : (
          <NoCard table={table} language={language} />
        )}
      </div>
      <p className="projector-counter">{counter}</p>
      {children}
      <button
        type="button"
        className={`button way-out ${touched ? 'touched' : ''}`}
        onClick={onLeave}
        onAnimationEnd={() => setTouched(false)}
      >
        {appWords[language].leaveProjector}
      </button>
    </main>
  );
};
