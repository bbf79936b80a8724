import { expect, test } from 'vitest';
import { reportBreakage } from '../../../web/breakage/report.ts';

const browser = 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0';

const broke = (name: string, message: string, stack: string): Error =>
  Object.assign(new Error(message), { name, stack });

test('a report tells kind, place in the code and browser, as V8 writes a stack', () => {
  const stack = [
    'TypeError: l is not a function',
    '    at PlanPanel (https://kaarten.example.org/spel/assets/index-CeORVoIB.js:1:23456)',
    '    at https://kaarten.example.org/spel/assets/index-CeORVoIB.js?v=1:2:7',
    '    at async Promise.all (index 0)',
    '    at new Oogst (file:///home/j.jansen/Bureaublad/ruimtemakers.html:12:345)',
  ].join('\n');
  expect(reportBreakage({ place: 'plan', broken: broke('TypeError', 'l is not a function', stack) }, browser)).toBe(
    [
      'Ruimtemakers, plan',
      'TypeError: l is not a function',
      '  PlanPanel index-CeORVoIB.js:1:23456',
      '  index-CeORVoIB.js:2:7',
      '  new Oogst ruimtemakers.html:12:345',
      browser,
    ].join('\n'),
  );
});

test('and as Firefox and WebKit write one', () => {
  const stack = [
    'PlanPanel@https://kaarten.example.org/assets/index-CeORVoIB.js:1:23456',
    '@https://kaarten.example.org/assets/index-CeORVoIB.js:2:7',
    '[native code]',
  ].join('\n');
  expect(reportBreakage({ place: 'app', broken: broke('ReferenceError', 'x is not defined', stack) }, browser)).toBe(
    [
      'Ruimtemakers, app',
      'ReferenceError: x is not defined',
      '  PlanPanel index-CeORVoIB.js:1:23456',
      '  index-CeORVoIB.js:2:7',
      browser,
    ].join('\n'),
  );
});

const said = 'Iedereen mag de sleutel';
const withWords = [
  ['a message of our own', broke('Error', said, `Error: ${said}\n    at a (https://x.nl/a.js:1:2)`)],
  ['a text that is no JSON', broke('SyntaxError', `Unexpected token 'I', "${said}" is not valid JSON`, '')],
  ['a name in single quotes', broke('TypeError', `Cannot read properties of undefined (reading '${said}')`, '')],
  ['a quotation in a quotation', broke('TypeError', `"don't '${said}'" is not a function`, '')],
  [
    'a message of several lines',
    broke('Error', `een\n${said}`, `Error: een\n${said}\n    at b (https://x.nl/b.js:1:2)`),
  ],
  ['words that look like a place', broke('Error', said, `Error: at ${said} https://x.nl/zaal van Jan:1:2`)],
  ['something that is no error', said],
] as const;

test.each(withWords)('not a word of the conversation is in it: %s', (_, broken) => {
  const report = reportBreakage({ place: 'harvest', broken }, browser);
  for (const word of ['Iedereen', 'mag', 'sleutel', 'Jan']) expect(report.split(browser)[0]).not.toContain(word);
});

test('frames without a name, and with more than one word, are told too', () => {
  const stack = [
    '    at async https://kaarten.example.org/a.js:1:2',
    '    at async Object.<anonymous> (https://kaarten.example.org/b.js:3:4)',
    'async*open@https://kaarten.example.org/c.js:5:6',
    '</teken@https://kaarten.example.org/d.js:7:8',
  ].join('\n');
  const report = reportBreakage({ place: 'app', broken: broke('TypeError', 'x', stack) }, browser);
  expect(report.split('\n').slice(2, -1)).toEqual([
    '  async a.js:1:2',
    '  async Object.<anonymous> b.js:3:4',
    '  </teken d.js:7:8',
  ]);
});

test.each([
  ['of spaces', '', `${' '.repeat(3000)}b`],
  ['of places', '', `at a (https:/${'/a'.repeat(40_000)}`],
  ['of quotation marks', '“'.repeat(150_000), ''],
])('a message %s is read at once, however long', { timeout: 4000 }, (_, message, stack) => {
  const report = reportBreakage({ place: 'app', broken: broke('TypeError', message, stack) }, browser);
  expect(report.startsWith('Ruimtemakers, app\nTypeError: ')).toBe(true);
  expect(report.split('\n')).toHaveLength(3);
});

test('what another window made of its own fault comes along as it is', () => {
  expect(reportBreakage({ place: 'room', broken: 'Ruimtemakers, room\nError' }, browser)).toBe(
    'Ruimtemakers, room\nError',
  );
});
