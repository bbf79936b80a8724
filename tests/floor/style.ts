import postcss, { type AtRule, type Declaration, type Node } from 'postcss';
import type { Floor } from '../../web/build/floor.node.ts';
import { type Finding, findLacking, keys } from './support.ts';

/** A function stands in the data under the type it makes: `css.types.color.oklch`. */
const findTypes = (name: string): readonly string[] =>
  keys.filter((key) => key.startsWith('css.types.') && key.endsWith(`.${name}`));

const namesIn = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

/** A string, an address and the name of a custom property say nothing about the browser. */
const withoutOwnWords = (value: string) => value.replaceAll(/"[^"]*"|'[^']*'|url\([^)]*\)|--[\w-]+/g, ' ');

const keysOfValue = (property: string, value: string): readonly string[] => [
  ...namesIn(value, /(?<![\w-])([a-z][\w-]*)(?![\w-]*\()/g).map((word) => `css.properties.${property}.${word}`),
  ...namesIn(value, /(?<![\w-])([a-z][\w-]*)\(/g).flatMap(findTypes),
  ...namesIn(value, /(?<![\w-])([a-z]+)\(\s*from\s/g).map((name) => `css.types.color.${name}.relative_syntax`),
  ...namesIn(value, /\d([a-z]+)/g).map((unit) => `css.types.length.${unit}`),
];

const keysOfDeclaration = ({ prop, value }: Declaration): readonly string[] => [
  ...(prop.startsWith('--') ? [] : [`css.properties.${prop}`]),
  ...keysOfValue(prop, withoutOwnWords(value)),
];

const keysOfAtRule = ({ name, params }: AtRule): readonly string[] => [
  `css.at-rules.${name}`,
  ...namesIn(params, /\(\s*([\w-]+)/g).map((feature) => `css.at-rules.${name}.${feature}`),
];

const keysOf = (node: Node): readonly string[] => {
  if (node.type === 'decl') return keysOfDeclaration(node as Declaration);
  if (node.type === 'atrule') return keysOfAtRule(node as AtRule);
  if (node.type !== 'rule') return [];
  return namesIn((node as postcss.Rule).selector, /::?([\w-]+)/g).map((name) => `css.selectors.${name}`);
};

/** Whether a browser says itself that it has it (`@supports`), or has another value of the property before this one. */
const isGuarded = (node: Node, key: string): boolean => {
  const name = key.replace('.relative_syntax', '').split('.').at(-1) ?? '';
  for (let above = node.parent; above; above = above.parent as typeof above)
    if (above.type === 'atrule' && (above as AtRule).name === 'supports' && asks((above as AtRule).params, key, name))
      return true;
  if (node.type !== 'decl' || key === `css.properties.${(node as Declaration).prop}`) return false;
  for (let before = node.prev(); before; before = before.prev())
    if (before.type === 'decl' && (before as Declaration).prop === (node as Declaration).prop) return true;
  return false;
};

const asks = (params: string, key: string, name: string) =>
  !/\bnot\b/.test(params) &&
  new RegExp(key.endsWith('relative_syntax') ? `${name}\\(\\s*from\\b` : `(?<![\\w-])${name}(?![\\w-])`).test(params);

/** What a style sheet asks for that the floor lacks, and that it neither guards nor may have (`isAllowed`). */
export const checkStyle = (css: string, floor: Floor, isAllowed: (key: string) => boolean): readonly Finding[] => {
  const found: Finding[] = [];
  postcss.parse(css).walk((node) => {
    const lacking = [...new Set(keysOf(node))]
      .map((key) => ({ key, lacking: findLacking(key, floor) }))
      .filter(({ key, lacking }) => lacking.length > 0 && !isAllowed(key) && !isGuarded(node, key));
    const what = node.toString().split(/[{\n]/)[0]?.trim() ?? '';
    found.push(...lacking.map((one) => ({ ...one, what, line: node.source?.start?.line ?? 0 })));
  });
  return found;
};
