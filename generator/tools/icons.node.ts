import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Icon } from '../layout/shape/icon.ts';
import { readDrawing, readIcon } from './icons.ts';

const folder = join(
  dirname(createRequire(import.meta.url).resolve('@phosphor-icons/core/duotone/door-open-duotone.svg')),
);
const fileOf = (name: string) => join(folder, `${name}-duotone.svg`);

export const hasIcon = (name: string): boolean => existsSync(fileOf(name));

/** Reads icons by name, each file once. Throws when there is no icon of that name. */
export const openIcons = (): ((name: string) => Icon) => {
  const known = new Map<string, Icon>();
  return (name) => {
    const icon = known.get(name) ?? readIcon(readDrawing(readFileSync(fileOf(name), 'utf8')));
    known.set(name, icon);
    return icon;
  };
};
