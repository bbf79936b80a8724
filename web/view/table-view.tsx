import { type ReactNode, useEffect, useRef } from 'react';
import type { Language } from '../../cards/schema.ts';
import type { Notes, SpokenCard } from '../deck.ts';
import type { Showing } from '../showing.ts';
import type { Seat } from '../sync/table-end.ts';
import type { Move } from '../table/move.ts';
import type { Session } from '../table/session.ts';
import { type DealSet, writeSet } from '../table/set.ts';
import { shownCard, type Table } from '../table/table.ts';
import { appWords } from '../words.ts';
import { Actions } from './actions.tsx';
import { Button } from './button.tsx';
import { CardView } from './card.tsx';
import { Counter } from './counter.tsx';
import { type FaceContext, readGlosses } from './face.ts';
import { Glosses } from './glosses.tsx';
import { NoCard } from './no-card.tsx';
import { NotesView } from './notes.tsx';
import { SetMenu } from './set-menu.tsx';
import { Start } from './start.tsx';

interface Props {
  readonly cards: readonly SpokenCard[];
  readonly table: Table;
  readonly session: Session;
  readonly showing: Showing;
  readonly card: SpokenCard | undefined;
  readonly language: Language;
  readonly findSkill: FaceContext['findSkill'];
  readonly notes: Notes[string];
  readonly seat: Seat;
  readonly onTakeOver: () => void;
  /** What people should know about this table, in a sentence each. */
  readonly remarks: readonly string[];
  /** The code field. */
  readonly children: ReactNode;
  readonly onMove: (move: Move) => void;
  readonly onStart: (set: DealSet) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** The facilitator's own screen: the card in the middle, what one can do around it. */
export const TableView = (props: Props) => {
  const { cards, table, session, showing, card, language, findSkill, notes, remarks, seat, onTakeOver, children } =
    props;
  const { onMove, onStart, onUndo, onRedo } = props;
  const { left, total, empty } = showing;
  const shown = shownCard(table);
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
  const noteList = remarks.map((note) => (
    <p className="note" key={note}>
      {note}
    </p>
  ));
  if (seat === 'watching')
    return (
      <main ref={main} tabIndex={-1} className="watching">
        <h1>{appWords[language].watching}</h1>
        <p>{appWords[language].watchingMore}</p>
        <Button label={appWords[language].takeOver} look="main" onPress={onTakeOver} />
      </main>
    );
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
          {card && shown ? (
            <CardView card={card} side={shown.side} language={language} findSkill={findSkill} />
          ) : (
            <NoCard {...{ left, total, empty, language }} onShuffle={() => onMove({ kind: 'shuffle' })} />
          )}
        </div>
        <Actions
          {...{ table, session, empty, language, onUndo, onRedo }}
          onDeal={() => onMove({ kind: 'deal' })}
          onFlip={() => onMove({ kind: 'flip' })}
          onPutBack={() => onMove({ kind: 'putBack' })}
        />
        {card?.family === 'dilemma' && notes && <NotesView {...{ card, cards, notes, language, findSkill }} />}
      </div>
      <div className="beside">
        <Counter {...{ left, total, language }} />
        {noteList}
        {card && <Glosses glosses={readGlosses(card)} language={language} />}
        {children}
        <SetMenu key={writeSet(table.set)} cards={cards} set={table.set} language={language} onChoose={onStart} />
      </div>
    </main>
  );
};
