import type { ReactNode } from 'react';
import { Desk } from '../../view/desk/desk.tsx';
import type { Tools } from './tools.ts';
import { useNotes } from './use-notes.ts';

interface Props extends Tools {
  /** Lines for the harvest beside the card on show. */
  readonly lines: ReactNode;
}

/** The desk, with the facilitator's notes. */
export const DeskView = ({ state, act, names, lines }: Props) => {
  const notes = useNotes(state.box);
  return <Desk {...{ state, act, notes, lines }} {...names} />;
};
