import { expect, test } from 'vitest';
import { fronts, readOne, told } from './bytes.ts';

/** Texts that people wrote for themselves: what is a card shows from the lines around it. */

test('underlined questions are questions, and lose their line', async () => {
  const asked = ['Wat is jouw droom?', 'Wat houdt je tegen?', 'Wie kan helpen?'];
  const lined = asked.map((question) => `${question}\n${'-'.repeat(question.length)}\n`);
  expect(fronts(await readOne('droom.txt', lined.join('')))).toEqual(asked);
  const below = await readOne('meer.txt', lined.join('Denk groot.\n\n'));
  expect(fronts(below)).toEqual([asked[0], 'Denk groot.', asked[1], 'Denk groot.', asked[2]]);
});

test('lines to write on below a question are no cards, and no headings', async () => {
  const asked = 'Wat is jouw droom?\n------------------\nWie kan je helpen?\n------------------\n';
  expect(fronts(await readOne('in.txt', asked))).toEqual(['Wat is jouw droom?', 'Wie kan je helpen?']);
  const blanks = 'Ik woon in\n----------\nIk droom van\n------------\nIk werk als\n-----------\n';
  expect(fronts(await readOne('in.txt', blanks))).toEqual(['Ik woon in', 'Ik droom van', 'Ik werk als']);
});

test('headings with a hash, or underlined, in a text without empty lines', async () => {
  for (const text of [
    '# Kennismaken\nHoe heet je\nWaar woon je?\n# Verdiepen\nWat mis je?\n',
    'Kennismaken\n-----------\nHoe heet je\nWaar woon je?\n\nVerdiepen\n=========\nWat mis je?\n',
  ]) {
    const read = await readOne('vragen.txt', text);
    expect(fronts(read)).toEqual(['Hoe heet je', 'Waar woon je?', 'Wat mis je?']);
    expect(read.deck?.families.map(({ name }) => name.nl?.one)).toEqual(['Kennismaken', 'Verdiepen']);
    expect(told(read)).toEqual([
      'vragen.txt, rij 1: ‘Kennismaken’, ‘Verdiepen’ hebben we gelezen als kopjes: wat eronder staat, is van die soort. Klopt dat?',
    ]);
  }
});

test('headings with a hash over one text each are told as the titles that they are', async () => {
  const text = ['Moed', 'Zorg', 'Trouw', 'Rust'].map((name) => `# ${name}\nDaar leef je naar.\nEn meer.\n`).join('');
  expect(told(await readOne('w.txt', text.replaceAll('En meer.\n', '')))[0]).toContain('hebben we gelezen als titels');
  expect(told(await readOne('w.txt', text))[0]).toContain('hebben we gelezen als kopjes');
});

test('lines with a hash over a list say what it is called, and by whom', async () => {
  const read = await readOne(
    'ideeen.txt',
    '# Schuine ideeën\n# door de werkgroep\n\nLaat iets weg\nBegin bij het einde\n',
  );
  expect(read.deck?.name).toBe('Schuine ideeën');
  expect(fronts(read)).toEqual(['Laat iets weg', 'Begin bij het einde']);
  expect(told(read)).toEqual([
    'ideeen.txt, rij 1: ‘Schuine ideeën’ hebben we gelezen als de naam van het spel, niet als kaart. Klopt dat?',
    'ideeen.txt: Naast de kaarten staat nog tekst: ‘door de werkgroep’. Die komt niet op een kaart.',
  ]);
});

test('several headings of the first rank over cards are families, but for one that has none', async () => {
  const chapter = (name: string, card: string) =>
    `# ${name}\n\n### ${card}\n**Vraag:** *Wat weet je van ${card}?*\n**Vorm:** samen\n\n### ${card} 2\n**Vraag:** En wie nog meer?\n**Vorm:** alleen\n\n`;
  const chapters = chapter('Warm', 'Oma') + chapter('Dieper', 'Werk');
  for (const [text, name] of [
    [chapters, 'Set'],
    [`# Avondvragen\n\n${chapters}`, 'Avondvragen'],
  ] as const) {
    const read = await readOne('set.md', text);
    expect(read.deck?.name).toBe(name);
    expect(read.deck?.cards.map(({ family }) => family)).toEqual(['warm', 'warm', 'dieper', 'dieper']);
  }
});

test('a last heading of the first rank without cards takes no name from the deck', async () => {
  const card = '### Kaart\n**Vraag:** Hoe heet je?\n**Tip:** kort\n\n';
  const read = await readOne('set.md', `# Avond\n\n## Ronde 1\n\n${card}${card}# Bijlage\n\nHier staat nog iets.\n`);
  expect(read.deck?.name).toBe('Avond');
});

test('boxes to tick before the points of a list are no part of them', async () => {
  const text =
    '## Vooraf\n- [ ] Is er koffie?\n- [x] Weet je de weg?\n\n## Tijdens\n* [ ] Luister je?\n* [X] Vraag je door?\n';
  for (const name of ['lijst.md', 'lijst.txt']) {
    const read = await readOne(name, text);
    expect([name, fronts(read)]).toEqual([name, ['Is er koffie?', 'Weet je de weg?', 'Luister je?', 'Vraag je door?']]);
  }
});

test('words between backticks lose them, and an apostrophe that somebody typed so does not', async () => {
  const read = await readOne('tik.csv', 'vraag\nWat is een `amendement`?\nWie maakt foto`s en video`s?\n');
  expect(fronts(read)).toEqual(['Wat is een amendement?', 'Wie maakt foto`s en video`s?']);
});

test('what games of words to fill in write for a blank is one', async () => {
  const read = await readOne('zinnen.csv', 'tekst\nMijn {blank} is {{blank}} groot.\nJouw _{Blank}_ ook: {nu}.\n');
  expect(fronts(read)).toEqual(['Mijn ____ is ____ groot.', 'Jouw ____ ook: {nu}.']);
});

test('numbered questions under headings, each with a tip below it, as chat programs write them', async () => {
  const text = (mark: string) =>
    `Natuurlijk! Hier zijn vier kaarten:\n\n${mark} 🌱 Groei\n1. **Wat heb je geleerd?**\n   *Tip: denk aan iets kleins.*\n2. **Wie hielp je?**\n   *Tip: noem een naam.*\n\n${mark} Samen\n3. **Wanneer liep het soepel?**\n   Tip: wat deed jij?\n4. **Wat zou je anders doen?**\n   Begin bij jezelf.\n\nZal ik er meer maken?\n`;
  for (const [name, mark] of [
    ['kaarten.md', '###'],
    ['kaarten.md', '##'],
    ['kaarten.txt', '###'],
  ] as const) {
    const read = await readOne(name, text(mark));
    expect(read.deck?.cards.map((card) => [card.family, card.text.nl?.front.text, card.text.nl?.back.parts])).toEqual([
      ['groei', 'Wat heb je geleerd?', [{ label: 'Tip', text: 'denk aan iets kleins.' }]],
      ['groei', 'Wie hielp je?', [{ label: 'Tip', text: 'noem een naam.' }]],
      ['samen', 'Wanneer liep het soepel?', [{ label: 'Tip', text: 'wat deed jij?' }]],
      ['samen', 'Wat zou je anders doen?\nBegin bij jezelf.', undefined],
    ]);
    expect(told(read)).toEqual([
      `${name}: Naast de kaarten staan nog 2 regels tekst; de eerste is ‘Natuurlijk! Hier zijn vier kaarten:’. Die komen niet op een kaart.`,
    ]);
  }
});

test('steps and points below the name of a method or a role stay together', async () => {
  for (const mark of ['- ', '1. ']) {
    const steps = (...all: string[]) => all.map((step) => `${mark}${step}\n`).join('');
    const read = await readOne(
      'vormen.md',
      `# Vormen\n\n## Kring\n${steps('Zet stoelen klaar.', 'Laat iedereen praten.\n   Begin links.')}\n## Tocht\n${steps('Maak tweetallen.', 'Loop een uur.')}`,
    );
    expect(read.deck?.cards.map(({ text }) => text.nl?.front.title)).toEqual(['Kring', 'Tocht']);
  }
});

test('ways to other pages, and what stands below all pages of a site, are no cards', async () => {
  const card = (title: string, text: string) => `<div><h3>${title}</h3><p>${text}</p></div>`;
  const read = await readOne(
    'site.html',
    `<!DOCTYPE html><html><body><nav><ul><li><a href="/">Home</a></li></ul></nav><h1>Praatkaarten</h1>${card('Buren', 'Wie ken je in de straat?')}${card('Groen', 'Waar kun je zitten?')}${card('Veilig', 'Waar loop je om?')}<footer>© Stichting Praat</footer></body></html>`,
  );
  expect(read.deck?.name).toBe('Praatkaarten');
  expect(fronts(read)).toEqual(['Wie ken je in de straat?', 'Waar kun je zitten?', 'Waar loop je om?']);
});

test('what each card of a page says at its foot, and answers that are buttons, stay', async () => {
  const said = (quote: string, who: string) => `<blockquote><p>${quote}</p><footer>${who}</footer></blockquote>`;
  const quotes = `<!DOCTYPE html><html><body>${said('Wacht op daden.', 'De een')}${said('Niet alles kan.', 'De ander')}</body></html>`;
  expect(fronts(await readOne('zei.html', quotes))).toContain('De ander');
  const asked = (question: string, ...options: string[]) =>
    `<p>${question}</p>${options.map((option) => `<button>${option}</button>`).join('')}`;
  const quiz = `<!DOCTYPE html><html><body><nav>Menu${asked('Wie zit voor?', 'De burgemeester', 'De bode')}${asked('Wie stemt?', 'De raad', 'Het college')}</body></html>`;
  expect(fronts(await readOne('kwis.html', quiz))?.join()).toMatch(/Wie zit voor\?.*De bode.*Het college/);
});

test('a counted list with its name above, and sentences that go on below', async () => {
  const read = await readOne(
    'auto.txt',
    'Vragen voor in de auto\n(c) familie De Boer\n\n1. Wat is je lievelingsdier?\n2. Waar wil je nog heen?\n   (buiten Nederland)\n3. Wie is de grappigste van\nons allemaal?\n\n10) Wat eten we vanavond?\n11 - Wat hoor je?\n',
  );
  expect(read.deck?.name).toBe('Vragen voor in de auto');
  expect(fronts(read)).toEqual([
    'Wat is je lievelingsdier?',
    'Waar wil je nog heen?\n(buiten Nederland)',
    'Wie is de grappigste van ons allemaal?',
    'Wat eten we vanavond?',
    'Wat hoor je?',
  ]);
  expect(told(read)).toEqual([
    'auto.txt, rij 1: ‘Vragen voor in de auto’ hebben we gelezen als de naam van het spel, niet als kaart. Klopt dat?',
    'auto.txt: Naast de kaarten staat nog tekst: ‘(c) familie De Boer’. Die komt niet op een kaart.',
  ]);
});

test('a name between the parts of a counted list is not of the question above it', async () => {
  const read = await readOne(
    'avond.txt',
    'Warm\n1. Hoe was je week?\n2. Wat at je?\nDiep\n3. Wat mis je?\n4. Wie hielp?\n',
  );
  expect(fronts(read)?.join()).not.toContain('Wat at je?\nDiep');
});

test('a counted list of questions with a line below each: the answers come on the back', async () => {
  const asked = ['Wat is een motie?', 'Wie is de griffier?', 'Wat is een stem?'];
  for (const before of ['', 'Antwoord: ']) {
    const text = asked.map((question, i) => `${i + 1}. ${question}\n${before}Dat weet je zelf.\n`).join('');
    const read = await readOne('kwis.txt', text);
    expect(fronts(read)).toEqual(asked);
    expect(read.deck?.cards[2]?.text.nl?.back).toEqual({ text: 'Dat weet je zelf.' });
    expect(told(read)).toEqual([
      'kwis.txt: Wat onder elke vraag staat, hebben we gelezen als het antwoord. Dat komt op de achterkant. Klopt dat?',
    ]);
  }
});

test('a hint below a question is no answer: it stays in front, as it is called', async () => {
  const asked = ['Wie is de baas?', 'Wie bewaakt de stukken?', 'Wie mag inspreken?'];
  const text = asked.map((question, i) => `${i + 1}. ${question}\nHint: denk breed.\n`).join('');
  const read = await readOne('hints.txt', text);
  expect(fronts(read)).toEqual(asked.map((question) => `${question}\nHint: denk breed.`));
  expect(told(read)).toEqual([]);
});

test('numbers that do not begin at 1 are part of what is said', async () => {
  const lines = [
    '3 - 2 - 1: zeg wie je bent.',
    '5 - minuten stilte.',
    '7 - sloten: welke sleutel zoek jij?',
    'Wat telt?',
  ];
  expect(fronts(await readOne('tel.txt', `${lines.join('\n')}\n`))).toEqual(lines);
});

test('a name on a line of its own is over the points below it', async () => {
  const card = (name: string) =>
    `## ${name}\n**Situatie:** Hier gebeurt iets.\n\n**Vragen:**\n- Wat doe je eerst?\n- Wie bel je?\n\n`;
  const read = await readOne('casus.md', `# Casusboek\n\n${card('De buurman')}${card('De boom')}`);
  expect(read.deck?.cards[1]?.text.nl).toEqual({
    front: { title: 'De boom', text: 'Hier gebeurt iets.' },
    back: { parts: [{ label: 'Vragen', text: '- Wat doe je eerst?\n- Wie bel je?' }] },
  });
});

test('below counted questions what can be chosen stays in front, and so does a hint', async () => {
  const lines = ['De zee of de bergen', 'Hint: denk breed.', 'Soep of brood'];
  const text = lines.map((line, i) => `${i + 1}. Wat kies je hier?\n${line}\n`).join('');
  const read = await readOne('keuze.txt', text);
  expect(fronts(read)).toEqual(lines.map((line) => `Wat kies je hier?\n${line}`));
});

test('who said a quotation on a page stays with it, and what stands on its buttons stays too', async () => {
  const read = await readOne(
    'spreuk.html',
    '<html><body><blockquote><p>Niet alles kan.</p><footer>Drees</footer></blockquote><p>Wie stemt?</p><button>De raad</button><button>De griffier</button></body></html>',
  );
  expect(fronts(read)).toEqual(['Niet alles kan.', 'Drees', 'Wie stemt?', 'De raad', 'De griffier']);
});
