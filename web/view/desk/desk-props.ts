import type { ReactNode } from 'react';
import type { Notes } from '../../deck/deck.ts';
import type { LookSetting } from '../card/face.ts';
import type { BesideProps } from './beside.tsx';

export interface DeskProps extends BesideProps {
  readonly findSkill: LookSetting['findSkill'];
  readonly nameOf: (code: string) => string;
  readonly notes: Notes | undefined;
  /** What people should know about this table. */
  readonly remarks: ReactNode;
  /** The code field. */
  readonly children: ReactNode;
  /** What else helps with the card on show: lines for the harvest. */
  readonly lines: ReactNode;
}
