import { expect, test } from 'vitest';
import { readDeck } from '../../../cards/read/read.ts';
import { fronts, readOne, told, utf8 } from './bytes.ts';

test('deck.yaml as we say it: families with places of their own, languages by card', async () => {
  const read = await readOne(
    'deck.yaml',
    [
      'deck: Buurtpraat',
      'languages: [nl, de]',
      'credit: Naar een idee van de wijk',
      'families:',
      '  stelling: { name: {nl: [stelling, stellingen], de: These}, letter: S, look: text, colour: "#0b4a6f", fields: { text: statement, back.text: toelichting } }',
      'cards:',
      '  - { family: stelling, statement: { nl: Iedereen kan iets., de: Jeder kann etwas. }, toelichting: Denk klein. }',
      '  - { family: stelling, statement: Niemand weet alles. }',
    ].join('\n'),
  );
  expect(read.deck).toMatchObject({
    id: 'buurtpraat',
    name: 'Buurtpraat',
    credit: 'Naar een idee van de wijk',
    languages: ['nl', 'de'],
  });
  expect(read.deck?.families).toEqual([
    {
      id: 'stelling',
      letters: 'S',
      name: { nl: { one: 'stelling', many: 'stellingen' }, de: { one: 'These', many: 'These' } },
      look: 'text',
      colour: '#0B4A6F',
    },
  ]);
  expect(read.deck?.cards[0]?.text).toEqual({
    nl: { front: { text: 'Iedereen kan iets.' }, back: { text: 'Denk klein.' } },
    de: { front: { text: 'Jeder kann etwas.' }, back: {} },
  });
  expect(told(read)).toEqual(['deck.yaml: Eén kaart heeft geen tekst in taal ‘de’: S02.']);
});

test('no, 007 and a colon in a sentence stay what they are', async () => {
  const read = await readOne(
    'raar.yaml',
    'cards:\n  - code: 007\n    text: no\n  - text: Let op: dit is een zin\n    source: ~\n',
  );
  expect(read.deck?.cards.map(({ id, text }) => [id, text.nl?.front.text])).toEqual([
    ['007', 'no'],
    [undefined, 'Let op: dit is een zin'],
  ]);
  expect(told(read)[0]).toBe(
    'raar.yaml, regel 4: ‘Let op: dit is een zin’ lijkt een zin, maar is door de dubbele punt een naam geworden. We hebben het als zin gelezen. Zet het tussen aanhalingstekens.',
  );
});

test('a sentence in a list whose colon made a key of it', async () => {
  const read = await readOne('zin.yaml', '- Koffie of thee?\n- Wat kies je: nu of later?\n');
  expect(fronts(read)).toEqual(['Koffie of thee?', 'Wat kies je: nu of later?']);
  expect(told(read)[0]).toContain('zin.yaml, regel 2: ‘Wat kies je: nu of later?’');
});

test('slashes for a comment, a key twice, a tab', async () => {
  const slashes = await readOne('c.yaml', '// onze kaarten\ncards:\n  - title: Een\n    title: Twee\n    text: Wie?\n');
  expect(fronts(slashes)).toEqual(['Wie?']);
  expect(told(slashes)).toEqual([
    'c.yaml, regel 1: In YAML begint een opmerking met # en niet met //. Zet er # voor; nu hebben we hem overgeslagen.',
    'c.yaml, regel 4: ‘title’ staat twee keer op één kaart. We hebben de eerste genomen. Haal er één weg.',
  ]);
  expect(told(await readOne('t.yaml', 'cards:\n\t- text: Wie?\n'))[0]).toContain(
    't.yaml, regel 2: Aan het begin van deze regel staat een tab, en YAML wil spaties. Zet er twee spaties voor in de plaats.',
  );
});

test('JSON with a comma too many, a comment and a key twice', async () => {
  const read = await readOne(
    'x.json',
    '[\n  // de eerste\n  {"tekst": "Wie?", "tekst": "Wat?"},\n  {"tekst": "Waar?",},\n]',
  );
  expect(fronts(read)).toEqual(['Wie?', 'Waar?']);
  expect(read.problems.map(({ code, place }) => [code, place.line])).toEqual([
    ['json-comment', 2],
    ['key-twice', 3],
    ['trailing-comma', 4],
    ['trailing-comma', 4],
  ]);
  expect(told(await readOne('stuk.json', '{"cards": [{"text": "Wie?"}'))[0]).toMatch(
    'stuk.json, regel 1: Hier klopt de opmaak niet. Zet een tekst met een dubbele punt of een vreemd teken tussen aanhalingstekens, en kijk of de regel even ver inspringt als die erboven.',
  );
});

test.each([
  ['themes with lists', '{"Vriendschap":["Samen is meer.","Een vriend belt."],"Werk":["Begin klein.","Rust ook."]}'],
  [
    'themes, each a map in a list',
    '{"description":"spreuken","spreuken":[{"Vriendschap":["Samen is meer.","Een vriend belt."]},{"Werk":["Begin klein.","Rust ook."]}]}',
  ],
  [
    'maps in maps',
    '{"Vriendschap":{"V1":{"text":"Samen is meer."},"V2":{"text":"Een vriend belt."}},"Werk":{"W1":{"text":"Begin klein."},"W2":{"text":"Rust ook."}}}',
  ],
  [
    'families with cards of their own',
    '{"suits":[{"name":"Vriendschap","cards":[{"text":"Samen is meer."},{"text":"Een vriend belt."}]},{"name":"Werk","cards":[{"text":"Begin klein."},{"text":"Rust ook."}]}]}',
  ],
])('%s are families', async (_, json) => {
  const read = await readOne('spreuken.json', json);
  expect(read.deck?.cards.map(({ family, text }) => [family, text.nl?.front.text])).toEqual([
    ['vriendschap', 'Samen is meer.'],
    ['vriendschap', 'Een vriend belt.'],
    ['werk', 'Begin klein.'],
    ['werk', 'Rust ook.'],
  ]);
});

test('a folder of pages: what stands at the top, and each section under its heading', async () => {
  const page = (title: string) =>
    `---\ntitle: ${title}\ncategory: Start\nbeschrijving: Een vorm: voor iedereen.\ntags:\n  - a-b\n---\n\n## Stappen\n\n1. Ga **staan**.\n1. Kies een [plek](https://example.org).\n\n## Tip voor later\n\n- Neem tijd.\n`;
  const read = await readDeck([
    { name: 'vormen/_leeg.md', bytes: utf8(page('x')) },
    { name: 'vormen/cirkel.md', bytes: utf8(page('Cirkel')) },
    { name: 'vormen/lijn.md', bytes: utf8(page('Lijn')) },
    { name: 'vormen/README.md', bytes: utf8('# Lees mij') },
  ]);
  expect(read.deck?.name).toBe('Vormen');
  expect(read.deck?.cards[0]).toMatchObject({
    look: 'parts',
    family: 'start',
    text: {
      nl: {
        front: { title: 'Cirkel', text: 'Een vorm: voor iedereen.' },
        back: { steps: ['Ga staan.', 'Kies een plek.'], parts: [{ label: 'Tip voor later', text: '• Neem tijd.' }] },
      },
    },
    extra: { tags: 'a-b' },
  });
  expect(told(read).at(-1)).toContain('Van 2 bestanden is geen kaart gemaakt: _leeg.md, README.md.');
});

test('what a program keeps beside a folder of pages is no card, and stands in no one’s way', async () => {
  const page = (title: string) => `---\ntitle: ${title}\n---\n\nZet iedereen in een ${title.toLowerCase()}.\n`;
  const read = await readDeck([
    { name: 'vormen/_config.yml', bytes: utf8('theme: jekyll\nurl: https://example.org\nbaseurl: /vormen\n') },
    { name: 'vormen/site.json', bytes: utf8('{"theme":"licht"}') },
    { name: 'vormen/_kaarten/cirkel.md', bytes: utf8(page('Cirkel')) },
    { name: 'vormen/_kaarten/lijn.md', bytes: utf8(page('Lijn')) },
  ]);
  expect(read.deck?.cards.map(({ text }) => text.nl?.front.text)).toEqual([
    'Zet iedereen in een cirkel.',
    'Zet iedereen in een lijn.',
  ]);
  expect(told(read)).toEqual([]);
});

test('lists that are each in a language are one deck that speaks them', async () => {
  const read = await readOne(
    'vragen.json',
    '{"questions":{"nl":["Waar lach je om?","Wat mis je?"],"en":["What makes you laugh?","What do you miss?"]}}',
  );
  expect(read.deck?.languages).toEqual(['nl', 'en']);
  expect(read.deck?.cards.map(({ text }) => [text.nl?.front.text, text.en?.front.text])).toEqual([
    ['Waar lach je om?', 'What makes you laugh?'],
    ['Wat mis je?', 'What do you miss?'],
  ]);
  expect(told(read)[0]).toContain('We hebben ze op volgorde bij elkaar gelegd');
});

test('sets that each have lists of cards: each list is a family, and lists of numbers hold no card', async () => {
  const sets = {
    basis: {
      name: 'De basis',
      official: true,
      white: [{ text: 'Een broodje kaas.', pack: 'basis' }],
      black: [{ text: 'Niets helpt zo goed als _.', pick: 1, pack: 'basis' }],
    },
    zomer: {
      name: 'Zomer',
      white: [{ text: 'Zand in je schoenen.' }],
      black: [{ text: 'Eerst _, dan pas _.', pick: 2 }],
    },
  };
  const read = await readOne('sets.json', JSON.stringify(sets));
  const said = (deck: typeof read) => deck.deck?.cards.map(({ family, text }) => [family, text.nl?.front.text]);
  expect(said(read)).toEqual([
    ['white', 'Een broodje kaas.'],
    ['black', 'Niets helpt zo goed als _.'],
    ['white', 'Zand in je schoenen.'],
    ['black', 'Eerst _, dan pas _.'],
  ]);
  const compact = {
    white: ['Een broodje kaas.'],
    black: [{ text: 'Eerst _, dan pas _.', pick: 2 }],
    packs: { basis: { name: 'De basis', description: 'Het begin', white: [0], black: [0] } },
  };
  const { packs, ...lists } = compact;
  for (const index of [{ packs }, { ...packs, order: ['basis'] }]) {
    const flat = await readOne('plat.json', JSON.stringify({ ...lists, ...index }));
    expect(said(flat)).toEqual([
      ['white', 'Een broodje kaas.'],
      ['black', 'Eerst _, dan pas _.'],
    ]);
  }
});

test('what cards have in lists keeps the name of its card, and numbers of cards are no sign of sets', async () => {
  const clues = [{ text: 'Hij heeft een tas.', round: 1 }];
  const people = ['De dief', 'De bode'].map((name) => ({ name, clues, lies: [{ text: 'Ik was thuis.', round: 1 }] }));
  const read = await readOne('wie.json', JSON.stringify(people));
  expect(read.deck?.cards.map(({ text }) => text.nl?.front.title)).toEqual(['De dief', 'De bode']);
  const ways = ['Ballon', 'Lijn'].map((titel) => ({ titel, doen: [{ text: 'Ga staan.', tijd: 1 }] }));
  expect(JSON.stringify((await readOne('doen.json', JSON.stringify(ways))).deck?.cards)).toContain('Ballon');
  const rows = { puzzels: [{ name: 'Welke rij?', getallen: [2, 4] }], hints: [{ text: 'Kijk naar het verschil.' }] };
  expect(fronts(await readOne('rij.json', JSON.stringify(rows)))).toEqual(['Welke rij?', 'Kijk naar het verschil.']);
});

test('cards in a file that is called after a book are cards, whatever lies beside them', async () => {
  const read = await readDeck([
    { name: 'boek/over.txt', bytes: utf8('Dit spel is van ons.\nVeel plezier ermee.\n') },
    { name: 'boek/book.json', bytes: utf8('[{"vraag":"Welk boek las je?"},{"vraag":"Welk boek mis je?"}]') },
  ]);
  expect(fronts(read)).toEqual(['Welk boek las je?', 'Welk boek mis je?']);
  const named = await readDeck([
    { name: 'spel/leesmij.txt', bytes: utf8('Dit spel is van ons.\nVeel plezier ermee.\n') },
    { name: 'spel/manifest.json', bytes: utf8('{"name":"Spel","cards":["Hoe heet je?","Waar woon je?"]}') },
  ]);
  expect(fronts(named)).toEqual(['Hoe heet je?', 'Waar woon je?']);
});

test('a list of texts beside a list of cards has the same column', async () => {
  const read = await readOne(
    'zinnen.json',
    '{"zwart":[{"text":"Wat helpt tegen _?","pick":1}],"wit":["Koffie","Een buurman met een ladder"]}',
  );
  expect(read.problems).toEqual([]);
  expect(read.deck?.cards.map(({ family, code }) => [family, code])).toEqual([
    ['zwart', 'Z01'],
    ['wit', 'W01'],
    ['wit', 'W02'],
  ]);
  expect(fronts(read)).toEqual(['Wat helpt tegen _?', 'Koffie', 'Een buurman met een ladder']);
});

test('one card a line, with nothing around them (JSON Lines)', async () => {
  const read = await readOne('kaarten.jsonl', '{"text":"Wie mist er?"}\n{"text":"Wat nu?"}\n');
  expect(fronts(read)).toEqual(['Wie mist er?', 'Wat nu?']);
  const broken = await readOne('kaarten.jsonl', '{"text":"Wie mist er?"}\nrommel\n');
  expect(broken.problems.map(({ code, place }) => [code, place.line])).toEqual([['tree-wrong', 2]]);
});
