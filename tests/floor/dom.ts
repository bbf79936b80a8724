import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Floor } from '../../web/build/floor.node.ts';
import { findLacking, isKnown } from './support.ts';

/** The DOM as TypeScript's own library declares it. */
export const readDomTypes = (): string => {
  const compiler = createRequire(createRequire(import.meta.url).resolve('typescript/package.json'));
  const platform = `@typescript/typescript-${process.platform}-${process.arch}/package.json`;
  return readFileSync(join(dirname(compiler.resolve(platform)), 'lib', 'lib.dom.d.ts'), 'utf8');
};

const block = /^(interface|declare var) (\w+)[^(]*\{$/;
const field = /^( {4}(?:readonly )?\w+)(?=[<(:])/;
const getter = /^( {4}get \w+\(\): )(.*);$/;
const nameOf = (text: string) => /\w+$/.exec(text.replace(/\(\): $/, ''))?.[0] ?? '';

/** Which interfaces take their members from another: `Document` and `Element` from the mixin `ParentNode`. */
const readHeirs = (types: string): ReadonlyMap<string, readonly string[]> => {
  const pairs = [...types.matchAll(/^interface (\w+)(?:<.*?>)? extends (.*) \{/gm)].flatMap(([, heir = '', of = '']) =>
    of
      .replaceAll(/<.*?>/g, '')
      .split(', ')
      .map((parent) => [parent, heir] as const),
  );
  return new Map(
    pairs.map(([parent]) => [parent, pairs.filter(([other]) => other === parent).map(([, heir]) => heir)]),
  );
};

/**
 * The DOM's types as the floor has them: what a browser at the floor lacks may be undefined, so that the compiler asks
 * for a guard (`?.`, a test of the thing itself, `typeof`). What `isAllowed` stays as it is.
 */
export const writeFloorTypes = (types: string, floor: Floor, isAllowed: (key: string) => boolean): string => {
  const heirs = readHeirs(types);
  const lacks = (keys: readonly string[]) => keys.some((key) => !isAllowed(key) && findLacking(key, floor).length > 0);
  /** A mixin has no key of its own: its members are told with the interfaces that have it. */
  const lacksMember = (owner: string, name: string) =>
    (isKnown(`api.${owner}`) ? [owner] : (heirs.get(owner) ?? []))
      // Who guards the way to an interface has guarded what is in it.
      .some((one) => !lacks([`api.${one}`]) && lacks([`api.${one}.${name}`]));
  const lacksGlobal = (name: string) => lacks([`api.${name}`, `api.Window.${name}`]);

  let [kind = '', owner = ''] = ['', ''];
  const loosen = (line: string): string => {
    const [opening, openedKind, openedName] = block.exec(line) ?? [];
    if (opening) [kind, owner] = [openedKind ?? '', openedName ?? ''];
    if (line === '}' || line === '};') owner = '';
    const suffix = kind === 'interface' ? '' : '_static';
    const [start = '', type] = owner ? (getter.exec(line)?.slice(1) ?? field.exec(line)?.slice(1) ?? []) : [];
    if (start && lacksMember(owner, nameOf(start) + suffix))
      return type ? `${start}${type} | undefined;` : `${start}?${line.slice(start.length)}`;
    const [, global = '', name = ''] = /^declare (var|function) (\w+)/.exec(line) ?? [];
    if (!global || !lacksGlobal(name)) return line;
    return global === 'var'
      ? line.replace(': ', ': undefined | ')
      : `${line.replace(name, `floor_${name}`)}\ndeclare var ${name}: typeof floor_${name} | undefined;`;
  };
  return types.split('\n').map(loosen).join('\n');
};
