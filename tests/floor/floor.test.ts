import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTargets, floor, readFloor } from '../../web/build/floor.node.ts';
import { allowed } from './allowed.ts';
import { checkMarkup } from './markup.ts';
import { checkScripts } from './scripts.ts';
import { checkStyle } from './style.ts';
import { compareVersions, findLacking, keys } from './support.ts';

const queries = ['chrome >= 111', 'edge >= 111', 'firefox >= 125', 'safari >= 16.4', 'ios_saf >= 16.4'];

test('package.json names the floor, and the build is told the same', () => {
  expect(floor).toEqual(readFloor(queries));
  expect(buildTargets).toEqual(['chrome111', 'edge111', 'firefox125', 'safari16.4', 'ios16.4']);
});

test('a floor that cannot be read says what to write', () => {
  expect(() => readFloor([...queries, 'last 2 versions'])).toThrow('"last 2 versions"; write it as "firefox >= 125"');
  expect(() => readFloor(queries.slice(1))).toThrow('has no line for chrome');
});

test.each([
  ['api.structuredClone', []],
  ['api.Document.startViewTransition', ['firefox 144', 'safari 18', 'ios_saf 18']],
  ['javascript.builtins.Intl.Segmenter', []],
])('%s is lacking in %j', (key, lacking) => expect(findLacking(key, floor)).toEqual(lacking));

test('versions are compared by number', () => {
  expect(compareVersions('9.1', '16.4')).toBeLessThan(0);
  expect(compareVersions('16.10', '16.4')).toBeGreaterThan(0);
  expect(compareVersions('≤18', '18.0')).toBe(0);
});

test('what is allowed is still lacking in a browser at the floor: who raises it shortens the list', () => {
  const under = (entry: string) => keys.filter((key) => key === entry || key.startsWith(`${entry}.`));
  const stale = Object.keys(allowed).filter((entry) => !under(entry).some((key) => findLacking(key, floor).length > 0));
  expect(stale).toEqual([]);
});

describe('scripts', () => {
  const lines = [
    ['Promise.withResolvers();', 'does not exist'],
    ['[1].toSorted();', undefined],
    ['structuredClone({});', undefined],
    ["document.body.setHTMLUnsafe('');", 'possibly'],
    ['document.startViewTransition(() => undefined);', 'possibly'],
    ['document.startViewTransition?.(() => undefined);', undefined],
    ['if (document.startViewTransition) document.startViewTransition(() => undefined);', undefined],
    ['const { startViewTransition } = document; startViewTransition(() => undefined);', 'possibly'],
    ["URL.canParse('a:b');", 'possibly'],
    ['new Highlight();', 'possibly'],
    ["if (typeof Highlight !== 'undefined') new Highlight();", undefined],
    ["fetch('a').then((answer) => answer.bytes());", 'possibly'],
    ['const card = { bytes: () => 1 }; card.bytes();', undefined],
    ['requestIdleCallback(() => undefined);', 'possibly'],
    ['globalThis.requestIdleCallback?.(() => undefined);', undefined],
    ['/[a--b]/v;', 'only available'],
    ['new IntersectionObserver(() => undefined);', undefined],
  ] as const;
  let folder: string;
  let said: readonly string[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'floor-'));
    await Promise.all(lines.map(([line], i) => writeFile(join(folder, `planted-${i}.ts`), `export {};\n${line}\n`)));
    said = await checkScripts([folder]);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(lines.map(([line, refused], i) => ({ line, refused, i })))(
    '$line is refused: $refused',
    ({ refused, i }) => {
      const about = said.filter((one) => one.includes(`planted-${i}.ts(2,`)).join('\n');
      if (refused) expect(about).toContain(refused);
      else expect(about).toBe('');
    },
  );
});

const none = () => false;

test.each([
  ['a { text-wrap: pretty; }', ['css.properties.text-wrap', 'css.properties.text-wrap.pretty']],
  ['@supports (text-wrap: pretty) { a { text-wrap: pretty; } }', []],
  [
    '@supports not (text-wrap: pretty) { a { text-wrap: pretty; } }',
    ['css.properties.text-wrap', 'css.properties.text-wrap.pretty'],
  ],
  ['a { field-sizing: content; }', ['css.properties.field-sizing', 'css.properties.field-sizing.content']],
  ['a::details-content { color: red; }', ['css.selectors.details-content']],
  ['a { --tone: oklch(from red l c h); }', ['css.types.color.oklch.relative_syntax']],
  ['a { color: oklch(from red l c h); }', ['css.types.color.oklch.relative_syntax']],
  ['a { color: red; color: oklch(from red l c h); }', []],
  ['@supports (color: oklch(from red l c h)) { a { color: oklch(from red l c h); } }', []],
  [
    '@supports (color: oklch(0 0 0)) { a { color: oklch(from red l c h); } }',
    ['css.types.color.oklch.relative_syntax'],
  ],
  ['a { color: color-mix(in oklab, red, blue); height: 100dvh; width: 5cqi; }', []],
  ['a:has(b) { inset: 0; }', []],
  ['@starting-style { a { opacity: 0; } }', ['css.at-rules.starting-style']],
  ['a { content: "field-sizing light-dark(a)"; background: url(light-dark.svg); color: var(--field-sizing); }', []],
  ['a { color: light-dark(red, blue); }', ['css.types.color.light-dark']],
])('style %s', (css, refused) => expect(checkStyle(css, floor, none).map(({ key }) => key)).toEqual(refused));

test.each([
  ['<details name="talk" open />', ['html.elements.details.name']],
  ['<input type="text" inert />', []],
  ['<Details name="talk" />', []],
])('markup %s', (jsx, refused) => {
  const source = `export const view = ${jsx};\n`;
  expect(checkMarkup('view.tsx', source, floor, none).map(({ key }) => key)).toEqual(refused);
});

test('a finding names its line, and what is listed is left alone', () => {
  const css = 'a {\n  color: red;\n  field-sizing: content;\n}\n';
  expect(checkStyle(css, floor, none)[0]).toMatchObject({ line: 3, what: 'field-sizing: content' });
  expect(checkStyle(css, floor, (key) => key.startsWith('css.properties.field-sizing'))).toEqual([]);
});
