import { closeBreakage, useBreakage } from '../../breakage/breakages.ts';
import { usePart } from '../../browser/use-part.ts';
import { notePart } from './here.tsx';

/** Over the table: what broke elsewhere, in an event, in a window that closed, on the projector. */
export const BreakageBar = () => {
  const breakage = useBreakage();
  const part = usePart(notePart, breakage !== undefined);
  return breakage && part ? <part.BreakageNote {...breakage} onClose={closeBreakage} /> : null;
};
