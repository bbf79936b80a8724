import { type ReactNode, useEffect, useRef } from 'react';
import type { Language } from '../../cards/schema.ts';
import type { SpokenCard } from '../deck.ts';
import type { DealSet } from '../table/pile.ts';
import type { Session } from '../table/session.ts';
import type { Move, Table } from '../table/table.ts';
import { Actions } from './actions.tsx';
import { CardView } from './card.tsx';
import { Counter } from './counter.tsx';
import { type FaceContext, readGlosses } from './face.ts';
import { Glosses } from './glosses.tsx';
import { NoCard } from './no-card.tsx';
import { Notes } from './notes.tsx';
import { SetMenu } from './set-menu.tsx';
import { Start } from './start.tsx';

interface Props {
  readonly cards: readonly SpokenCard[];
  readonly table: Table;
  readonly session: Session;
  readonly card: SpokenCard | undefined;
  readonly language: Language;
  readonly findSkill: FaceContext['findSkill'];
  /** What people should know about this table, in a sentence each. */
  readonly notes: readonly string[];
  /** The code field. */
  readonly children: ReactNode;
  readonly onMove: (move: Move) => void;
  readonly onStart: (set: DealSet) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** The facilitator's own screen: the card in the middle, what one can do around it. */
export const TableView = (props: Props) => {
  const { cards, table, session, card, language, findSkill, notes, children, onMove, onStart, onUndo, onRedo } = props;
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
  const noteList = notes.map((note) => (
    <p className="note" key={note}>
      {note}
    </p>
  ));
  if (untouched)
    return (
      <main ref={main} tabIndex={-1}>
        <Start {...{ cards, set: table.set, language, onChoose: onStart }} onDeal={() => onMove({ kind: 'deal' })}>
          {noteList}
          {children}
        </Start>
      </main>
    );
  return (
    <main ref={main} tabIndex={-1} className="table">
      <div className="middle">
        <div className="place" ref={place}>
          {card && table.shown ? (
            <CardView card={card} side={table.shown.side} language={language} findSkill={findSkill} />
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
        {card?.family === 'dilemma' && <Notes {...{ card, cards, language, findSkill }} />}
      </div>
      <div className="beside">
        <Counter table={table} language={language} />
        {noteList}
        {card && <Glosses glosses={readGlosses(card)} language={language} />}
        {children}
        <SetMenu key={table.set} cards={cards} set={table.set} language={language} onChoose={onStart} />
      </div>
    </main>
  );
};
