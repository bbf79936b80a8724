import type { ReactNode } from 'react';
import type { Screen } from '../../state/screen.ts';
import type { TimerAct } from '../../state/use-screen.ts';
import type { ProjectorState } from '../../sync/table-end.ts';
import { Boundary } from '../breakage/boundary.tsx';
import { RoomPanel } from './room-panel.tsx';
import { TimerPanel } from './timer-panel.tsx';

export interface BesideProps {
  readonly screen: Screen;
  readonly projector: ProjectorState;
  readonly onOpenProjector: () => boolean;
  readonly onHere: () => void;
  readonly onScreen: (change: Partial<Screen>) => void;
  readonly onTextSize: (by: 1 | -1) => void;
  readonly onTimer: (act: TimerAct) => void;
}

/** What stands beside everything a facilitator does: the room, the time, and what belongs to the work at hand. */
export const Beside = (props: BesideProps & { readonly children?: ReactNode }) => (
  <div className="beside">
    <Boundary place="beside">
      <Panels {...props} />
    </Boundary>
  </div>
);

const Panels = ({ children, ...props }: BesideProps & { readonly children?: ReactNode }) => {
  const { screen, projector, onOpenProjector, onHere, onScreen, onTextSize, onTimer } = props;
  return (
    <>
      <RoomPanel {...{ screen, projector, onHere, onScreen, onTextSize }} onOpen={onOpenProjector} />
      <TimerPanel
        timer={screen.timer}
        sound={screen.sound}
        onTimer={onTimer}
        onSound={(sound) => onScreen({ sound })}
      />
      {children}
    </>
  );
};
