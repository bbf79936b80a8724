import { createRequire } from 'node:module';
import type jsqr from 'jsqr';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { deck } from '../../../cards/deck.ts';
import { families } from '../../../cards/families.ts';
import { languages } from '../../../cards/schema.ts';
import type { LaidDeck } from '../../../generator/edition/deck.ts';
import { paintSvg, type SvgView } from '../../../generator/paint/svg.ts';
import { type FigureItem, type Frame, type LazyFrame, layFrame } from '../../../generator/paper/frame.ts';
import { cardSizes } from '../../../generator/paper/stock.ts';
import { openTemplate } from '../../../generator/tools/templates.node.ts';
import { readAddress } from '../../../generator/wish/address.ts';
import { type Job, openJob } from '../../../generator/write/job.ts';
import { layFitting } from '../../../generator/write/lay.ts';

const address = 'https://kaarten.example.org/ruimtemakers/';
let job: Job;
beforeAll(() => {
  job = openJob(deck, 'dist', undefined);
});
// Its types say `export default`; the file itself is the function.
const scanCode: typeof jsqr = createRequire(import.meta.url)('jsqr');
const shell = openTemplate<SvgView>('frame.svg');
const paint = (frame: Frame) => Buffer.from(paintSvg(frame, { language: 'nl', outline: job.fonts.outline, shell }));
const findCode = ({ lay }: LazyFrame) => lay().find((item): item is FigureItem => item.kind === 'figure');
const talked = deck.cards.filter(({ family }) => family !== 'vote');

/** What a phone reads on a face at 300 dpi. */
const scan = async (frame: Frame): Promise<string | undefined> => {
  const { data, info } = await sharp(paint(frame), { density: 300 })
    .flatten({ background: '#fff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return scanCode(new Uint8ClampedArray(data), info.width, info.height)?.data;
};

describe.each(languages)('in %s', (language) => {
  let laid: LaidDeck;
  beforeAll(async () => {
    laid = await layFitting(job, language, { address });
  });

  test('every poker card has a code of 15 mm in a free zone; vote cards have none', () => {
    expect(laid.cards.filter(({ coded }) => coded).map(({ code }) => code)).toEqual(talked.map(({ code }) => code));
    for (const { back } of laid.cards.filter(({ coded }) => coded)) {
      const { box, items } = findCode(back) as FigureItem;
      expect([box.width, box.height]).toEqual([15, 15]);
      // The free zone is 4 modules of at most 15/25 mm; on the right and below it ends within the trim.
      expect([box.x, box.y]).toEqual([63 - 5 - 15, 88 - 5 - 15]);
      expect(items).toHaveLength(1);
    }
  });

  test.each(Object.keys(families).filter((family) => family !== 'vote'))(
    'a phone reads the code of a %s and finds that card',
    async (family) => {
      const card = laid.cards.find((other) => other.family === family);
      expect(card && (await scan(layFrame(card.back)))).toBe(`${address}#card=${card?.code}&lang=${language}`);
    },
  );

  test('no text, line or ground comes into the free zone', async () => {
    for (const { code, back } of laid.cards.filter(({ coded }) => coded)) {
      const { items, ...rest } = layFrame(back);
      const bare: Frame = { ...rest, items: items.filter(({ kind }) => kind !== 'figure') };
      // Ten dots a mm.
      const image = await sharp(paint(bare)).flatten({ background: '#fff' }).resize({ width: 630 }).png().toBuffer();
      const zone = { left: 430 - 16, top: 680 - 16, width: 150 + 32, height: 150 + 32 };
      const { channels } = await sharp(await sharp(image).extract(zone).png().toBuffer()).stats();
      expect(`${code} ${channels.slice(0, 3).map(({ min }) => min)}`).toBe(`${code} 255,255,255`);
    }
  });
});

test('a bridge card has room as well, and a larger card has its code at the same true size', async () => {
  const bridge = await layFitting(job, 'nl', { size: cardSizes.bridge, address });
  expect(bridge.cards.filter(({ coded }) => coded)).toHaveLength(talked.length);
  const large = (await layFitting(job, 'nl', { size: cardSizes.a6, address })).cards[0]?.back;
  expect(large && findCode(large)?.box.width).toBeCloseTo(15, 6);
});

test('a card wider than high has no room, and none of its text gives way', async () => {
  const business = await layFitting(job, 'nl', { size: cardSizes.business, address });
  expect(business.cards.filter(({ coded }) => coded)).toEqual([]);
});

test('without an address no face changes', async () => {
  const plain = await layFitting(job, 'nl');
  expect(plain.cards.filter(({ back }) => findCode(back))).toEqual([]);
  expect(plain.cards.filter(({ coded }) => coded)).toEqual([]);
});

test.each([
  ['kaarten', '--url: “kaarten” is no address; write it whole, as in https://example.org/cards/.'],
  ['ftp://x.nl', '--url: “ftp://x.nl” is no address; write it whole, as in https://example.org/cards/.'],
  ['https://x.nl/#card', '--url: leave out “#card”; what stands behind the # is added for each card.'],
  [`https://x.nl/${'a'.repeat(60)}`, '--url: 73 characters are too many for a code of 15 mm; use at most 66.'],
])('the address %s gets a kind sentence', (typed, sentence) => {
  expect(() => readAddress(typed)).toThrow(sentence);
});

test('an address without a path gets its slash', () => {
  expect(readAddress('https://kaarten.example.org')).toBe('https://kaarten.example.org/');
});
