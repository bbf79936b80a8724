import { countHand } from '../../command/obey.ts';
import { move, onScreen } from '../../state/act.ts';
import { isThere } from '../../state/seat.ts';
import { tableOf } from '../../state/state.ts';
import { shownCard } from '../../table/table.ts';
import { Boundary } from '../breakage/boundary.tsx';
import type { DeskProps } from './desk-props.ts';
import { ForYou } from './for-you.tsx';
import { OnShow } from './on-show.tsx';
import { isStaged } from './staged.ts';
import { TalkPanel } from './talk-panel.tsx';

/** The facilitator's desk: the card on show, where the talk about it is, and beside them what helps to lead it. */
export const Desk = (props: DeskProps) => {
  const { state, act } = props;
  const { screen, window } = state;
  const table = tableOf(state);
  const shown = shownCard(table);
  const staged = isStaged(shown) ? shown : undefined;
  const on = `${state.game.session.log.length}`;
  const isWide = table.places.length > 1 && table.at === undefined;
  return (
    <div className={`desk ${isWide ? 'wide' : ''} ${staged ? 'staged' : ''}`} data-stage={staged?.talk.stage}>
      <Boundary place="cards" on={on}>
        <OnShow {...props} />
      </Boundary>
      {shown?.talk && (
        <Boundary place="cards" on={on}>
          <TalkPanel
            lying={shown}
            safe={isThere(window.projector)}
            timed={screen.timer !== undefined}
            onStage={(stage) => act(move({ kind: 'stage', stage }))}
            onHand={(choice, by) => act(...countHand(state, choice, by))}
            onMinute={() => act(onScreen({ kind: 'start', minutes: 1 }))}
          />
        </Boundary>
      )}
      <Boundary place="notes" on={on}>
        <ForYou {...props} />
      </Boundary>
    </div>
  );
};
