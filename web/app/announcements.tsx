import { usePart } from '../browser/use-part.ts';
import { isBusy } from '../state/state.ts';
import type { Tools } from './part/tools.ts';
import { deskPart } from './parts.ts';

/** What a screen reader says by itself; each place is there before its words, and what is said in one is not said again with another. */
export const Announcements = (tools: Tools) => {
  const desk = usePart(deskPart, isBusy(tools.state));
  return (['table', 'stage', 'hands', 'time'] as const).map((about) => (
    <p className="unseen" role="status" key={about}>
      {desk && <desk.Said {...tools} about={about} />}
    </p>
  ));
};
