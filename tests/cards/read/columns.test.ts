import { expect, test } from 'vitest';
import { faceFields } from '../../../cards/column/column-place.ts';
import { namePlace, readWishedPlace } from '../../../cards/column/place-words.ts';
import { languages } from '../../../cards/languages.ts';
import { fronts, readOne, told } from './bytes.ts';

/** Tables whose names say little: what each column is shows from where it stands, and from what is in it. */
const fieldsOf = ({ columns }: Awaited<ReturnType<typeof readOne>>) =>
  Object.fromEntries(columns.map(({ column, place }) => [column, place]));

test('what a description describes is its title, whatever it is called', async () => {
  const read = await readOne(
    'waarden.csv',
    'Waarde;Beschrijving\nEerlijkheid;Je zegt wat je denkt.\nMoed;Je doet iets wat je eng vindt.\nZorg;Je let op een ander.\n',
  );
  expect(fieldsOf(read)).toEqual({ Waarde: 'front.title', Beschrijving: 'front.text' });
  expect(read.deck?.cards[1]?.text.nl?.front).toEqual({ title: 'Moed', text: 'Je doet iets wat je eng vindt.' });
});

test('the first column of a table of sentences says what each row is about, without a name too', async () => {
  const read = await readOne(
    'niveaus.csv',
    ';Beginner;Expert\nLuisteren;Je laat de ander rustig uitpraten.;Je hoort wat niet gezegd wordt.\nVragen;Je stelt een ander open vragen.;Je stelt de vraag die alles kantelt.\nGrenzen;Je zegt op tijd nee tegen iemand.;Je nee opent een nieuw gesprek.\n',
  );
  expect(fieldsOf(read)).toEqual({ A: 'front.title', Beginner: 'front.text', Expert: 'back.part' });
});

test('a name that comes back, or that is a sentence, is no title over a description', async () => {
  const again =
    'Plek;Beschrijving\nPlein;Hier is markt.\nPlein;Hier is feest.\nPlein;Hier speelt men.\nHaven;Hier ligt een schip.\n';
  expect(fieldsOf(await readOne('plek.csv', again)).Plek).not.toBe('front.title');
  const long = 'Doen;Beschrijving\nGa naar buiten.;Loop een uur.\nBel iemand op.;Vraag hoe het gaat.\n';
  expect(fieldsOf(await readOne('lang.csv', long)).Doen).toBe('back.part');
});

test('the four of a core quadrant stay together: what one is good at is in front', async () => {
  const read = await readOne(
    'kern.csv',
    'Nr;Kwaliteit;Valkuil;Uitdaging;Allergie\n1;Daadkracht;Drammen;Geduld;Traagheid\n2;Zorgzaamheid;Bemoeizucht;Loslaten;Kilte\n',
  );
  expect(fronts(read)).toEqual(['Daadkracht', 'Zorgzaamheid']);
  expect(read.deck?.cards[0]?.text.nl?.back.parts?.map(({ label }) => label)).toEqual([
    'Valkuil',
    'Uitdaging',
    'Allergie',
  ]);
});

test('a score under a name of points is no point of a list, and no text is lost beside yes and no', async () => {
  const read = await readOne(
    'regels.csv',
    'Vraag;Nee;Punten\nMoet de buurt altijd instemmen?;Nee, de meeste mensen is genoeg.;10\nBetaalt de gemeente altijd?;Nee;5\n',
  );
  expect(fieldsOf(read)).toEqual({ Vraag: 'front.text', Nee: 'back.part', Punten: 'back.part' });
});

test('steps that are numbered on one line of a cell are as many steps, and other numbers in them are none', async () => {
  const read = await readOne(
    'stappen.csv',
    [
      'Vraag;Stappen',
      'Wie loopt mee?;1. Loop een rondje. 2. Kijk om je heen. 3. Praat na.',
      'Wie praat er?;1) Kies er, 2) Vertel',
      'Wie zit er?;"1. Zit; 2. Sta op"',
      'Wie wacht?;1. Wacht 10 minuten. Neem er 3. Praat niet.',
      'Wie komt?;Wacht tot 1. 2. komt vanzelf.',
      'Wie gaat?;2. Ga als tweede. 3. Kom terug.',
    ].join('\n'),
  );
  expect(read.deck?.cards.map(({ text }) => text.nl?.back.steps)).toEqual([
    ['Loop een rondje.', 'Kijk om je heen.', 'Praat na.'],
    ['Kies er', 'Vertel'],
    ['Zit', 'Sta op'],
    ['Wacht 10 minuten. Neem er 3. Praat niet.'],
    ['Wacht tot 1. 2. komt vanzelf.'],
    ['Ga als tweede. 3. Kom terug.'],
  ]);
});

test('numbered steps with semicolons between them in most rows are parted by those', async () => {
  const rows = ['"1. Zit; 2. Sta op"', '"1. Kijk; 2. Luister; 3. Praat"', '"Wacht; 2. Ga"'];
  const read = await readOne('punt.csv', ['Vraag;Stappen', ...rows.map((row, i) => `Wie is ${i}?;${row}`)].join('\n'));
  expect(read.deck?.cards.map(({ text }) => text.nl?.back.steps)).toEqual([
    ['Zit', 'Sta op'],
    ['Kijk', 'Luister', 'Praat'],
    ['Wacht', 'Ga'],
  ]);
});

test('yes and no with one remark among them stay what somebody kept for himself', async () => {
  const read = await readOne(
    'af.csv',
    'Vraag;Antwoord;Gecontroleerd\nWie zit voor?;De burgemeester;ja\nWie stemt?;De raad;ja\nWie schrijft?;De griffier;nee, nog door Jan laten nakijken\nWie kiest?;De kiezer;ja\n',
  );
  expect(fieldsOf(read).Gecontroleerd).toBe('extra');
});

test('colours and what is meant for the printer stay off the cards', async () => {
  const read = await readOne(
    'kleur.csv',
    'Vraag;Kleur;Notities voor drukker\nWat wil je leren?;#FF8800;let op de rand\nWie bedank je?;oranje;\nWat laat je los?;donkerblauw;vet\n',
  );
  expect(fieldsOf(read)).toEqual({ Vraag: 'front.text', Kleur: 'extra', 'Notities voor drukker': 'notes' });
  const words = 'Vraag;Kleur\nWat zie je?;Rood als een stoplicht\nEn daarna?;Het licht dat je wilt\n';
  expect(fieldsOf(await readOne('woorden.csv', words)).Kleur).toBe('back.part');
  const kinds = 'Kleur;Beschrijving\nRood;Je wilt vooruit.\nGroen;Je wilt rust.\nBlauw;Je wilt het precies weten.\n';
  expect(fieldsOf(await readOne('soorten.csv', kinds)).Kleur).toBe('front.title');
  const text =
    'Tekst voor vormgever;Status\nWat wil je het komende jaar nog leren?;klaar\nWie zou je deze week willen bedanken?;af\n';
  expect(fieldsOf(await readOne('vorm.csv', text))['Tekst voor vormgever']).toBe('front.text');
});

test('colours that answer stay on the cards, also where one comes back', async () => {
  const read = await readOne(
    'mengen.csv',
    'Vraag;Kleur\nWat krijg je van rood en wit?;roze\nWat is een rijpe tomaat?;rood\nWat is een rijpe aardbei?;rood\n',
  );
  expect(fieldsOf(read)).toEqual({ Vraag: 'front.text', Kleur: 'back.part' });
});

test('what a player is told is no note for who makes the cards', async () => {
  const read = await readOne(
    'tekenspel.csv',
    'Nr;Instructie voor ontwerper;Instructie voor bouwer\n1;Je tekent een brug over het water.;Je mag niets vragen.\n2;Je tekent een huis op palen.;Je mag niet praten.\n',
  );
  expect(fronts(read)).toEqual(['Je tekent een brug over het water.', 'Je tekent een huis op palen.']);
});

test('`vorm` over anything but the names of faces is a column like others', async () => {
  const read = await readOne('vorm.csv', 'Vraag;Vorm\nWat mis je?;in tweetallen\nWie help je?;alleen\n');
  expect(fieldsOf(read)).toEqual({ Vraag: 'front.text', Vorm: 'back.part' });
  expect(told(read)).toEqual([]);
});

test('columns that are counted under one word stand in front together, with their names where there is a title', async () => {
  const read = await readOne('woorden.csv', 'Woord 1;Woord 2;Woord 3\nMolen;Kaas;Fiets\nDijk;Tulp;Haring\n');
  expect(fronts(read)).toEqual(['Molen\nKaas\nFiets', 'Dijk\nTulp\nHaring']);
  const badge = await readOne(
    'insigne.csv',
    'Insigne;Eis 1;Eis 2\nKok;Kook een maal voor zes.;Was daarna alles af.\nGids;Lees een kaart voor een ander.;\n',
  );
  expect(badge.deck?.cards[0]?.text.nl?.front).toEqual({
    title: 'Kok',
    parts: [
      { label: 'Eis 1', text: 'Kook een maal voor zes.' },
      { label: 'Eis 2', text: 'Was daarna alles af.' },
    ],
  });
});

test('a table in which each column is a list under its theme: each cell is a card', async () => {
  const read = await readOne(
    'themas.csv',
    'Kennismaken;Verdiepen;Afsluiten\nHoe heet je?;Wat mis je?;Wat neem je mee?\nWaar woon je?;Wie help je?;\nWat eet je graag?;;\n',
  );
  expect(read.deck?.cards.map(({ code, text }) => [code, text.nl?.front.text])).toEqual([
    ['K01', 'Hoe heet je?'],
    ['K02', 'Waar woon je?'],
    ['K03', 'Wat eet je graag?'],
    ['V01', 'Wat mis je?'],
    ['V02', 'Wie help je?'],
    ['A01', 'Wat neem je mee?'],
  ]);
  expect(told(read)).toEqual([
    'themas.csv, rij 1: Elke kolom hebben we gelezen als een soort, en elke cel als een kaart: ‘Kennismaken’, ‘Verdiepen’, ‘Afsluiten’, samen 6 kaarten. Klopt dat?',
  ]);
});

test('lists of which the first ends before another are no pairs, whatever they say', async () => {
  const read = await readOne(
    'spel.csv',
    'zwart;wit\nZonder ___ geen maandag.;een lama\nMijn buur ruikt naar ___.;gras\n;een doos sleutels\n',
  );
  expect(read.deck?.cards.map(({ family, text }) => [family, text.nl?.front.text])).toEqual([
    ['zwart', 'Zonder ___ geen maandag.'],
    ['zwart', 'Mijn buur ruikt naar ___.'],
    ['wit', 'een lama'],
    ['wit', 'gras'],
    ['wit', 'een doos sleutels'],
  ]);
});

test('what must be guessed by hints is not said above them', async () => {
  const read = await readOne(
    'raad.csv',
    'Wie;Hint 1;Hint 2\nDe bode;Hij brengt de stukken rond.;Hij heeft een tas.\nDe griffier;Zij helpt de hele raad.;Zij heeft een pen.\n',
  );
  expect(fieldsOf(read).Wie).toBe('back.part');
});

test('what speaks of itself, or is a riddle, is not headed by what it is', async () => {
  const who = 'Ik ben;Omschrijving\neen bode;Ik breng de stukken rond.\neen griffier;Ik help de hele raad.\n';
  expect(fieldsOf(await readOne('wie.csv', who))['Ik ben']).toBe('back.part');
  const word = 'Codewoord;Raadsel\nANKER;Wat houdt een schip op zijn plek?\nLAMP;Wat geeft licht in het donker?\n';
  expect(fieldsOf(await readOne('code.csv', word)).Codewoord).toBe('back.part');
  const asked = 'Wie ben ik;Beschrijving\nbode;Brengt de stukken rond.\ngriffier;Helpt de hele raad.\n';
  expect(fieldsOf(await readOne('vraag.csv', asked))['Wie ben ik']).toBe('back.part');
  const books =
    'Boek;Openingszin\nDe avonden;Het was nog donker toen hij wakker werd.\nDe aanslag;Ver weg woonde een gezin.\n';
  expect(fieldsOf(await readOne('boeken.csv', books)).Boek).toBe('back.part');
});

test('a table of which the last part may be missing is no set of lists', async () => {
  const read = await readOne(
    'drie.csv',
    'Observatie;Gevoel;Behoefte\nDe deur ging dicht.;Ik schrok ervan.;Ik wil rust.\nJe keek weg.;Ik werd stil.;\nHet was laat.;Ik was moe.;\n',
  );
  expect(told(read).join()).not.toContain('Elke kolom');
});

test('lists side by side are none where rows say one thing each', async () => {
  const read = await readOne(
    'hulp.csv',
    'Klacht;Remedie\nEr komt niemand naar je avond.;Ga zelf bij de mensen langs.\nHet regent op de dag van het feest.;Neem een grote tent mee.\nHet geld is op voor het einde.;\n',
  );
  expect(read.deck?.cards).toHaveLength(3);
});

test('what each row says in three steps stays together where the last was not filled in', async () => {
  const read = await readOne(
    'terug.csv',
    'Gedrag;Effect;Verzoek\nJe kwam te laat.;Ik moest alleen beginnen.;Wil je bellen?\nJe viel mij in de rede.;Ik raakte de draad kwijt.;\nJe keek weg.;Ik dacht dat je niet luisterde.;\n',
  );
  expect(fronts(read)).toEqual(['Je kwam te laat.', 'Je viel mij in de rede.', 'Je keek weg.']);
  const asked = await readOne(
    'stok.csv',
    'Hoofdvraag;Als het stokt\nWat speelt er in jouw straat?;Wat hoorde je van de buren?\nWie ken je het best?;Hoe kwam dat zo?\nWat mis je?;\n',
  );
  expect(told(asked).join()).not.toContain('Elke kolom');
});

test('a text without a name over it, beyond front and back, is told to come on no card', async () => {
  const read = await readOne(
    'drie.csv',
    'Iemand met drop.;Iemand met een tuin.;Iemand die zingt.\nIemand op een boot.;Iemand met een tweeling.;Iemand die fietst.\n',
  );
  expect(told(read)).toContain(
    'drie.csv, kolom ‘C’: Deze kolom heeft geen naam en komt niet op de kaarten. Geef hem een naam, of kies een plek.',
  );
});

test('a method with steps has its name in front, and what it takes behind', async () => {
  const read = await readOne(
    'vormen.csv',
    'Titel;Doel;Nodig;Stap 1;Stap 2\nBallon;Energie;een ballon per persoon;Blaas op.;Gooi omhoog.\nLijn;Kennismaken;lint en stiften;Ga staan.;Praat niet.\n',
  );
  expect(fieldsOf(read)).toMatchObject({ Titel: 'front.title', Doel: 'back.part', Nodig: 'back.part' });
});

test('what a method is about stays in front, below its name', async () => {
  const read = await readOne(
    'kort.csv',
    'Naam;Uitleg in het kort;Stap 1;Stap 2\nKring;iedereen praat om de beurt;Zet stoelen klaar.;Begin links.\nKom;een kleine groep praat, de rest luistert;Zet vijf stoelen neer.;Wissel door.\n',
  );
  expect(fieldsOf(read)).toMatchObject({ Naam: 'front.title', 'Uitleg in het kort': 'front.text' });
});

test('a small picture where the name of an icon should stand is told', async () => {
  const read = await readOne('emotie.csv', 'icoon;tekst\n😀;Wat maakte je blij?\nheart;Wie heb je lief?\n');
  expect(read.deck?.cards.map(({ icon }) => icon)).toEqual([undefined, 'heart']);
  expect(told(read)).toEqual([
    'emotie.csv: ‘😀’ is geen naam van een icoon en komt niet op de kaart (één kaart). Kies een naam van phosphoricons.com, zoals heart.',
  ]);
});

test.each(languages)('what a place is called in %s can be written over a column', (language) => {
  // A part is called by its own label.
  for (const field of faceFields.filter((field) => field !== 'part')) {
    const [name = ''] = namePlace(`front.${field}`, language).split(', ');
    expect(readWishedPlace(name)?.split('.'), name).toContain(field);
  }
});
