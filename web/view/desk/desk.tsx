import { inWindow, move } from '../../state/act.ts';
import { begin } from '../../state/begin.ts';
import { tableOf } from '../../state/state.ts';
import { writeSet } from '../../table/set.ts';
import { countSet } from '../../table/table.ts';
import { Boundary } from '../breakage/boundary.tsx';
import { Button } from '../piece/button.tsx';
import { useWords } from '../piece/language.ts';
import { appWords } from '../piece/words.ts';
import { Beside } from './beside.tsx';
import { Counter } from './counter.tsx';
import type { DeskProps } from './desk-props.ts';
import { deskWords } from './desk-words.ts';
import { ForYou } from './for-you.tsx';
import { OnShow } from './on-show.tsx';
import { Piles } from './piles.tsx';
import { SetMenu } from './set-menu.tsx';

/** The facilitator's desk: the card on show, what to say about it, and what the room sees. */
export const Desk = (props: DeskProps) => {
  const { state, act, nameOf, remarks, children } = props;
  const { cards } = state.deck;
  const words = useWords(deskWords);
  const { choosePile } = useWords(appWords);
  const table = tableOf(state);
  const { left, total } = countSet(table, cards);
  const on = `${state.game.session.log.length}`;
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
          {remarks}
          {children}
          <SetMenu key={writeSet(table.set)} cards={cards} set={table.set} onChoose={(set) => act(move(begin(set)))} />
          <Button label={choosePile} icon="sliders-horizontal" onPress={() => act(inWindow({ over: 'set' }))} />
          <Button label={words.writeCard} icon="pencil-line" onPress={() => act(inWindow({ over: 'own' }))} />
          <Piles table={table} nameOf={nameOf} onMove={(made) => act(move(made))} />
        </section>
      </Beside>
    </div>
  );
};
