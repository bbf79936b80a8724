import fc from 'fast-check';
import { expect, test } from 'vitest';
import { families } from '../../../cards/families.ts';
import type { FamilyId } from '../../../cards/schema.ts';
import { everything, readSet, selectCards, writeSet } from '../../../web/table/set.ts';
import { cards, ofFamily, ofSkill, sets } from './cards.ts';

const familiesOf = (set: Parameters<typeof selectCards>[1]) => [
  ...new Set(selectCards(cards, set).map(({ family }) => family)),
];

test('all cards to talk about are dealt; what one chooses for a purpose is not', () => {
  const apart = ['blank', 'rules', 'format', 'check', 'vote'];
  expect(familiesOf(everything)).toEqual(Object.keys(families).filter((family) => !apart.includes(family)));
  expect(selectCards(cards, everything)).toEqual(cards.filter(({ family }) => !apart.includes(family)));
});

test.each(Object.keys(families))('the family %s can be chosen by itself', (family) => {
  const set = readSet(family, cards);
  expect(set).toEqual(ofFamily(family as FamilyId));
  expect(set && familiesOf(set)).toEqual([family]);
});

test('a skill is dealt with its tips, questions and dilemmas', () => {
  expect(familiesOf(ofSkill(2))).toEqual(['skill', 'tip', 'story', 'mirror', 'step', 'dilemma']);
  expect(familiesOf(ofSkill(17))).toEqual(['skill', 'story', 'mirror', 'step', 'dilemma']);
});

test('a set is written short and read back', () => {
  fc.assert(
    fc.property(sets, (set) => {
      expect(readSet(writeSet(set), cards)).toEqual(set);
    }),
  );
  expect(writeSet(everything)).toBe('all');
  expect(writeSet(ofFamily('tip'))).toBe('tip');
  expect(writeSet(ofSkill(3))).toBe('3');
  expect(
    writeSet({ families: ['tip', 'dilemma'], skills: [3, 4], levels: [2], minutes: 20, codes: ['T08', 'D06'] }),
  ).toBe('tip-dilemma_s3-4_l2_m20_cT08-D06');
});

test('facts are asked together: a family, of a skill, at a level, in so many minutes', () => {
  const codes = (text: string) => {
    const set = readSet(text, cards);
    return set && selectCards(cards, set).map(({ code }) => code);
  };
  expect(codes('story-step_s2')).toEqual(['G02', 'G36']);
  expect(codes('s2_l3')).toEqual(['G36']);
  expect(codes('cT08-D06')).toEqual(['T08', 'D06']);
  expect(codes('format_m10')?.length).toBeLessThan(codes('format')?.length ?? 0);
  expect(codes('l3')).toEqual(codes('step'));
});

test.each(['', 'nonsense', '99', 's0', 'l4', 'm', 'tip_q3', 'cX99', 'tip_s17', 'all_tip'])(
  '"%s" is no set of this deck',
  (text) => {
    expect(readSet(text, cards)).toBeUndefined();
  },
);
