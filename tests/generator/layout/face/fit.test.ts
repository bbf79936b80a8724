import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deck } from '../../../../cards/game/deck.ts';
import type { Card } from '../../../../cards/schema.ts';
import type { Look, LookSetting, Side } from '../../../../generator/layout/face/face.ts';
import { openFamily } from '../../../../generator/layout/face/fit.ts';
import { typeFloor, typeStep } from '../../../../generator/paper/theme.ts';

/** Cards of which each side fits up to a size, and has so many letters. */
interface Limits {
  readonly front: number;
  readonly back: number;
  readonly letters?: number;
}

const START = 16;
/** Nothing else of a setting is asked of. */
const setting = { floor: typeFloor } as LookSetting;

const open = (limits: readonly Limits[]) => {
  const cards = limits.map((_, i): Card => ({ ...(deck.cards[0] as Card), code: `V${i}` }));
  const limitOf = (card: Card) => limits[cards.indexOf(card)] as Limits;
  let laid = 0;
  const layFace = (side: Side) => (card: Card, size: number) => {
    laid++;
    return {
      frame: { width: 63, height: 88, title: `${card.code} ${size}`, items: [] },
      overflow: size - limitOf(card)[side],
    };
  };
  const look: Look<Card> = {
    start: { front: START, back: START },
    title: ({ code }) => code,
    front: layFace('front'),
    back: layFace('back'),
    ...(limits[0]?.letters !== undefined && { lengthOf: (card) => limitOf(card).letters ?? 0 }),
  };
  return { fitting: openFamily(cards, look, setting), countLaid: () => laid };
};

const size = fc.integer({ min: 0, max: (START - 6) * 4 }).map((n) => 6 + n / 4);
const someLimits = fc.array(fc.record({ front: size, back: size, letters: fc.nat(500) }), {
  minLength: 1,
  maxLength: 20,
});

/** The largest size in whole steps below the start at which all fit. */
const largestOf = (limits: readonly number[]): number => {
  const most = Math.min(...limits);
  const steps = Math.max(0, Math.ceil((START - most) / typeStep - 1e-9));
  return Math.max(typeFloor, START - steps * typeStep);
};

describe('a family', () => {
  test('stands in the largest size at which all its cards fit, whatever their letters say', () => {
    fc.assert(
      fc.property(someLimits, (limits) => {
        const { sizes, overfull, cards } = open(limits).fitting.finish();
        expect(sizes).toEqual({
          front: largestOf(limits.map(({ front }) => front)),
          back: largestOf(limits.map(({ back }) => back)),
        });
        expect(cards.map(({ front }) => front.title)).toEqual(limits.map((_, i) => `V${i} ${sizes.front}`));
        const tooFull = limits.flatMap(({ front }, i) => (front < sizes.front - 1e-6 ? [`V${i}`] : []));
        expect(overfull.flatMap(({ code, side }) => (side === 'front' ? [code] : []))).toEqual(tooFull);
      }),
    );
  });

  test('that may not reach a size does not, and asking first changes nothing', () => {
    fc.assert(
      fc.property(someLimits, fc.array(fc.tuple(fc.constantFrom('front', 'back'), size)), (limits, asked) => {
        const { fitting } = open(limits);
        for (const [side, least] of asked) {
          const may = fitting.mayReach(side as Side, least);
          const does = fitting.reaches(side as Side, least);
          expect(does).toBe(
            largestOf(limits.map((limit) => limit[side as Side])) >= least && reachesAtAll(limits, side as Side, least),
          );
          if (does) expect(may).toBe(true);
        }
        expect(fitting.finish()).toEqual(expect.objectContaining({ sizes: open(limits).fitting.finish().sizes }));
      }),
    );
  });

  test('of many cards takes little more than a face for each side, where the longest cards are the fullest', () => {
    const limits = Array.from({ length: 300 }, (_, i) => ({
      front: 9.5 + i / 100,
      back: 10 + i / 100,
      letters: 900 - i,
    }));
    const { fitting, countLaid } = open(limits.toReversed());
    fitting.finish();
    // One more for each size that is too large.
    const { front, back } = fitting.sizes;
    expect(countLaid()).toBeLessThanOrEqual(2 * 300 + front.length + back.length);
  });
});

/** At the smallest type nothing is made smaller: what does not fit there reaches nothing. */
const reachesAtAll = (limits: readonly Limits[], side: Side, least: number): boolean =>
  least <= START &&
  Math.min(...limits.map((limit) => limit[side])) >= largestOf(limits.map((limit) => limit[side])) - 1e-6;
