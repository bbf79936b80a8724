import { expect, test } from 'vitest';
import { fronts, readOne, told } from './bytes.ts';

/** Texts with a line between two parts of them: what stands between is a card, or a list of them. */
const cases = 'De gast komt te vroeg.\nWat doe je?\n---\nDe zaal is leeg.\nWat nu?\n---\nJe krijgt een boze mail.\n';

test('sayings with a percent sign between them, each with who said it, whatever the file is called', async () => {
  const text = 'Wie haast heeft,\nmoet omlopen.\n\t\t-- De bode\n%\nAlle begin is koffie.\n%\n';
  for (const name of ['spreuken', 'spreuken.txt']) {
    const read = await readOne(name, text);
    expect(read.deck?.cards.map((card) => card.text.nl?.front)).toEqual([
      { text: 'Wie haast heeft,\nmoet omlopen.', source: 'De bode' },
      { text: 'Alle begin is koffie.' },
    ]);
    expect(told(read)).toEqual([]);
  }
});

test('a rule that is almost as long as the question above it still parts two cards', async () => {
  const read = await readOne('kort.txt', cases.replaceAll('---', '------').replaceAll('Wat doe je?', 'Wat nu?'));
  expect(fronts(read)).toHaveLength(3);
});

test('what stands between two rules is one card, in a text and on a page, and it is asked', async () => {
  for (const [name, text] of [
    ['casus.txt', cases],
    ['casus.md', `# Casussen\n\n${cases.replaceAll('---', '\n---\n')}`],
  ] as const) {
    const read = await readOne(name, text);
    expect(fronts(read)).toEqual([
      'De gast komt te vroeg.\nWat doe je?',
      'De zaal is leeg.\nWat nu?',
      'Je krijgt een boze mail.',
    ]);
    expect(told(read)).toEqual([
      `${name}: Wat tussen twee strepen staat, hebben we gelezen als één kaart. Zo zijn het er 3. Klopt dat?`,
    ]);
  }
});

test('slides of Markdown: what a program wants to know at the top is no card', async () => {
  const slides =
    '---\nmarp: true\n---\n\n# De gast\n\nIemand komt binnen.\nHij is nat.\n\n---\n\n# De zaal\n\nDe zaal is leeg.\nNiemand kwam.\n\n---\n\n# De mail\n\nJe leest boze woorden.\n';
  const read = await readOne('dia.md', slides);
  expect(read.deck?.cards.map((card) => card.text.nl?.front)).toEqual([
    { title: 'De gast', text: 'Iemand komt binnen.\nHij is nat.' },
    { title: 'De zaal', text: 'De zaal is leeg.\nNiemand kwam.' },
    { title: 'De mail', text: 'Je leest boze woorden.' },
  ]);
});

test('rules between lists of questions part no cards, and are none', async () => {
  const read = await readOne(
    'vragen.txt',
    'Hoe heet je?\nWaar woon je?\n---\nWat mis je?\nWie help je?\n---\nWat neem je mee?\nEn wie?\n',
  );
  expect(fronts(read)).toEqual([
    'Hoe heet je?',
    'Waar woon je?',
    'Wat mis je?',
    'Wie help je?',
    'Wat neem je mee?',
    'En wie?',
  ]);
});

test('lists of statements or words with a rule between them are a card a line, also under a name', async () => {
  const statements = ['Iedereen moet meedoen.', 'Een plan is kort.', 'Wie betaalt, bepaalt.', 'De buurt is van ons.'];
  const [a, b, c, d] = statements;
  expect(fronts(await readOne('eens.txt', `${a}\n${b}\n---\n${c}\n${d}\n---\nDe raad luistert.\n`))).toEqual([
    ...statements,
    'De raad luistert.',
  ]);
  expect(fronts(await readOne('woorden.txt', 'fiets\nbus\n---\nappel\npeer\n---\nhond\nkat\n'))).toHaveLength(6);
  const named = await readOne(
    'warm.txt',
    'WARM\nHoe was je week?\nWat at je?\n-----\nDIEP\nWat mis je?\nWie help je?\n',
  );
  expect(fronts(named)).toEqual(['Hoe was je week?', 'Wat at je?', 'Wat mis je?', 'Wie help je?']);
  expect(named.deck?.families.map(({ name }) => name.nl?.one)).toEqual(['WARM', 'DIEP']);
});

test('lines that say what they are stay together between two rules', async () => {
  const lines = [
    'Situatie: de zaal is leeg.\nOpdracht: bedenk een plan.',
    'Situatie: er is ruzie.\nOpdracht: stel een vraag.',
  ];
  expect(fronts(await readOne('rol.txt', `${lines.join('\n---\n')}\n---\nSituatie: het regent.\n`))).toEqual([
    ...lines,
    'Situatie: het regent.',
  ]);
});
