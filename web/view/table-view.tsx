import { type ReactNode, useEffect, useRef } from 'react';
import type { Card, Language } from '../../cards/schema.ts';
import type { DealSet } from '../table/pile.ts';
import type { Session } from '../table/session.ts';
import type { Move, Table } from '../table/table.ts';
import { appWords } from '../words.ts';
import { Actions } from './actions.tsx';
import { CardView } from './card.tsx';
import { Counter } from './counter.tsx';
import type { FaceContext } from './face.ts';
import { findFace } from './faces.ts';
import { Glosses } from './glosses.tsx';
import { NoCard } from './no-card.tsx';
import { SetChooser } from './set-chooser.tsx';
import { Start } from './start.tsx';

interface Props {
  readonly cards: readonly Card[];
  readonly table: Table;
  readonly session: Session;
  readonly card: Card | undefined;
  readonly language: Language;
  readonly nameSkill: FaceContext['nameSkill'];
  readonly saved: boolean;
  /** The code field. */
  readonly children: ReactNode;
  readonly onMove: (move: Move) => void;
  readonly onStart: (set: DealSet) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** The facilitator's own screen: the card in the middle, what one can do around it. */
export const TableView = (props: Props) => {
  const { cards, table, session, card, language, nameSkill, saved, children, onMove, onStart, onUndo, onRedo } = props;
  const words = appWords[language];
  const untouched = session.log.at(-1)?.kind === 'start';
  const main = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that had the focus left with the other view
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [untouched]);
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new card must be in sight, wherever the page was scrolled
  useEffect(() => {
    if ((place.current?.getBoundingClientRect().top ?? 0) < 80) place.current?.scrollIntoView();
  }, [card]);
  const note = !saved && <p className="note">{words.notSaved}</p>;
  if (untouched)
    return (
      <main ref={main} tabIndex={-1}>
        <Start {...{ cards, set: table.set, language, onChoose: onStart }} onDeal={() => onMove({ kind: 'deal' })}>
          {children}
        </Start>
        {note}
      </main>
    );
  return (
    <main ref={main} tabIndex={-1} className="table">
      <div className="middle">
        <div className="place" ref={place}>
          {card && table.shown ? (
            <CardView card={card} side={table.shown.side} language={language} nameSkill={nameSkill} />
          ) : (
            <NoCard table={table} language={language} onShuffle={() => onMove({ kind: 'shuffle' })} />
          )}
        </div>
        <Actions
          {...{ table, session, language, onUndo, onRedo }}
          onDeal={() => onMove({ kind: 'deal' })}
          onFlip={() => onMove({ kind: 'flip' })}
          onPutBack={() => onMove({ kind: 'putBack' })}
        />
      </div>
      <div className="beside">
        <Counter table={table} language={language} />
        {note}
        {card && <Glosses glosses={findFace(card).gloss(card, language)} language={language} />}
        {children}
        <SetChooser cards={cards} set={table.set} language={language} onChoose={onStart} />
      </div>
    </main>
  );
};
