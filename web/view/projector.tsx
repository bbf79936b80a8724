import { type ReactNode, useRef } from 'react';
import type { Card, Language } from '../../cards/schema.ts';
import type { Table } from '../table/table.ts';
import { appWords } from '../words.ts';
import { CardView } from './card.tsx';
import type { FaceContext } from './face.ts';
import { NoCard } from './no-card.tsx';
import { useFit } from './use-fit.ts';

interface Props {
  readonly table: Table;
  readonly card: Card | undefined;
  readonly language: Language;
  readonly nameSkill: FaceContext['nameSkill'];
  readonly counter: string;
  /** The code field, while somebody types in it. */
  readonly children?: ReactNode;
  readonly onLeave: () => void;
}

/** For the back of the room: the card and nothing else. Only the Tab key finds the way out that is not a letter. */
export const Projector = ({ table, card, language, nameSkill, counter, children, onLeave }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  useFit(box, `${card?.code} ${table.shown?.side} ${table.pile.length} ${language}`);
  return (
    <main className="projector" onDoubleClick={onLeave}>
      <div className="stage" ref={box}>
        {card && table.shown ? (
          <CardView card={card} side={table.shown.side} language={language} nameSkill={nameSkill} />
        ) : (
          <NoCard table={table} language={language} />
        )}
      </div>
      <p className="projector-counter">{counter}</p>
      {children}
      <button type="button" className="button way-out" onClick={onLeave}>
        {appWords[language].leaveProjector}
      </button>
    </main>
  );
};
