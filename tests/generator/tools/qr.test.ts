import { createRequire } from 'node:module';
import type jsqr from 'jsqr';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { deck } from '../../../cards/game/deck.ts';
import { languages } from '../../../cards/schema.ts';
import type { LaidDeck } from '../../../generator/edition/deck.ts';
import { paintSvg, type SvgView } from '../../../generator/paint/svg.ts';
import { type FigureItem, type Frame, type LazyFrame, layFrame } from '../../../generator/paper/frame.ts';
import { cardSizes } from '../../../generator/paper/stock.ts';
import { placeItems } from '../../../generator/preflight/placed.ts';
import { openTemplate } from '../../../generator/tools/templates.node.ts';
import { readAddress } from '../../../generator/wish/address.ts';
import { type Job, openJob } from '../../../generator/write/job.ts';
import { layFitting } from '../../../generator/write/lay.ts';
import { overlaps } from '../paper/overlaps.ts';

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
/** One card of each family, where it is the size that matters. */
const few = deck.cards.filter(({ family }, i) => deck.cards.findIndex((other) => other.family === family) === i);
const layFew: typeof layFitting = (job, ...wish) => layFitting({ ...job, deck: { ...deck, cards: few } }, ...wish);
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

  test('a phone reads the code and finds that card', async () => {
    const card = laid.cards.find(({ family }) => family === (language === 'nl' ? 'skill' : 'dilemma'));
    expect(card && (await scan(layFrame(card.back)))).toBe(`${address}#card=${card?.code}&lang=${language}`);
  });

  test('every card has a code of its own', () => {
    const drawn = laid.cards.filter(({ coded }) => coded).map(({ back }) => JSON.stringify(findCode(back)?.items));
    expect(new Set(drawn).size).toBe(talked.length);
  });

  test('no text of any card comes into the free zone', () => {
    const astray = laid.cards
      .filter(({ coded }) => coded)
      .flatMap(({ code, back }) =>
        placeItems(bare(back).items, job.fonts.outline).flatMap((item) =>
          item.kind === 'text' && overlaps(item.box, zone) ? [`${code}: ${item.text}`] : [],
        ),
      );
    expect(astray).toEqual([]);
  });

  test('no line, icon or ground of a family comes into the free zone', async () => {
    const coded = laid.cards.filter(({ coded }) => coded);
    const first = coded.filter(({ family }, i) => coded.findIndex((other) => other.family === family) === i);
    expect(first.map(({ family }) => family).sort()).toEqual([...new Set(talked.map(({ family }) => family))].sort());
    for (const { code, back } of first) {
      // Ten dots a mm.
      const image = await sharp(paint(bare(back)))
        .flatten({ background: '#fff' })
        .resize({ width: 630 })
        .png()
        .toBuffer();
      const dots = { left: zone.x * 10, top: zone.y * 10, width: zone.width * 10, height: zone.height * 10 };
      const { channels } = await sharp(await sharp(image).extract(dots).png().toBuffer()).stats();
      expect(`${code} ${channels.slice(0, 3).map(({ min }) => min)}`).toBe(`${code} 255,255,255`);
    }
  });
});

/** The code of 15 mm and what stays free around it, as far as the card has it to itself; in mm. */
const zone = { x: 41.4, y: 66.4, width: 18.2, height: 18.2 };

/** A face without its code. */
const bare = (back: LazyFrame): Frame => {
  const { items, ...rest } = layFrame(back);
  return { ...rest, items: items.filter(({ kind }) => kind !== 'figure') };
};

test('a bridge card has room as well, and a larger card has its code at the same true size', async () => {
  const bridge = await layFew(job, 'nl', { size: cardSizes.bridge, address });
  expect(bridge.cards.filter(({ coded }) => coded)).toHaveLength(few.length - 1);
  const large = (await layFew(job, 'nl', { size: cardSizes.a6, address })).cards[0]?.back;
  expect(large && findCode(large)?.box.width).toBeCloseTo(15, 6);
});

test('a card wider than high has no room, and none of its text gives way', async () => {
  const business = await layFew(job, 'nl', { size: cardSizes.business, address });
  expect(business.cards.filter(({ coded }) => coded)).toEqual([]);
});

test('without an address no face changes', async () => {
  const plain = await layFew(job, 'nl');
  expect(plain.cards.filter(({ back }) => findCode(back))).toEqual([]);
  expect(plain.cards.filter(({ coded }) => coded)).toEqual([]);
});

test.each([
  ['kaarten', '--url: “kaarten” is not an address; write it in full, as in https://example.org/cards/.'],
  ['ftp://x.nl', '--url: “ftp://x.nl” is not an address; write it in full, as in https://example.org/cards/.'],
  ['https://x.nl/#card', '--url: leave out “#card”; what comes after the # is added for each card.'],
  [`https://x.nl/${'a'.repeat(60)}`, '--url: 73 characters are too many for a code of 15 mm; use at most 66.'],
])('the address %s gets a kind sentence', (typed, sentence) => {
  expect(() => readAddress(typed)).toThrow(sentence);
});

test('an address without a path gets its slash', () => {
  expect(readAddress('https://kaarten.example.org')).toBe('https://kaarten.example.org/');
});
