import { comma } from '../../cards/joined.ts';
import type { Says } from '../../cards/languages.ts';
import type { PlanReason } from '../layout/sheet/imposition.ts';

/** Why so many cards lie on a sheet and not more, for the person who prints. */
export const sayReason = (reason: PlanReason): Says => {
  switch (reason.kind) {
    case 'whole':
      return { nl: '1 per vel: de kaart vult het hele vel', en: '1 a sheet, which it fills' };
    case 'labels':
      return {
        nl: `${reason.cards} etiketten per vel, ${reason.across} naast elkaar`,
        en: `${reason.cards} labels a sheet, ${reason.across} across`,
      };
    case 'sheet':
      return saySheet(reason);
  }
};

const saySheet = (reason: Extract<PlanReason, { kind: 'sheet' }>): Says => {
  const { cards, isTurned, otherWay } = reason;
  const loss = sayLoss(reason);
  const isBetter = otherWay < cards;
  return {
    nl: `${cards} per vel (papier ${isTurned ? 'liggend' : 'staand'}${isBetter ? `; ${isTurned ? 'staand' : 'liggend'} ${otherWay}` : ''})${loss.nl}`,
    en: `${cards} a sheet (paper ${isTurned ? 'turned' : 'upright'}${isBetter ? `, ${otherWay} the other way` : ''})${loss.en}`,
  };
};

/** What bleed and fold cost. */
const sayLoss = ({ cards, plain, bleed, fold }: Extract<PlanReason, { kind: 'sheet' }>): Says => {
  if (plain <= cards) return { nl: '', en: '' };
  const causes = [
    ...(bleed > 0 ? [{ nl: `door ${comma(bleed)} mm kleur voorbij de snijlijn`, en: `own bleed of ${bleed} mm` }] : []),
    ...(fold ? [{ nl: 'omdat de achterkanten op dezelfde zijde staan', en: 'backs on the same side' }] : []),
  ];
  return {
    nl: `: ${cards} in plaats van ${plain}, ${causes.map(({ nl }) => nl).join(' en ')}`,
    en: `: ${cards} instead of ${plain}, for ${causes.map(({ en }) => en).join(' and ')}`,
  };
};
