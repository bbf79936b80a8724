import { closeBreakage, useBreakage } from '../../breakage/breakages.ts';
import { usePart } from '../../browser/use-part.ts';
import { loadNote } from './here.tsx';

/** Over the table: what broke elsewhere, in an event, in a window that closed, on the projector. */
export const BreakageBar = () => {
  const breakage = useBreakage();
  const part = usePart(loadNote, breakage !== undefined);
  return breakage && part ? <part.BreakageNote {...breakage} onClose={closeBreakage} /> : null;
};
