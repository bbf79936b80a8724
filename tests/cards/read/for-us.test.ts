import { expect, test } from 'vitest';
import { readForUs } from '../../../cards/column/for-us.ts';
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

/** A glance tells most names from these: it must let every one of them through. */
const leaders =
  'ons onszelf us begeleider begeleiders trainer gespreksleider spelleiders docent docenten facilitator moderator intern';
const remarks =
  'opm opmerking opmerkingen notitie notities note notes notizen aantekening aantekeningen remark comments commentaar bemerkung bemerkungen anmerkung hinweis hinweise';
const advice =
  'instructie instructies instructions tip tips aanwijzing aanwijzingen bespreekpunten uitleg toelichting achtergrond';
const inAnyCase = (names: readonly string[]) => names.flatMap((name) => [name, name.toUpperCase()]);

test('every word for a remark or for advice beside every word for who leads makes a note', () => {
  const names = leaders.split(' ').flatMap((leader) =>
    [...remarks.split(' '), ...advice.split(' ')].flatMap((word) => {
      return [`${word} ${leader}`, `${leader} ${word}`, `${leader}-${word}`, `${word} voor de ${leader}`];
    }),
  );
  const within = [...remarks.split(' '), ...advice.split(' ')].flatMap((word) => [
    `interne ${word}`,
    `${word} (intern)`,
  ]);
  const others = inAnyCase([...names, ...within]).filter((name) => readForUs(name) !== 'notes');
  expect(others).toEqual([]);
});

test('what says that it is not printed, and by whom it was seen, is kept', () => {
  const said = [
    'niet afdrukken',
    'niet drukken',
    'niet printen',
    'niet op de kaart',
    'niet op kaartjes',
    'do not print',
  ];
  const inOthers = [
    'not for printing',
    'no print',
    'not printed',
    'not on the cards',
    'nicht drucken',
    'ne pas imprimer',
  ];
  const seen =
    'gecheckt gecontroleerd nagekeken besproken goedgekeurd afgestemd bedacht geschreven checked reviewed approved';
  const by = seen
    .split(' ')
    .flatMap((word) => ['door', 'met', 'by', 'with', 'von', 'mit'].map((of) => `${word} ${of}`));
  expect(inAnyCase([...said, ...inOthers, ...by]).filter((name) => readForUs(name) !== 'extra')).toEqual([]);
});

test('a name that Excel gave a column itself is none: what stands there comes on no card', async () => {
  expect(await placeOf('Kolom1')).toBe(undefined);
  const { columns } = await readOne(
    'tabel.csv',
    'Kolom1;Kolom2\nWie is aan zet?;Kijk eerst wie er al bezig is.\nWat laat je los?;Noem één ding van vandaag.\n',
  );
  expect(columns.map(({ place }) => place)).toEqual(['front.text', 'back.text']);
});
