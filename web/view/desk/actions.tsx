import { type Act, redo, undo } from '../../state/act.ts';
import { type State, tableOf } from '../../state/state.ts';
import type { Move } from '../../table/move.ts';
import { stepStage } from '../../table/stages.ts';
import { isEmpty, shownCard } from '../../table/table.ts';
import { Button } from '../piece/button.tsx';
import { Drawer } from '../piece/drawer.tsx';
import { Foot } from '../piece/foot.tsx';
import { useWords } from '../piece/language.ts';
import { appWords } from '../piece/words.ts';
import { CardActs } from './card-acts.tsx';
import { deskWords } from './desk-words.ts';
import { isStaged, type StagedCard } from './staged.ts';

interface Props {
  readonly state: State;
  readonly act: (...acts: readonly Act[]) => void;
  readonly onMove: (move: Move) => void;
}

/** Everything one can do with the card on the table. What leads on lies under the thumb, in a dilemma its next stage. */
export const Actions = ({ state, act, onMove }: Props) => {
  const words = useWords(appWords);
  const { moreActs } = useWords(deskWords);
  const { session } = state.game;
  const table = tableOf(state);
  const shown = shownCard(table);
  const staged = isStaged(shown);
  const next = staged && stepStage(shown.talk.stage, 1);
  const turn = (
    <Button label={words.flip} icon="arrows-clockwise" off={!shown} onPress={() => onMove({ kind: 'flip' })} />
  );
  const deal = (
    <Button
      label={table.places.length > 1 ? words.dealMore : words.deal}
      icon="cards"
      look={next ? 'plain' : 'main'}
      off={isEmpty(table, state.deck.cards)}
      onPress={() => onMove({ kind: 'deal' })}
    />
  );
  return (
    <Foot>
      <Drawer label={moreActs} icon="dots-three-circle" look="hand">
        {() => (
          <>
            <fieldset className="actions">
              <legend className="unseen">{words.actions}</legend>
              <Button
                label={words.undo}
                icon="arrow-u-up-left"
                look="icon"
                off={session.log.length === 1}
                onPress={() => act(undo)}
              />
              <Button
                label={words.redo}
                icon="arrow-u-up-right"
                look="icon"
                off={session.undone.length === 0}
                onPress={() => act(redo)}
              />
              {staged && turn}
              {next && deal}
            </fieldset>
            <CardActs {...{ table, onMove }} />
          </>
        )}
      </Drawer>
      <div className={`next-acts ${staged ? '' : 'turn'}`}>
        {staged && <StageActs lying={shown} onMove={onMove} />}
        {!staged && turn}
        {!next && deal}
      </div>
    </Foot>
  );
};

const StageActs = ({ lying: { talk }, onMove }: { readonly lying: StagedCard } & Pick<Props, 'onMove'>) => {
  const words = useWords(deskWords);
  const [before, next] = [stepStage(talk.stage, -1), stepStage(talk.stage, 1)];
  return (
    <>
      <Button
        label={words.backStage}
        icon="caret-left"
        off={!before}
        onPress={() => before && onMove({ kind: 'stage', stage: before })}
      />
      <Button
        label={next ? words.nextStage(words.stages[next]) : words.lastStage}
        icon="caret-right"
        look={next ? 'main' : 'plain'}
        off={!next}
        onPress={() => next && onMove({ kind: 'stage', stage: next })}
      />
    </>
  );
};
