import { expect, test } from 'vitest';
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

test('a score under a name of points is no point, and no text is lost beside yes and no', async () => {
  const read = await readOne(
    'regels.csv',
    'Vraag;Nee;Punten\nMoet de buurt altijd instemmen?;Nee, de meeste mensen is genoeg.;10\nBetaalt de gemeente altijd?;Nee;5\n',
  );
  expect(fieldsOf(read)).toEqual({ Vraag: 'front.text', Nee: 'back.part', Punten: 'extra' });
});

test('colours and what is meant for the printer stay off the cards', async () => {
  const read = await readOne(
    'kleur.csv',
    'Vraag;Kleur;Notities voor drukker\nWat wil je leren?;#FF8800;let op de rand\nWie bedank je?;oranje;\nWat laat je los?;donkerblauw;vet\n',
  );
  expect(fieldsOf(read)).toEqual({ Vraag: 'front.text', Kleur: 'extra', 'Notities voor drukker': 'notes' });
  const words = 'Vraag;Kleur\nWat zie je?;Rood als een stoplicht\nEn daarna?;Het licht dat je wilt\n';
  expect(fieldsOf(await readOne('woorden.csv', words)).Kleur).toBe('back.part');
});

test('`vorm` over anything but the names of faces is a column like others', async () => {
  const read = await readOne('vorm.csv', 'Vraag;Vorm\nWat mis je?;in tweetallen\nWie help je?;alleen\n');
  expect(fieldsOf(read)).toEqual({ Vraag: 'front.text', Vorm: 'back.part' });
  expect(told(read)).toEqual([]);
});
