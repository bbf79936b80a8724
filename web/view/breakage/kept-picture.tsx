import { Component, type ReactNode } from 'react';
import { raiseBreakage } from '../../breakage/breakages.ts';
import { breakPicture, type Pictures, seePicture, shownPicture } from '../../breakage/pictures.ts';
import type { Showing } from '../../state/showing.ts';

interface Props {
  readonly showing: Showing;
  readonly children: (showing: Showing) => ReactNode;
}

interface State {
  readonly failed: boolean;
  readonly pictures: Pictures;
}

/** Shows the room what there is to see; where that breaks, what it saw before. The facilitator is told of it. */
export class KeptPicture extends Component<Props, State> {
  override state: State = { failed: false, pictures: seePicture(undefined, this.props.showing) };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ showing }: Props, { failed, pictures }: State): State {
    return { failed: false, pictures: seePicture(failed ? breakPicture(pictures) : pictures, showing) };
  }

  override componentDidCatch(broken: unknown): void {
    raiseBreakage({ place: 'room', broken });
  }

  override render(): ReactNode {
    const shown = shownPicture(this.state.pictures);
    return shown ? this.props.children(shown) : <main className="projector" />;
  }
}
