import { afterAll, expect, test, vi } from 'vitest';

/** The deck of a later year, with two skills more; files that ran before this one know the deck of today. */
vi.resetModules();
vi.doMock('../../../../cards/skills/index.ts', async (original) => {
  const { skillNumbers } = await original<typeof import('../../../../cards/skills/index.ts')>();
  return { skillNumbers: [...skillNumbers, skillNumbers.length + 1, skillNumbers.length + 2] };
});

afterAll(() => {
  vi.doUnmock('../../../../cards/skills/index.ts');
  vi.resetModules();
});

const { readDraft } = await import('../../../../web/workshop/own/own-list.ts');
const { isComplete, mirrorSkills } = await import('../../../../web/workshop/mirror/mirror.ts');
const { readMirror, writeMirror } = await import('../../../../web/workshop/mirror/mirror-text.ts');
const { act, lay } = await import('./mirror-placements.ts');

/** As it was kept with the seventeen skills of the first deck. */
const kept = JSON.stringify({
  kind: 'ruimtemakers-mirror',
  version: 1,
  papers: [{ people: 4, placed: '01230123012301230' }],
  draft: { people: 1, placed: '0----------------' },
  hands: { 17: [1, 2, 3, 4] },
  asked: 17,
  revealed: false,
  page: 0,
  before: null,
});

test('a mirror that was kept before a skill came is read as it was, and the new skill lies nowhere', () => {
  const read = readMirror(kept);
  expect(Object.keys(read?.papers[0]?.placed ?? {}).map(Number)).toEqual(mirrorSkills.slice(0, 17));
  expect(read?.papers[0]?.placed[17]).toBe('fully');
  expect(read?.papers[0] && isComplete(read.papers[0])).toBe(false);
  expect(read?.draft.placed).toEqual({ 1: 'fully' });
  expect(read?.hands[17]).toEqual([1, 2, 3, 4]);
  expect(read && readMirror(writeMirror(read))).toEqual(read);
});

test('the new skill is laid, kept and read, and a longer paper than the deck has skills is none', () => {
  const mirror = act(lay('f'.repeat(mirrorSkills.length)));
  expect(mirror.papers[0] && isComplete(mirror.papers[0])).toBe(true);
  expect(readMirror(writeMirror(mirror))).toEqual(mirror);
  const longer = { people: 1, placed: '0'.repeat(mirrorSkills.length + 1) };
  expect(readMirror(JSON.stringify({ ...JSON.parse(kept), papers: [longer] }))).toBeUndefined();
});

test('a card of one’s own keeps the new skill', () => {
  const draft = { family: 'story', skill: mirrorSkills.length, texts: { prompt: 'Wie wacht er?' } };
  expect(readDraft(draft)).toEqual(draft);
  expect(readDraft({ ...draft, skill: mirrorSkills.length + 1 })).not.toHaveProperty('skill');
});
