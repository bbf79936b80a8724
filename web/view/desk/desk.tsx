import type { ReactNode } from 'react';
import { useInSight } from '../../browser/use-in-sight.ts';
import type { Notes, SpokenCard } from '../../deck/deck.ts';
import type { Move } from '../../table/move.ts';
import { peekNext } from '../../table/peek.ts';
import type { Session } from '../../table/session.ts';
import { type DealSet, writeSet } from '../../table/set.ts';
import { countSet, isEmpty, shownCard, type Table } from '../../table/table.ts';
import { Boundary } from '../breakage/boundary.tsx';
import { CardView } from '../card/card.tsx';
import { type FaceContext, readGlosses } from '../card/face.ts';
import { readFollowUps } from '../card/follow-ups.ts';
import { Glosses } from '../card/glosses.tsx';
import { Button } from '../piece/button.tsx';
import { useWords } from '../piece/language.ts';
import { appWords } from '../piece/words.ts';
import { Actions } from './actions.tsx';
import { Backstage } from './backstage.tsx';
import { Beside, type BesideProps } from './beside.tsx';
import { CardActs } from './card-acts.tsx';
import { Counter } from './counter.tsx';
import { deskWords } from './desk-words.ts';
import { History } from './history.tsx';
import { NoCard } from './no-card.tsx';
import { NotesView } from './notes.tsx';
import { Piles } from './piles.tsx';
import { SetMenu } from './set-menu.tsx';
import { Spread } from './spread.tsx';
import { TalkPanel } from './talk-panel.tsx';

export interface DeskProps extends BesideProps {
  readonly cards: readonly SpokenCard[];
  readonly table: Table;
  readonly session: Session;
  readonly findSkill: FaceContext['findSkill'];
  readonly nameOf: (code: string) => string;
  readonly notes: Notes | undefined;
  /** What people should know about this table, in a sentence each. */
  readonly remarks: readonly string[];
  /** The code field. */
  readonly children: ReactNode;
  readonly onMove: (move: Move) => void;
  readonly onStart: (set: DealSet) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onHand: (choice: 0 | 1 | 2, by: 1 | -1) => void;
  readonly onChoosePile: () => void;
  readonly onWriteCard: () => void;
  /** What else helps with the card on show: lines for the harvest. */
  readonly lines: ReactNode;
}

/** The facilitator's desk: the card on show, what to say about it, and what the room sees. */
export const Desk = (props: DeskProps) => {
  const { cards, table, remarks, children } = props;
  const words = useWords(deskWords);
  const { choosePile } = useWords(appWords);
  const { left, total } = countSet(table, cards);
  const on = `${props.session.log.length}`;
  return (
    <div className={`desk ${table.places.length > 1 && table.at === undefined ? 'wide' : ''}`}>
      <Boundary place="cards" on={on}>
        <OnShow {...props} />
      </Boundary>
      <Boundary place="notes" on={on}>
        <ForYou {...props} />
      </Boundary>
      <Beside {...props}>
        <section className="panel-box pile-panel" aria-label={words.pile}>
          <Counter {...{ left, total }} />
          {remarks.map((remark) => (
            <p className="note" key={remark}>
              {remark}
            </p>
          ))}
          {children}
          <SetMenu key={writeSet(table.set)} cards={cards} set={table.set} onChoose={props.onStart} />
          <Button label={choosePile} icon="sliders-horizontal" onPress={props.onChoosePile} />
          <Button label={words.writeCard} icon="pencil-line" onPress={props.onWriteCard} />
          <Piles table={table} nameOf={props.nameOf} onMove={props.onMove} />
        </section>
      </Beside>
    </div>
  );
};

/** The card or cards that the room looks at, and what one can do with them. */
const OnShow = ({ cards, table, session, findSkill, onMove, onUndo, onRedo }: DeskProps) => {
  const words = useWords(deskWords);
  const { left, total } = countSet(table, cards);
  const empty = isEmpty(table, cards);
  const shown = shownCard(table);
  const card = cards.find(({ code }) => code === shown?.code);
  const isSpread = table.places.length > 1;
  const place = useInSight(card);
  return (
    <div className="middle" ref={place}>
      {isSpread && table.at === undefined ? (
        <Spread {...{ table, cards, findSkill, onMove }} />
      ) : (
        <div className="place">
          {card && shown ? (
            <CardView card={card} side={shown.side} findSkill={findSkill} />
          ) : (
            <NoCard {...{ left, total, empty }} onShuffle={() => onMove({ kind: 'shuffle' })} />
          )}
        </div>
      )}
      {isSpread && table.at !== undefined && (
        <Button label={words.lookAll} icon="squares-four" onPress={() => onMove({ kind: 'look', at: undefined })} />
      )}
      <Actions
        {...{ table, session, empty, onUndo, onRedo }}
        onDeal={() => onMove({ kind: 'deal' })}
        onFlip={() => onMove({ kind: 'flip' })}
      />
      {!(isSpread && table.at === undefined) && <CardActs {...{ table, onMove }} />}
    </div>
  );
};

/** What helps the one who leads the talk. */
const ForYou = (props: DeskProps) => {
  const { cards, table, findSkill, nameOf, notes, projector, onMove, onHand } = props;
  const words = useWords(deskWords);
  const { notes: forYou } = useWords(appWords);
  const shown = shownCard(table);
  const card = cards.find(({ code }) => code === shown?.code);
  const safe = projector === 'connected' || projector === 'hidden';
  const followUps = card ? readFollowUps(card) : [];
  const next = peekNext(table, cards);
  const about = card?.code ?? '';
  return (
    <div className="for-you">
      {shown?.talk && <TalkPanel lying={shown} {...{ onMove, onHand }} />}
      {card?.family === 'dilemma' && notes?.[card.code] && (
        <Backstage heading={forYou} {...{ safe, about }}>
          <NotesView {...{ card, cards, findSkill }} notes={notes[card.code] ?? { values: [], listenFor: [] }} />
        </Backstage>
      )}
      {followUps.length > 0 && (
        <Backstage heading={words.followUps} {...{ safe, about }}>
          <ul className="asks">
            {followUps.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </Backstage>
      )}
      {card && <Glosses glosses={readGlosses(card)} />}
      {card && props.lines}
      <Backstage heading={words.next} safe={safe} about="next">
        {next.length === 0 ? (
          <p>{words.nextNone}</p>
        ) : (
          <ul className="asks">
            {next.map((code) => (
              <li key={code}>
                <b>{code}</b> {nameOf(code)}
              </li>
            ))}
          </ul>
        )}
      </Backstage>
      <section className="panel-box" aria-label={words.log}>
        <h2>{words.log}</h2>
        <History codes={table.history} nameOf={nameOf} onShow={(code) => onMove({ kind: 'jump', code })} />
      </section>
    </div>
  );
};
