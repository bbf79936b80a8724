import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Icon } from '../layout/shape/icon.ts';
import { readDrawing, readIcon } from './icons.ts';

let folder: string | undefined;
const findFolder = () =>
  dirname(createRequire(import.meta.url).resolve('@phosphor-icons/core/duotone/door-open-duotone.svg'));

/** Where a drawing lies; a built command has most icons beside it and never asks. */
const fileOf = (name: string) => {
  folder ??= findFolder();
  return join(folder, `${name}-duotone.svg`);
};

export const hasIcon = (name: string): boolean => prepared().has(name) || existsSync(fileOf(name));

/** The icons of the deck and those that own families are given, as curves, beside the command that was built. */
export const ICONS = 'icons.json';

/**
 * Reads icons by name, each once. Throws when there is no icon of that name. A built command has those of the deck beside it,
 * made into curves when it was built.
 */
export const openIcons = (): ((name: string) => Icon) => {
  const known = new Map<string, Icon>();
  return (name) => {
    const icon = known.get(name) ?? readPrepared(name) ?? readIcon(readDrawing(readFileSync(fileOf(name), 'utf8')));
    known.set(name, icon);
    return icon;
  };
};

const readPrepared = (name: string): Icon | undefined => {
  const curves = prepared().get(name);
  return curves === undefined ? undefined : JSON.parse(curves);
};

let listed: ReadonlyMap<string, string> | undefined;
/** Of each icon that was prepared its curves, as a text. */
const prepared = (): ReadonlyMap<string, string> => {
  listed ??= new Map(listPrepared());
  return listed;
};

const listPrepared = (): readonly (readonly [string, string])[] => {
  try {
    return JSON.parse(readFileSync(new URL(ICONS, import.meta.url), 'utf8'));
  } catch {
    return [];
  }
};
