import { usePart } from '../browser/use-part.ts';
import { isBusy, isUntouched, tableOf } from '../state/state.ts';
import { shownCard } from '../table/table.ts';
import { deskPart } from './parts.ts';
import type { Tools } from './tools.ts';

/** What a screen reader says of the table, and apart from that of the stage, so that no card is said twice. */
export const Announcements = ({ state, names }: Tools) => {
  const { deck, window } = state;
  const desk = usePart(deskPart, isBusy(state));
  const table = tableOf(state);
  const talk = shownCard(table)?.talk;
  const isDriving = window.seat === 'driving';
  return (
    <>
      <p className="unseen" role="status">
        {isDriving && !isUntouched(state) && desk?.announceTable(table, deck, names.nameOf)}
      </p>
      <p className="unseen" role="status">
        {isDriving && talk && desk?.tellStage(talk, deck.language)}
      </p>
    </>
  );
};
