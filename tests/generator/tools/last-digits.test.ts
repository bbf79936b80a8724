import { afterEach, expect, test, vi } from 'vitest';
import { families } from '../../../cards/families.ts';
import { deck } from '../../../cards/game/deck.ts';
import { paintHome, usualHome } from '../../../generator/edition/home.ts';
import { paintUsed } from '../../../generator/edition/used.ts';
import { solveReadings } from '../../../generator/layout/sheet/calibration.ts';
import type { Colour } from '../../../generator/paper/frame.ts';
import { papers } from '../../../generator/paper/stock.ts';
import { profileFiles, readProfile } from '../../../generator/write/icc.node.ts';
import { openJob } from '../../../generator/write/job.ts';
import { layPoker } from '../edition/edition.ts';
import { shiftDigit, shiftMath } from './last-digits.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.doUnmock('../../../generator/paint/lab.ts');
});

/** Cards whose faces have the most that is reckoned: the marks of votes, and icons. */
const codes = deck.cards.filter(({ family }) => family === 'vote' || family === 'rules').map(({ code }) => code);

const print = async () => {
  const shop = { ...openJob(deck, 'nowhere', undefined), compress: false };
  const wish = { codes, language: 'nl', edition: 'home', backs: 'long-edge' } as const;
  return Buffer.from((await paintUsed(shop, wish, () => undefined)).bytes);
};

/** A sheet whose backs are moved, turned and scaled. */
const printCalibrated = async () => {
  const printer = { backs: solveReadings({ x1: 0.3, y1: -0.2, x2: 0.4, y2: -0.1 }, papers.a4) };
  const shop = { ...openJob(deck, 'nowhere', undefined), compress: false };
  const laid = layPoker('nl');
  const nine = { ...laid, cards: laid.cards.slice(0, 9) };
  return Buffer.from(await paintHome(shop, nine, { ...usualHome(), printer }));
};

test.each([
  ['cards with marks and icons', print],
  ['a sheet with moved backs', printCalibrated],
])('%s are the same bytes where last digits are off', async (_, make) => {
  const said = await make();
  for (const steps of [-1, 1]) {
    shiftMath(steps);
    expect((await make()).equals(said), `${steps}`).toBe(true);
    vi.restoreAllMocks();
  }
});

const profiles = (Object.keys(profileFiles) as (keyof typeof profileFiles)[]).map(readProfile);

/** Colours all over the room of them, and those of the deck. */
const colours = [
  ...Object.values(families).flatMap(({ colour, tint }) => [colour, tint]),
  ...Array.from({ length: 60 }, (_, i) => `#${((i * 281_623) % 0x1000000).toString(16).padStart(6, '0')}`),
] as readonly Colour[];

/** Powers by `**` are no function that can be shifted, so all that is measured of a colour is. */
const readInks = async (steps: number) => {
  vi.resetModules();
  vi.doMock('../../../generator/paint/lab.ts', async (load) => {
    const lab = await load<typeof import('../../../generator/paint/lab.ts')>();
    const shift = (values: readonly number[]) => values.map((value, i) => shiftDigit(value, i === 1 ? -steps : steps));
    return {
      ...lab,
      labOf: (...given: Parameters<typeof lab.labOf>) => shift(lab.labOf(...given)),
      xyzToLab: (...given: Parameters<typeof lab.xyzToLab>) => shift(lab.xyzToLab(...given)),
      labToXyz: (...given: Parameters<typeof lab.labToXyz>) => shift(lab.labToXyz(...given)),
    };
  });
  const { openProfile } = await import('../../../generator/paint/icc.ts');
  const { openInks } = await import('../../../generator/paint/inks.ts');
  const ways = [openInks(), ...profiles.map((bytes) => openProfile(bytes).inksOf)];
  return ways.map((inksOf) => colours.map(inksOf));
};

test('a press prints colours in the same inks where last digits are off', async () => {
  const said = await readInks(0);
  for (const steps of [-4, -1, 1, 4]) expect(await readInks(steps)).toEqual(said);
});
