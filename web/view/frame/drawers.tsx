import { inWindow, onScreen } from '../../state/act.ts';
import type { Screen } from '../../state/screen.ts';
import type { State } from '../../state/state.ts';
import type { Store } from '../../state/store.ts';
import { Boundary } from '../breakage/boundary.tsx';
import { Drawer } from '../piece/drawer.tsx';
import { useWords } from '../piece/language.ts';
import { appWords } from '../piece/words.ts';
import { RoomPanel } from './room-panel.tsx';
import { TimerPanel } from './timer-panel.tsx';

export interface TimeProps {
  readonly state: State;
  readonly act: Store['act'];
}

interface RoomProps extends TimeProps {
  readonly onOpenProjector: () => boolean;
}

/** The time, in the foot of everything a facilitator does. */
export const Time = ({ state: { screen }, act }: TimeProps) => (
  <Boundary place="beside">
    <TimerPanel
      timer={screen.timer}
      sound={screen.sound}
      onTimer={(done) => act(onScreen(done))}
      onSound={(sound) => act(onScreen({ kind: 'set', change: { sound } }))}
    />
  </Boundary>
);

/** The room, in the bar of everything a facilitator does: it is set once, and then left alone. */
export const RoomDrawer = ({ state, act, onOpenProjector }: RoomProps) => {
  const { screen, window, game, scene, workshop } = state;
  const { projector } = useWords(appWords);
  const set = (change: Partial<Screen>) => act(onScreen({ kind: 'set', change }));
  // The hands that are counted stand under it, and the next step of a plan.
  const walk = [game.session, scene, workshop?.plan, workshop?.mirror, workshop?.poker];
  const isTold = screen.black || window.projector !== 'none';
  return (
    <Boundary place="beside">
      <Drawer label={projector} icon="projector-screen" worded={!isTold} look="room-drawer" on={walk}>
        {() => (
          <RoomPanel
            screen={screen}
            projector={window.projector}
            onOpen={onOpenProjector}
            onHere={() => act(inWindow({ here: true }))}
            onScreen={set}
            onTextSize={(by) => act(onScreen({ kind: 'textSize', by }))}
          />
        )}
      </Drawer>
    </Boundary>
  );
};
