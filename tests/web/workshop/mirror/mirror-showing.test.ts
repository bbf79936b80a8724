import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyMirror, mirrorSkills } from '../../../../web/workshop/mirror/mirror.ts';
import { showMirror } from '../../../../web/workshop/mirror/mirror-showing.ts';
import { countVoices, cutPage, sumMirror } from '../../../../web/workshop/mirror/mirror-sums.ts';
import { act, lay, mirrors, raise, whole } from './mirror-placements.ts';

test('before it is revealed the room is told how many are in, and nothing of what they say', () => {
  const mirror = act([...lay(whole, 5), ...lay(whole), ...raise(3, [4, 1, 0, 2]), { kind: 'ask', skill: 3 }]);
  expect(showMirror(mirror)).toEqual({ stage: 'gathering', papers: 2, people: 6, asked: { skill: 3, hands: 7 } });
  expect(showMirror(emptyMirror)).toEqual({ stage: 'gathering', papers: 0, people: 0, asked: undefined });
});

test('hidden answers are not in what the room gets: other answers of as many people give the same', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string({
          unit: fc.constantFrom('f', 'g', 'n', 'u'),
          minLength: mirrorSkills.length,
          maxLength: mirrorSkills.length,
        }),
      ),
      (papers) => {
        const shown = showMirror(act(papers.flatMap((paper) => lay(paper))));
        expect(shown).toEqual(showMirror(act(papers.flatMap(() => lay(whole)))));
      },
    ),
    { numRuns: 30 },
  );
});

test('under five people nothing is broken down, neither for a skill nor for the whole', () => {
  const four = act([...lay('fgnu'), ...lay('fgnu'), ...lay('ffff', 2), { kind: 'reveal' }]);
  expect(showMirror(four)).toEqual({ stage: 'tooFew' });
  const mixed = act([...raise(1, [2, 1, 1, 1]), ...raise(2, [2, 1, 1, 0]), { kind: 'reveal' }]);
  expect(showMirror(mixed)).toEqual({
    stage: 'board',
    rows: [
      { skill: 1, voices: 5, counts: [2, 1, 1, 1], before: undefined },
      { skill: 2, voices: 4, counts: undefined, before: undefined },
    ],
    page: 0,
    pages: 1,
  });
});

test('no room ever gets counts of fewer than five', () => {
  fc.assert(
    fc.property(mirrors, (mirror) => {
      const showing = showMirror(act([{ kind: 'reveal' }], mirror));
      if (showing.stage !== 'board') return;
      for (const { skill, voices, counts, before } of showing.rows) {
        if (counts) expect(countVoices(counts)).toBe(voices);
        if (counts) expect(counts).toEqual(sumMirror(mirror)[skill]);
        for (const shown of [counts, before]) if (shown) expect(countVoices(shown)).toBeGreaterThanOrEqual(5);
      }
    }),
  );
});

test('all skills are pages of six, and the room stays within them', () => {
  const pages = Math.ceil(mirrorSkills.length / 6);
  const turns = Array.from({ length: pages + 2 }, () => ({ kind: 'turn', by: 1 }) as const);
  const last = act([...lay(whole, 5), { kind: 'reveal' }, ...turns]);
  const showing = showMirror(last);
  expect(showing).toMatchObject({ stage: 'board', page: pages - 1, pages });
  const cut = turns.slice(2).map((_, page) => (showing.stage === 'board' ? cutPage(showing.rows, page) : []));
  expect(
    cut
      .flat()
      .map(({ skill }) => skill)
      .sort((a, b) => a - b),
  ).toEqual(mirrorSkills);
  for (const rows of cut.slice(0, -1)) expect(rows).toHaveLength(6);
  expect(showMirror(act([{ kind: 'turn', by: -1 }], last))).toMatchObject({ page: pages - 2 });
});

test('an earlier count lies beside this one where enough people spoke then', () => {
  const mirror = act([
    ...lay('fg', 5),
    { kind: 'compare', before: { 1: [0, 6, 0, 0], 2: [1, 1, 1, 0], 3: [9, 0, 0, 0] } },
    { kind: 'reveal' },
  ]);
  expect(showMirror(mirror)).toMatchObject({
    rows: [
      { skill: 1, counts: [5, 0, 0, 0], before: [0, 6, 0, 0] },
      { skill: 2, counts: [0, 5, 0, 0], before: undefined },
    ],
  });
});
