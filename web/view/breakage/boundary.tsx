import { Component, type ReactNode } from 'react';
import { raiseBreakage } from '../../breakage/breakages.ts';
import type { Place } from '../../breakage/place.ts';
import { BreakageHere } from './here.tsx';

interface Props {
  readonly place: Place;
  /** When this changes, what broke is tried again: another card, another part. */
  readonly on?: string | undefined;
  /** The way out to the cards, where there is one. */
  readonly onCards?: (() => void) | undefined;
  /** Whether it holds all of a window's content. */
  readonly whole?: boolean;
  /** What is shown in place of what broke; else a note with the ways on. Nothing of a dialog: the bar tells of it. */
  readonly instead?: ReactNode;
  readonly onBreak?: () => void;
  readonly children: ReactNode;
}

interface State {
  readonly on: string | undefined;
  readonly fault: { readonly broken: unknown } | undefined;
}

/**
 * Keeps a fault as small as the part it is in: the parts beside it and the conversation go on. A class, since React has
 * no other way to hear of a fault.
 */
export class Boundary extends Component<Props, State> {
  override state: State = { on: this.props.on, fault: undefined };

  static getDerivedStateFromError(broken: unknown): Partial<State> {
    return { fault: { broken } };
  }

  static getDerivedStateFromProps({ on }: Props, state: State): State {
    return on === state.on ? state : { on, fault: undefined };
  }

  override componentDidCatch(broken: unknown): void {
    const { place, instead, onBreak } = this.props;
    if (instead !== undefined) raiseBreakage({ place, broken });
    onBreak?.();
  }

  readonly again = (): void => this.setState({ fault: undefined });

  override render(): ReactNode {
    const { place, instead, onCards, whole = false, children } = this.props;
    const { fault } = this.state;
    if (!fault) return children;
    if (instead !== undefined) return instead;
    return (
      <BreakageHere
        place={place}
        whole={whole}
        broken={fault.broken}
        onAgain={this.again}
        onCards={
          onCards &&
          (() => {
            onCards();
            this.again();
          })
        }
      />
    );
  }
}
