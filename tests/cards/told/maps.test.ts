import { describe, expect, test } from 'vitest';
import { families } from '../../../cards/families.ts';
import { deck } from '../../../cards/game/deck.ts';
import { inTongue, isMapped, type MapContext, mapCard } from '../../../cards/told/maps.ts';
import { words } from '../../../cards/words.ts';

const context: MapContext = {
  words: words.nl,
  skill: { code: 'V01', icon: 'handshake', short: 'Co-creatie' },
  isOwn: false,
};
const mapped = deck.cards.filter(isMapped);
const toldOf = (code: string, more: Partial<MapContext> = {}) => {
  const card = mapped.find((card) => card.code === code);
  if (!card) throw new Error(`No map tells card ${code}.`);
  return mapCard(inTongue(card, 'nl'), { ...context, ...more });
};

describe('a question', () => {
  const { code } = mapped.find(({ family }) => family === 'story') ?? { code: '' };
  test('is called by its skill, and says how deep it goes and what to do', () => {
    expect(toldOf(code)).toMatchObject({
      title: ['Co-creatie'],
      icon: { front: 'handshake', back: families.story.icon },
      name: 'niveau 1: herkennen',
      line: 'Vertel over een keer dat …',
      isTask: true,
    });
  });
  test('that people wrote has no level, and may have no skill', () => {
    expect(toldOf(code, { isOwn: true, skill: undefined })).toMatchObject({
      title: ['Eigen vraag'],
      icon: { front: families.story.icon },
      name: '',
      line: 'Lees samen de vraag op de achterkant.',
    });
  });
});

test('a tip names its skill on both sides, and its source at the foot where it was adapted', () => {
  const tip = mapped.find((card) => card.family === 'tip');
  if (tip?.family !== 'tip') throw new Error('The deck has no tip.');
  expect(mapCard(inTongue({ ...tip, origin: 'adapted' }, 'nl'), context)).toMatchObject({
    line: 'Bij vaardigheid V01: Co-creatie',
    heading: 'Bij vaardigheid V01',
    foot: words.nl.tipSource,
  });
  expect(mapCard(inTongue({ ...tip, origin: 'new' }, 'nl'), context).foot).toBe('');
});

test('of every card something stands behind, and no place of it is empty', () => {
  for (const card of mapped) {
    const { title, line, back } = toldOf(card.code);
    expect([...title, line], card.code).not.toContain('');
    expect(back.length, card.code).toBeGreaterThan(0);
    for (const said of back) expect('items' in said ? said.items : [said.text], card.code).not.toContain('');
  }
});
