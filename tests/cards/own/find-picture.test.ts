import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPicture } from '../../../cards/own/find-picture.ts';

const files = [
  'Boom2.jpg',
  'bomen.png',
  'beelden/Brug.JPG',
  'beelden/plein.webp',
  'oud/plein.webp',
  'caf\u0065\u0301.png',
  'lijst.csv',
];
const find = (typed: string) => {
  const found = findPicture(typed, files);
  return 'file' in found ? found.file : found.rule;
};

test.each([
  ['Boom2.jpg', 'Boom2.jpg'],
  ['boom2', 'Boom2.jpg'],
  [' BOOM2.JPG ', 'Boom2.jpg'],
  ['./boom2.jpg', 'Boom2.jpg'],
  ['brug', 'beelden/Brug.JPG'],
  ['beelden\\brug', 'beelden/Brug.JPG'],
  ['<img src="beelden/brug.jpg" alt="Brug">', 'beelden/Brug.JPG'],
  ["<IMG class=x SRC='brug.jpg'>", 'beelden/Brug.JPG'],
  ['<img src=bomen.png>', 'bomen.png'],
  ['caf\u00e9', 'caf\u0065\u0301.png'],
  ['caf%C3%A9.png', 'caf\u0065\u0301.png'],
  ['oud/plein', 'oud/plein.webp'],
  ['plein', 'several'],
  ['boom.jpg', 'missing'],
  ['lijst.csv', 'missing'],
  ['lijst', 'missing'],
  ['', 'missing'],
  ['https://elders.nl/boom2.jpg', 'remote'],
  ['//elders.nl/boom2.jpg', 'remote'],
  ['data:image/png;base64,AAAA', 'remote'],
  ['file:///etc/passwd', 'remote'],
  ['<img src="http://elders.nl/x.png">', 'remote'],
  ['../Boom2.jpg', 'outside'],
  ['beelden/../../Boom2.jpg', 'outside'],
  ['..%2FBoom2.jpg', 'outside'],
  ['/etc/passwd', 'outside'],
  ['\\\\server\\boom2.jpg', 'remote'],
  ['C:\\Boom2.jpg', 'outside'],
  ['~/Boom2.jpg', 'outside'],
])('%s leads to %s', (typed, file) => {
  expect(find(typed)).toBe(file);
});

const tell = (typed: string) => {
  const found = findPicture(typed, files);
  return 'says' in found ? found.says.nl : found.file;
};

test('what is not here is told with what is', () => {
  expect(tell('boom.jpg')).toBe('boom.jpg zit er niet bij. Wel: Boom2.jpg, bomen.png.');
  expect(tell('xyz')).toBe('xyz zit er niet bij. Zet de foto naast het bestand.');
  expect(tell('plein')).toBe(
    'plein kan meer dan één foto zijn: beelden/plein.webp, oud/plein.webp. Schrijf de map of het einde erbij.',
  );
  expect(tell('http://elders.nl/a.png')).toBe(
    'http://elders.nl/a.png staat op internet, en wij halen niets op. Bewaar de foto en zet hem naast het bestand.',
  );
});

test('any name leads to a file that is here, or to a sentence', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom(...files)), (typed) => {
      const found = findPicture(typed, files);
      if ('file' in found) expect(files).toContain(found.file);
      else expect(found.says.nl.length).toBeLessThan(300);
    }),
  );
});
