import { expect, test } from 'vitest';
import { sayProblem } from '../../../cards/say/say.ts';
import { readOne } from '../read/bytes.ts';

test.each([
  [
    'columns that are lists',
    'themas.csv',
    'Kennismaken;Verdiepen\nWie ben je?;Wat drijft je?\nWie ken je?;Wat mis je?\n',
  ],
  ['headings', 'vragen.txt', '# Moed\nWie durft?\nWie niet?\n\n# Rust\nWie wacht?\nWie rent?\n'],
  [
    'a column that was taken for the text',
    'kern.csv',
    'kern;gebied\nWie helpt er op het plein?;wonen\nWie ken je in de buurt?;loket\n',
  ],
  ['what stands twice', 'twee.csv', 'tekst\nWie is er?\nWie is er?\n'],
])('what is said of %s has the quotation marks of its language', async (_, name, text) => {
  const { problems } = await readOne(name, text);
  const said = (language: 'nl' | 'en') => problems.map((problem) => sayProblem(problem, language)).join('\n');
  expect(said('nl')).toMatch(/‘[^’]+’/);
  expect(said('nl')).not.toMatch(/[“”]/);
  expect(said('en')).toMatch(/“[^”]+”/);
  expect(said('en')).not.toMatch(/[‘’]/);
});
