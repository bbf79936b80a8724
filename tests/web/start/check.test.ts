import { parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';
import { languages, usualLanguage } from '../../../cards/languages.ts';
import { floor, floorBrowsers } from '../../../web/build/floor.node.ts';
import { readCheck, writePages } from '../../../web/build/start.node.ts';
import { compareVersions, findLacking, findSince } from '../../floor/support.ts';

/** What start/check.ts asks a browser for, and by which words it does. */
const asked = [
  ['javascript.builtins.Intl.Segmenter', 'Intl.Segmenter'],
  ['javascript.regular_expressions.lookbehind_assertion', '(?<=a)b'],
  ['css.types.color.color-mix', 'color-mix('],
] as const;

test('a browser that has all that is asked for is as new as the floor, and no newer', async () => {
  const source = await readCheck();
  expect(asked.filter(([, words]) => !source.includes(words))).toEqual([]);
  expect(asked.flatMap(([key]) => findLacking(key, floor))).toEqual([]);
  for (const browser of floorBrowsers) {
    const since = asked.map(([key]) => findSince(key, browser) ?? '').sort(compareVersions);
    expect([browser, since.at(-1)]).toEqual([browser, floor[browser]]);
  }
});

test('it looks for every language of the deck, though it can read no list of them', async () => {
  const source = await readCheck();
  expect(source).toContain(`(${languages.join('|')})`);
  expect(source).toContain(`: "${usualLanguage}";`);
});

test('every browser can read the check: it is the JavaScript of 2009', async () => {
  const { program, errors } = parseSync('check.js', await readCheck(), { sourceType: 'script' });
  const newer: string[] = [];
  const say = ({ type }: { readonly type: string }) => newer.push(type);
  new Visitor({
    ArrowFunctionExpression: say,
    TemplateLiteral: say,
    ChainExpression: say,
    ClassDeclaration: say,
    SpreadElement: say,
    ObjectPattern: say,
    ArrayPattern: say,
    RestElement: say,
    AssignmentPattern: say,
    ForOfStatement: say,
    AwaitExpression: say,
    ImportExpression: say,
    VariableDeclaration: ({ kind }) => kind !== 'var' && newer.push(kind),
    LogicalExpression: ({ operator }) => operator === '??' && newer.push(operator),
    CatchClause: ({ param }) => param ?? newer.push('catch without a name'),
    Property: ({ shorthand, method }) => (shorthand || method) && newer.push('short property'),
    Literal: (literal) => 'regex' in literal && /\(\?<|[^gi]/.test(literal.regex.flags) && newer.push('regex'),
  }).visit(program);
  expect(errors).toEqual([]);
  expect(newer).toEqual([]);
});

test('the page names the versions it is given, in both languages', () => {
  const html = writePages({ chrome: '1', edge: '2', firefox: '3', safari: '4.5', ios_saf: '4.5' });
  const named = [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, text]) => text);
  expect(named).toEqual([
    'Chrome 1 of nieuwer',
    'Edge 2 of nieuwer',
    'Firefox 3 of nieuwer',
    'Safari 4.5 of nieuwer <span>(ook op iPhone en iPad)</span>',
    'Chrome 1 or newer',
    'Edge 2 or newer',
    'Firefox 3 or newer',
    'Safari 4.5 or newer <span>(also on iPhone and iPad)</span>',
  ]);
});
