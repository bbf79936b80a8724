import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type AtRule, type ChildNode, parse } from 'postcss';
import { expect, test } from 'vitest';

/** Which rule counts is said once, in `order.css`, and not by where a sheet happens to be loaded. */

const web = new URL('../../../web/', import.meta.url).pathname;
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

/** The sheets of the room's screen are one, and those of the scenes. */
const layerOf = (name: string) => {
  if (name.startsWith('projector-')) return 'projector';
  return /^(mirror|plan|poker|harvest|workshop|scenes)(-|$)/.test(name) ? 'scene' : name;
};

test.each(layered)('$path is one layer, with the name that it should have', ({ name, nodes }) => {
  expect(nodes.map((node) => isAt(node, 'layer') && node.params)).toEqual([layerOf(name)]);
});

test('every layer is named once in the order, and nothing else is', () => {
  const order = find('order');
  expect(order.filter((node) => !isAt(node, 'layer') || node.nodes)).toEqual([]);
  const named = order.flatMap((node) => (isAt(node, 'layer') ? node.params.split(/,\s*/) : []));
  expect([...named].sort()).toEqual([...new Set(layered.map(({ name }) => layerOf(name)))].sort());
});

test('outside the layers stand letters, and the page for browsers that know none', () => {
  expect(find('letters').filter((node) => !isAt(node, 'font-face'))).toEqual([]);
  const selectors = find('no-start').flatMap((node) => (node.type === 'rule' ? node.selectors : [node.type]));
  expect(selectors.filter((selector) => !/^(template|\.no-start)/.test(selector))).toEqual([]);
});

test('a sheet stands beside its view; what the page as a whole wears has a room of its own', () => {
  const whole = ['base', 'forced-colors', 'letters', 'no-start', 'order', 'print'].map((name) => `style/${name}.css`);
  const others = paths.filter((path) => !whole.includes(path));
  expect(others.filter((path) => !/^(view\/[a-z]+|app|print)\/[a-z-]+\.css$/.test(path))).toEqual([]);
});
