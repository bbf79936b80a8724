import { countHand } from '../../command/obey.ts';
import { move } from '../../state/act.ts';
import { isThere } from '../../state/seat.ts';
import { tableOf } from '../../state/state.ts';
import { peekNext } from '../../table/peek.ts';
import { shownCard } from '../../table/table.ts';
import { readGlosses } from '../card/face.ts';
import { readFollowUps } from '../card/follow-ups.ts';
import { Glosses } from '../card/glosses.tsx';
import { useWords } from '../piece/language.ts';
import { Backstage } from './backstage.tsx';
import type { DeskProps } from './desk-props.ts';
import { deskWords } from './desk-words.ts';
import { History } from './history.tsx';
import { NotesView } from './notes.tsx';
import { TalkPanel } from './talk-panel.tsx';

/** What helps the one who leads the talk. */
export const ForYou = ({ state, act, findSkill, nameOf, notes, lines }: DeskProps) => {
  const words = useWords(deskWords);
  const { deck, window } = state;
  const { cards } = deck;
  const table = tableOf(state);
  const shown = shownCard(table);
  const card = cards.find(({ code }) => code === shown?.code);
  const safe = isThere(window.projector);
  const followUps = card ? readFollowUps(card) : [];
  const next = peekNext(table, cards);
  const about = card?.code ?? '';
  return (
    <div className="for-you">
      {shown?.talk && (
        <TalkPanel
          lying={shown}
          onMove={(made) => act(move(made))}
          onHand={(choice, by) => act(...countHand(state, choice, by))}
        />
      )}
      {card?.family === 'dilemma' && notes?.[card.code] && (
        <Backstage heading={words.notes} {...{ safe, about }}>
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
      {card && lines}
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
        <History codes={table.history} nameOf={nameOf} onShow={(code) => act(move({ kind: 'jump', code }))} />
      </section>
    </div>
  );
};
