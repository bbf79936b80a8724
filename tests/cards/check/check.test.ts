import { expect, test } from 'vitest';
import { checkCards, tellProblem } from '../../../cards/check/check.ts';
import { deck } from '../../../cards/game/deck.ts';
import { languages } from '../../../cards/languages.ts';
import { skillNumbers } from '../../../cards/skills/index.ts';
import { readFonts } from '../../../generator/tools/fonts.node.ts';
import { hasIcon } from '../../../generator/tools/icons.node.ts';

const checks = { hasGlyph: readFonts().hasGlyph, hasIcon };

/** The deck as plain data, with one thing changed in the card of a code. */
// biome-ignore lint/suspicious/noExplicitAny: a broken card has no type, that is the point.
const breakCard = (code: string, change: (card: any) => void): readonly unknown[] => {
  const cards = structuredClone(deck.cards) as unknown as { code: string }[];
  change(cards.find((card) => card.code === code));
  return cards;
};
const lines = (cards: readonly unknown[]) => checkCards(cards, checks).map(tellProblem);

test('the deck as it stands has no problem', () => {
  expect(lines(deck.cards)).toEqual([]);
});

test('an emptied field is one line', () => {
  const cards = breakCard('V03', (card) => {
    card.text.nl.line = '';
  });
  expect(lines(cards)).toEqual(['V03 line.nl: empty, write a text or leave the field out where it may be']);
});

test('a character that the fonts do not have is one line', () => {
  const cards = breakCard('V16', (card) => {
    card.text.en.signs[1] = 'You know № 1 from № 2.';
  });
  expect(lines(cards)).toEqual([
    'V16 signs[2].en: “№” (U+2116), the fonts do not have this character, write it another way',
  ]);
});

test('60 words too many are one line with the budget', () => {
  const cards = breakCard('V01', (card) => {
    card.text.nl.question = 'Dit gaat door. '.repeat(20);
  });
  expect(lines(cards)).toEqual(['V01 question.nl: 300 characters, at most 90 fit the card']);
});

test('a tip over its whole budget says so, though no field alone is too long', () => {
  const cards = breakCard('T08', (card) => {
    card.text.nl.body = 'aap '.repeat(80);
  });
  expect(lines(cards)).toEqual([
    'T08 text.nl: too long or empty, body, points and steps together: at most 390 characters fit the card',
  ]);
});

test('a missing translation, an unknown field and an unknown icon are told by name', () => {
  const cards = breakCard('V02', (card) => {
    delete card.text.en.line;
    card.text.nl.lime = 'x';
  });
  expect(lines(cards).sort()).toEqual([
    'V02 line.en: missing, every card needs it',
    'V02 text.nl: lime, no such field, take it out',
  ]);
  const other = breakCard('V02', (card) => {
    card.icon = 'no-such-icon';
  });
  expect(lines(other)).toEqual(['V02 icon: “no-such-icon”, the icon set has no icon of this name']);
});

test('a code given twice and a code left out are told', () => {
  const twice = [...deck.cards, deck.cards.find((card) => card.code === 'T05')];
  expect(lines(twice)).toEqual(['T05 code: given twice, a code belongs to one card']);
  const without = deck.cards.filter((card) => card.code !== 'T05');
  expect(lines(without)).toEqual([
    'T05 code: missing, the codes of one letter run on without a gap, put its card back or count new cards on from here',
  ]);
});

test('a reference to no card is told by the card that makes it', () => {
  const lost = breakCard('D01', (card) => {
    card.perspectives = ['P01', 'P99'];
  });
  expect(lines(lost)).toEqual(['D01 perspectives: P99, there is no such card']);
  const without = deck.cards.filter((card) => card.code !== 'V17');
  expect(lines(without)).toContain('G17 skills: V17, there is no such card');
  expect(lines(without)).toContain(
    'V17 code: missing, “worth-of-room” in cards/skills has no card, add one of the family “skill”',
  );
});

test('a story with a fault of its own is no story that lacks', () => {
  const cards = breakCard('G01', (card) => {
    card.text.nl.prompt = '';
  });
  expect(lines(cards)).toEqual(['G01 prompt.nl: empty, write a text or leave the field out where it may be']);
});

test('what a skill lacks is told by its card, with what to do', () => {
  const story = deck.cards.find((card) => card.family === 'story');
  const without = deck.cards.filter((card) => card !== story);
  expect(lines(without)).toEqual([
    `${story?.code} code: missing, the codes of one letter run on without a gap, put its card back or count new cards on from here`,
    'V01 story: missing, every skill has one, add a card of the family “story” with 1 among its skills',
  ]);
});

test('a skill that nothing counts yet is told, and one whose number is not in its code', () => {
  const last = deck.cards.findLast((card) => card.family === 'skill');
  const number = skillNumbers.length + 1;
  const added = [...deck.cards, { ...last, code: `V${number}`, skills: [number] }];
  expect(lines(added)).toEqual([
    `V${number} skills: ${number}, the skills end at ${number - 1}, name its file in cards/skills by its number and run npm run format`,
    ...['story', 'mirror', 'step', 'dilemma'].map(
      (family) =>
        `V${number} ${family}: missing, every skill has one, add a card of the family “${family}” with ${number} among its skills`,
    ),
  ]);
  const other = breakCard('V02', (card) => {
    card.skills = [3];
  });
  expect(lines(other)).toEqual(['V02 skills: 3, a skill has the number of its code']);
});

test('every language is checked', () => {
  for (const language of languages) {
    const cards = breakCard('G05', (card) => {
      card.text[language].followUp = 'Hier staat ineens №.';
    });
    expect(lines(cards)).toEqual([
      `G05 followUp.${language}: “№” (U+2116), the fonts do not have this character, write it another way`,
    ]);
  }
});

test.each([
  [
    'Dit is een zin van zestien woorden die maar niet wil stoppen voordat hij er is.',
    '“Dit is een zin van zesti…” has 16 words, a sentence has at most 15',
  ],
  ['Dit doen we middels een kaart.', '“middels”, say “met”'],
  ['Wat vindt u ervan?', '“u”, say “je” to the reader'],
  ['Doe mee!', 'an exclamation mark, let the words do it and end with a full stop'],
])('%s is not plain', (text, says) => {
  const cards = breakCard('G05', (card) => {
    card.text.nl.followUp = text;
  });
  expect(lines(cards)).toEqual([`G05 followUp.nl: ${says}`]);
});

test('a dilemma that does not begin with who you are is told, in each language by its own words', () => {
  const cards = breakCard('D16', (card) => {
    card.text.nl.situation = 'Een bakker wil een lange tafel op de stoep. Jij bent vergunningverlener.';
    card.text.en.situation = 'Your area has a baker. You are a permits officer.';
  });
  expect(lines(cards)).toEqual([
    'D16 situation.nl: “Een bakker wil een lange…”, a dilemma begins with who you are: “Je bent …”',
    'D16 situation.en: “Your area has a baker. Y…”, a dilemma begins with who you are: “You are …”',
  ]);
});

test('anything at all is a problem and never a crash', () => {
  for (const junk of [null, undefined, 7, 'card', [], {}, { code: 'V01' }, { family: 'skill', text: null }])
    expect(checkCards([junk], checks).length).toBeGreaterThan(0);
});
