import { inWindow, move } from '../../state/act.ts';
import { begin } from '../../state/begin.ts';
import { tableOf } from '../../state/state.ts';
import { writeSet } from '../../table/set.ts';
import { countSet } from '../../table/table.ts';
import { Button } from '../piece/button.tsx';
import { useWords } from '../piece/language.ts';
import { appWords } from '../piece/words.ts';
import { Counter } from './counter.tsx';
import type { DeskProps } from './desk-props.ts';
import { deskWords } from './desk-words.ts';
import { History } from './history.tsx';
import { Piles } from './piles.tsx';
import { SetMenu } from './set-menu.tsx';

/** What is dealt from, what lies apart, and what was there. */
export const PileTab = ({ state, act, nameOf }: DeskProps) => {
  const { cards } = state.deck;
  const words = useWords(deskWords);
  const { choosePile, code } = useWords(appWords);
  const table = tableOf(state);
  const { left, total } = countSet(table, cards);
  return (
    <>
      <section className="panel-box pile-panel" aria-label={words.pile}>
        <Counter {...{ left, total }} />
        <Piles table={table} nameOf={nameOf} onMove={(made) => act(move(made))} />
        <Button
          label={code}
          icon="keyboard"
          onPress={() => act(inWindow({ code: { typed: '', active: true, problem: false } }))}
        />
        <Button label={choosePile} icon="sliders-horizontal" onPress={() => act(inWindow({ over: 'set' }))} />
        <Button label={words.writeCard} icon="pencil-line" onPress={() => act(inWindow({ over: 'own' }))} />
        <SetMenu key={writeSet(table.set)} cards={cards} set={table.set} onChoose={(set) => act(move(begin(set)))} />
      </section>
      <section className="panel-box" aria-label={words.log}>
        <h2>{words.log}</h2>
        <History codes={table.history} nameOf={nameOf} onShow={(shown) => act(move({ kind: 'jump', code: shown }))} />
      </section>
    </>
  );
};
