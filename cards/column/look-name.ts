import { type LookName, lookNames } from '../own/placed.ts';
import { squeeze } from './tongues.ts';

const dutch: Readonly<Record<string, LookName>> = {
  tekst: 'text',
  delen: 'parts',
  onderdelen: 'parts',
  keuze: 'choice',
  beeld: 'picture',
  plaatje: 'picture',
};

/** A look as somebody wrote it, in Dutch or English. */
export const readLook = (written: string | undefined): LookName | undefined => {
  const look = squeeze(written ?? '');
  return lookNames.find((name) => name === look) ?? (Object.hasOwn(dutch, look) ? dutch[look] : undefined);
};
