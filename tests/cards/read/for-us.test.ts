import { expect, test } from 'vitest';
import { readOne } from './bytes.ts';

/** Columns that a team keeps beside its cards for itself: what was remarked, who looks at it, and what is not to be printed. */
const said = ['nog nakijken met Jan, zie mail', 'is dit goed?', 'dubbel met rij 2, eruit halen'];
const placeOf = async (name: string, cells = said) => {
  const asked = ['Mogen bewoners zelf kiezen?', 'Wie is aan zet?', 'Wat laat je los?'];
  const rows = asked.map((text, i) => `${text};${cells[i]}`);
  const { columns } = await readOne('stellingen.csv', [`Stelling;${name}`, ...rows, ''].join('\n'));
  return columns.find(({ column }) => column === name)?.place;
};

test.each([
  'Opm.',
  'Comments',
  'Remarks',
  'Commentaar',
  'Aantekeningen',
  'Bemerkungen',
  'Opmerking intern',
  'Opmerking JH',
  'Opmerkingen redactie',
  'Notities voor Marieke',
  'Interne notitie',
  'Interne toelichting',
  'Comments (internal)',
  'Achtergrond (intern)',
  'Trainersnotitie',
  'Instructie trainer',
  'Bespreekpunten begeleider',
])('what stands under “%s” is a note for who leads the talk, and comes on no card', async (name) => {
  expect(await placeOf(name)).toBe('notes');
});

test.each([
  'Niet afdrukken',
  'niet op kaart',
  'Niet op de kaart',
  'Do not print',
  'Contactpersoon',
  'Actiehouder',
  'To do',
  'Gecheckt door',
  'Besproken met',
  'Reviewed by',
])('what stands under “%s” is kept and not printed', async (name) => {
  expect(await placeOf(name, ['Jan', 'Marieke', 'Jan en Piet'])).toBe('extra');
});

test.each([
  'Opmerking achterkant',
  'Opmerking voor spelers',
  'Interne partijen',
  'Intern of extern',
  'Trainer',
  'Besproken',
])('what stands under “%s” may be for who plays, and stays on the cards', async (name) => {
  expect(await placeOf(name)).toMatch(/^(?:front|back)\./);
});

test('a name that Excel gave a column itself is none: what stands there comes on no card', async () => {
  expect(await placeOf('Kolom1')).toBe(undefined);
  const { columns } = await readOne(
    'tabel.csv',
    'Kolom1;Kolom2\nWie is aan zet?;Kijk eerst wie er al bezig is.\nWat laat je los?;Noem één ding van vandaag.\n',
  );
  expect(columns.map(({ place }) => place)).toEqual(['front.text', 'back.text']);
});
