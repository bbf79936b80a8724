import { expect, test } from 'vitest';
import { mirrorSkills } from '../../../../web/workshop/mirror/mirror.ts';
import { ownFamilies } from '../../../../web/workshop/own/own-fields.ts';
import { readDraft, readEntries } from '../../../../web/workshop/own/own-list.ts';
import { fullDraft } from '../drafts.ts';

/** As it comes out of a text: without what is undefined. */
const keepPlain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const draft = { family: 'story', skill: 3, texts: { prompt: 'Wie doet mee?' } } as const;

test.each(ownFamilies)('a draft of a %s is read as it was written', (family) => {
  for (const skill of [undefined, 1, 17]) {
    const full = fullDraft(family, skill);
    expect(readDraft(keepPlain(full))).toEqual(full);
  }
});

test.each([
  undefined,
  null,
  7,
  'story',
  [],
  {},
  { texts: {} },
  { family: 'story' },
  { family: 'format', texts: {} },
  { family: 'story', texts: null },
  { family: 'story', texts: [] },
  { family: 'story', texts: 'x' },
])('%j is no draft', (found) => {
  expect(readDraft(found)).toBeUndefined();
});

test('a skill that is none, and a text that is none, are left out', () => {
  for (const skill of [0, mirrorSkills.length + 1, 1.5, -1, '3', null, [3]])
    expect(Object.keys(readDraft({ ...draft, skill }) ?? {})).toEqual(['family', 'texts']);
  const texts = { followUp: 7, prompt: 'Wie doet mee?', title: null, unknown: 'x' };
  expect(Object.entries(readDraft({ ...draft, texts })?.texts ?? {})).toEqual([['prompt', 'Wie doet mee?']]);
  expect(readDraft({ ...draft, icon: 'x', more: 1 })).toEqual(draft);
});

test('what was typed for another kind of card is kept, in the order of the forms, however long', () => {
  const read = readDraft({ family: 'tip', texts: { prompt: 'a'.repeat(20_001), heading: 'b', short: 'c' } });
  expect(JSON.stringify(read)).toBe(
    `{"family":"tip","texts":{"short":"c","heading":"b","prompt":"${'a'.repeat(20_001)}"}}`,
  );
});

test('of a list, entries that are none are left out', () => {
  const good = { code: 'E01', draft };
  expect(
    readEntries([
      good,
      null,
      7,
      [],
      {},
      { code: 'E02' },
      { draft },
      { code: 'D01', draft },
      { code: 'E1', draft },
      { code: 'E001', draft },
      { code: 2, draft },
      { code: 'E03', draft: 'x' },
      { code: 'E04', draft, more: 1 },
    ]),
  ).toEqual([good, { code: 'E04', draft }]);
  for (const found of [undefined, null, {}, 'x', 7, { 0: good, length: 1 }]) expect(readEntries(found)).toEqual([]);
});
