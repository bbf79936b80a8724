import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AtRule, type ChildNode, parse } from 'postcss';
import { expect, test } from 'vitest';

/** Which rule counts is said once, in `order.css`, and not by where a sheet happens to be loaded. */

const web = fileURLToPath(new URL('../../../web/', import.meta.url));
const paths = readdirSync(web, { encoding: 'utf8', recursive: true }).filter((path) => path.endsWith('.css'));
const sheets = paths.map((path) => ({
  path,
  name: basename(path, '.css'),
  nodes: parse(readFileSync(`${web}${path}`, 'utf8')).nodes.filter(({ type }) => type !== 'comment'),
}));

const isAt = (node: ChildNode, name: string): node is AtRule => node.type === 'atrule' && node.name === name;
const find = (wanted: string) => sheets.find(({ name }) => name === wanted)?.nodes ?? [];

/** Letters are no rules, and what an old browser is shown knows no layers. */
const withoutLayer = ['order', 'letters', 'no-start'];
const layered = sheets.filter(({ name }) => !withoutLayer.includes(name));

/** Sheets that a file brings in its order, without their endings. */
const broughtBy = (file: string) =>
  [...readFileSync(`${web}${file}`, 'utf8').matchAll(/import '[^']*\/([\w-]+)\.css'/g)].map(([, name = '']) => name);
const scenes = broughtBy('app/part/workshop-part.ts');

/** The sheets of the room's screen are one, and those that a workshop brings. */
const layerOf = ({ name, path }: (typeof layered)[number]) => {
  if (path === 'view/room/scenes-timer.css' || scenes.includes(name)) return 'scene';
  return path.startsWith('view/room/') ? 'projector' : name;
};

test.each(layered)('$path is one layer, with the name that it should have', (sheet) => {
  expect(sheet.nodes.map((node) => isAt(node, 'layer') && node.params)).toEqual([layerOf(sheet)]);
});

test('the order comes before any sheet', () => {
  expect(broughtBy('main.tsx')[0]).toBe('order');
});

test('every layer is named once in the order, and nothing else is', () => {
  const order = find('order');
  expect(order.filter((node) => !isAt(node, 'layer') || node.nodes)).toEqual([]);
  const named = order.flatMap((node) => (isAt(node, 'layer') ? node.params.split(/,\s*/) : []));
  expect([...named].sort()).toEqual([...new Set(layered.map(layerOf))].sort());
});

test('outside the layers stand letters, and what browsers that know none have to hide or show', () => {
  expect(find('letters').filter((node) => !isAt(node, 'font-face'))).toEqual([]);
  const selectors = find('no-start').flatMap((node) => (node.type === 'rule' ? node.selectors : [node.type]));
  expect(selectors.filter((selector) => !/^(template|\.no-start|\.first|\.begins)/.test(selector))).toEqual([]);
  // Else such a browser shows the first view in both languages, with nothing that can be pressed behind it.
  expect(selectors).toContain('.first');
});

test('a sheet stands beside its view; what the page as a whole wears has a room of its own', () => {
  const whole = ['base', 'forced-colors', 'letters', 'no-start', 'order', 'print'].map((name) => `style/${name}.css`);
  const others = paths.filter((path) => !whole.includes(path));
  expect(others.filter((path) => !/^(view\/[a-z]+|app\/part|print)\/[a-z-]+\.css$/.test(path))).toEqual([]);
});
