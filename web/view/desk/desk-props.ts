import type { ReactNode } from 'react';
import type { Notes } from '../../deck/deck.ts';
import type { State } from '../../state/state.ts';
import type { Store } from '../../state/store.ts';
import type { LookSetting } from '../card/face.ts';

export interface DeskProps {
  readonly state: State;
  readonly act: Store['act'];
  readonly findSkill: LookSetting['findSkill'];
  readonly nameOf: (code: string) => string;
  readonly notes: Notes | undefined;
  /** What else helps with the card on show: lines for the harvest. */
  readonly lines: ReactNode;
}
