import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deck } from '../../../../cards/game/deck.ts';
import { cardSchema } from '../../../../cards/schema.ts';
import { readFonts } from '../../../../generator/tools/fonts.node.ts';
import { readGlyphs } from '../../../../web/build/glyphs.node.ts';
import { makeOwnCard, nextOwnCode } from '../../../../web/workshop/own/own.ts';
import { checkOwn, tellOwn } from '../../../../web/workshop/own/own-check.ts';
import { countLeft, type OwnDraft, ownFamilies, ownFields, tidyText } from '../../../../web/workshop/own/own-fields.ts';
import { ownWords } from '../../../../web/workshop/own/own-words.ts';
import { makeHasGlyph } from '../../../../web/workshop/part/glyphs.ts';
import { bareDraft, fullDraft } from '../drafts.ts';

const hasGlyph = makeHasGlyph(readGlyphs());
const story = (prompt: string): OwnDraft => ({ family: 'story', texts: { prompt } });
const tell = (draft: OwnDraft, language: 'nl' | 'en' = 'nl') =>
  checkOwn(draft, { hasGlyph }).map((problem) => tellOwn(problem, language));

test('the characters a form knows are those of all fonts, without what has no ink', () => {
  const fonts = readFonts();
  for (let code = 0x20; code < 0x3000; code++) {
    const character = String.fromCodePoint(code);
    const inked = !/[\p{C}\p{Z}]/u.test(character) || character === ' ' || character === '\u00A0';
    expect([code, hasGlyph(character)]).toEqual([code, inked && fonts.hasGlyph(character)]);
  }
});

describe('what cannot be printed is named with the reason', () => {
  test.each([
    ['😀 Goed zo 👩‍👧', 'In ‘De vraag’ staat een emoji: 😀 👩‍👧. Dat kan niet op papier. Zeg het in woorden.'],
    ['سلام', 'In ‘De vraag’ staan letters die ons lettertype niet heeft: س ل ا م. Schrijf ze anders.'],
    ['Ga → links ☐', 'In ‘De vraag’ staat een teken dat niet op papier kan: → ☐. Schrijf het anders.'],
    ['omge\u202Ekeerd', 'In ‘De vraag’ staat een teken dat niet op papier kan: U+202E. Schrijf het anders.'],
    ['', '‘De vraag’ is nog leeg. Vul iets in.'],
    [' \n ', '‘De vraag’ is nog leeg. Vul iets in.'],
    ['a'.repeat(141), '‘De vraag’ is 1 teken te lang. Er passen er 140 op de kaart.'],
  ])('%s', (prompt, sentence) => {
    expect(tell(story(prompt))).toEqual([sentence]);
  });

  test('two things wrong are two sentences, in English too', () => {
    expect(tell(story(`${'a'.repeat(150)}😀`), 'en')).toEqual([
      '“The question” is 12 characters too long. The card holds 140.',
      '“The question” has an emoji: 😀. It cannot go on paper. Say it in words.',
    ]);
  });

  test.each(['<script>alert(1)</script> & "zo"', 'één, reële coöperatie – ‘ja’ €5', 'e\u0301e\u0301n af\u00ADbreken'])(
    '%s is just text',
    (prompt) => expect(tell(story(prompt))).toEqual([]),
  );
});

test('a form counts down to nought at the budget, spaces around left out', () => {
  const [prompt] = ownFields.story;
  if (!prompt) throw new Error('A question has a first field.');
  expect(countLeft(prompt, story(''))).toBe(140);
  expect(countLeft(prompt, story('  Wie  doet\nmee? '))).toBe(140 - 'Wie doet mee?'.length);
  expect(countLeft(prompt, story('a'.repeat(150)))).toBe(-10);
  expect(ownWords.nl.left(140)).toBe('nog 140 tekens');
  expect(ownWords.en.left(-1)).toBe('1 character too many');
});

describe.each(ownFamilies)('a %s', (family) => {
  test('with every field full is good, and one character more is not', () => {
    const full = fullDraft(family);
    expect(checkOwn(full, { hasGlyph })).toEqual([]);
    for (const { name } of ownFields[family]) {
      const over = { ...full, texts: { ...full.texts, [name]: `${full.texts[name]}x` } };
      expect(checkOwn(over, { hasGlyph }).map(({ field, rule }) => [field, rule.kind])).toEqual([[name, 'long']]);
    }
  });

  test('every field has a name in both languages', () => {
    for (const { name } of ownFields[family])
      for (const { fields } of Object.values(ownWords))
        expect(fields).toHaveProperty(name.replace(/\d$/, ''), expect.stringMatching(/\S/));
  });

  test('that is full is a card of the deck in all but its code, its full name, chairs, notes and second question', () => {
    const card = makeOwnCard(fullDraft(family, 3), 'E01');
    const { success, error } = cardSchema.safeParse(card);
    expect(success).toBe(false);
    const own = ['code', 'perspectives', 'text.nl.name', 'text.en.name', 'text.nl.followUps', 'text.en.followUps'];
    const wrong = error?.issues.map(({ path }) => path.join('.')) ?? [];
    expect(wrong.filter((path) => !own.includes(path) && !path.includes('.notes.'))).toEqual([]);
  });
});

test('a card of one’s own says the same in both languages, and leaves out what was not written', () => {
  expect(makeOwnCard(bareDraft('dilemma'), 'E07')).toEqual({
    code: 'E07',
    family: 'dilemma',
    skills: [],
    origin: 'new',
    perspectives: [],
    text: Object.fromEntries(
      ['nl', 'en'].map((language) => [
        language,
        {
          title: 'Hallo',
          situation: 'Hallo',
          a: { option: 'Hallo', price: 'Hallo' },
          b: { option: 'Hallo', price: 'Hallo' },
          twist: '',
          followUps: [],
          notes: { values: [], listenFor: [] },
        },
      ]),
    ),
  });
  expect(makeOwnCard(bareDraft('skill'), 'E01')).toMatchObject({ icon: 'pencil-line', skills: [] });
});

test('codes run from E01 to E99 and are not given twice', () => {
  expect(nextOwnCode(deck.cards)).toBe('E01');
  expect(nextOwnCode([...deck.cards, { code: 'E01' }, { code: 'E04' }])).toBe('E05');
  expect(nextOwnCode([{ code: 'E99' }])).toBeUndefined();
});

test('whatever is typed is checked without a crash and stays as it was; tidied twice is tidied once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
      const draft = story(typed);
      checkOwn(draft, { hasGlyph }).forEach((problem) => {
        expect(tellOwn(problem, 'nl')).toContain('‘De vraag’');
      });
      expect(draft.texts.prompt).toBe(typed);
      expect(tidyText(tidyText(typed))).toBe(tidyText(typed));
    }),
  );
});
