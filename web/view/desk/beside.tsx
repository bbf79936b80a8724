import type { ReactNode } from 'react';
import { inWindow, onScreen } from '../../state/act.ts';
import type { Screen } from '../../state/screen.ts';
import type { State } from '../../state/state.ts';
import type { Store } from '../../state/store.ts';
import { Boundary } from '../breakage/boundary.tsx';
import { RoomPanel } from './room-panel.tsx';
import { TimerPanel } from './timer-panel.tsx';

export interface BesideProps {
  readonly state: State;
  readonly act: Store['act'];
  readonly onOpenProjector: () => boolean;
}

/** What stands beside everything a facilitator does: the room, the time, and what belongs to the work at hand. */
export const Beside = ({ children, ...props }: BesideProps & { readonly children?: ReactNode }) => (
  <div className="beside">
    <Boundary place="beside">
      <Panels {...props} />
      {children}
    </Boundary>
  </div>
);

const Panels = ({ state: { screen, window }, act, onOpenProjector }: BesideProps) => {
  const set = (change: Partial<Screen>) => act(onScreen({ kind: 'set', change }));
  return (
    <>
      <RoomPanel
        screen={screen}
        projector={window.projector}
        onOpen={onOpenProjector}
        onHere={() => act(inWindow({ here: true }))}
        onScreen={set}
        onTextSize={(by) => act(onScreen({ kind: 'textSize', by }))}
      />
      <TimerPanel
        timer={screen.timer}
        sound={screen.sound}
        onTimer={(done) => act(onScreen(done))}
        onSound={(sound) => set({ sound })}
      />
    </>
  );
};
