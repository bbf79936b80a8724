import { describe, expect, test } from 'vitest';
import { type Family, families } from '../../../../cards/families.ts';
import { deck } from '../../../../cards/game/deck.ts';
import { paperWords as words } from '../../../../cards/paper-words.ts';
import { type CardOf, languages } from '../../../../cards/schema.ts';
import type { LookSetting } from '../../../../generator/layout/face/face.ts';
import { skillLook } from '../../../../generator/layout/face/face-skill.ts';
import { layFamily } from '../../../../generator/layout/face/fit.ts';
import { paletteOf } from '../../../../generator/layout/face/palette.ts';
import { toldLook } from '../../../../generator/layout/look/look-told.ts';
import { type Item, type LazyFrame, layFrame, type TextItem } from '../../../../generator/paper/frame.ts';
import { safeArea, typeFloor } from '../../../../generator/paper/theme.ts';
import { hyphenateFor } from '../../../../generator/tools/hyphenation.node.ts';
import { squeeze, stringsOnFaces } from '../../../cards/strings.ts';
import { fonts, layPoker, tools } from '../../edition/edition.ts';

const linesOf = (items: readonly Item[]): readonly TextItem[] =>
  items.flatMap((item) => (item.kind === 'text' ? [item] : 'items' in item ? linesOf(item.items) : []));

describe.each(languages)('the deck in %s', (language) => {
  const laid = layPoker(language);

  test('every side fits, and body type is 9 pt or more, one size a family', () => {
    expect(laid.overfull).toEqual([]);
    for (const sizes of Object.values(laid.sizes)) {
      expect(sizes.front).toBeGreaterThanOrEqual(9);
      expect(sizes.back).toBeGreaterThanOrEqual(9);
    }
  });

  test('every text of every card is on one of its sides', () => {
    for (const [i, card] of deck.cards.entries()) {
      const sides = [laid.cards[i]?.front, laid.cards[i]?.back].flatMap((side) => linesOf(side?.lay() ?? []));
      const said = squeeze(sides.map(({ text }) => text).join(''));
      for (const text of stringsOnFaces(card, language)) expect(said, card.code).toContain(squeeze(text));
    }
  });

  test('every line lies inside the safe area and is no smaller than the floor', () => {
    const sides = laid.cards.flatMap(({ front, back }): LazyFrame[] => [front, back]);
    for (const side of sides)
      for (const line of linesOf(side.lay())) {
        const width = fonts.measure(line.text, line.font, line.size);
        expect(line.size, side.title).toBeGreaterThanOrEqual(typeFloor);
        expect(line.x, side.title).toBeGreaterThanOrEqual(safeArea);
        expect(line.x + width, `${side.title}: ${line.text}`).toBeLessThanOrEqual(side.width - safeArea + 0.01);
        expect(line.y, side.title).toBeLessThanOrEqual(side.height - safeArea);
      }
  });

  test('a front carries code and title, a back its code; the back of a vote tells nothing', () => {
    for (const { code, title, family, front, back } of laid.cards) {
      const said = (face: LazyFrame) => linesOf(face.lay()).map((line) => line.text);
      expect(said(front)).toContain(code);
      expect(said(front).join('').replaceAll(/[- ]/g, '')).toContain(title.replaceAll(/[- ]/g, ''));
      if (family === 'vote') expect(said(back)).toEqual(['Ruimtemakers']);
      else expect(said(back)).toContain(code);
    }
  });
});

const skills = deck.cards.filter((card) => card.family === 'skill');
const settingOf = (family: Family): LookSetting => ({
  language: 'nl',
  words: words.nl,
  family,
  palette: paletteOf(family, 'full'),
  common: { family, palette: paletteOf(family, 'full') },
  floor: typeFloor,
  ink: 'full',
  version: deck.version,
  findSkill: () => skills[0],
  icon: tools.icon,
  setter: { measure: fonts.measure, hyphenate: hyphenateFor('nl') },
  size: { width: 63, height: 88 },
});

test('a tip that was made for this game names no document that it came from', () => {
  const adapted = deck.cards.find((card) => card.family === 'tip' && card.origin === 'adapted') as CardOf<'tip'>;
  const { cards } = layFamily([adapted, { ...adapted, origin: 'new' }], toldLook('tip'), settingOf(families.tip));
  const said = cards.map(({ back }) => linesOf(back.lay()).map((line) => line.text));
  expect(said.map((lines) => lines.includes(words.nl.tipSource))).toEqual([true, false]);
});

test('a text too long for the smallest type names its card, and the rest of the family is laid out', () => {
  const long = structuredClone(skills[0]) as (typeof skills)[number] & { text: { nl: { line: string } } };
  long.text.nl.line = 'Dit is een zin die maar door blijft gaan. '.repeat(12);
  const laid = layFamily([long, ...skills.slice(1)], skillLook, settingOf(families.skill));
  expect(laid.overfull.map(({ code, side }) => `${code} ${side}`)).toEqual(['V01 front']);
  expect(laid.sizes.front).toBe(typeFloor);
  expect(laid.cards).toHaveLength(skills.length);
});

test.each(['V11', 'V15', 'T08', 'T10'])('the frames of %s are as they were', async (code) => {
  const card = layPoker('nl').cards.find((laid) => laid.code === code);
  const round = (_: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);
  if (!card) throw new Error(`There is no card ${code}.`);
  await expect(
    JSON.stringify({ front: layFrame(card.front), back: layFrame(card.back) }, round, 1),
  ).toMatchFileSnapshot(`../../../golden/frame-${code}.json`);
});
