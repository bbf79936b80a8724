import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { deck } from '../cards/deck.ts';
import { families } from '../cards/families.ts';

const MODULE = 'virtual:icons';
const require = createRequire(import.meta.url);

/** Icons of the app itself; those of cards and families are read from the deck. */
const appIcons = [
  'arrow-u-up-left',
  'arrow-u-up-right',
  'arrow-line-down',
  'arrows-clockwise',
  'cards',
  'chats-circle',
  'corners-out',
  'keyboard',
  'projector-screen',
  'shuffle',
];

/** Gives `virtual:icons` with the paths of the icons we use, out of the 1512 that Phosphor has. */
export const iconsPlugin = (): Plugin => ({
  name: 'ruimtemakers-icons',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
  load: (id) => (id === `\0${MODULE}` ? `export const icons = ${JSON.stringify(readIcons())};` : undefined),
});

const readIcons = () => {
  const ofCards = deck.cards.flatMap((card) => ('icon' in card ? [card.icon] : []));
  const ofFamilies = Object.values(families).map(({ icon }) => icon);
  const names = [...new Set([...ofCards, ...ofFamilies, ...appIcons])];
  return Object.fromEntries(names.map((name) => [name, readIcon(name)]));
};

/** In a duotone icon the light path carries an opacity, the rest is drawn in full. */
const readIcon = (name: string) => {
  const svg = readFileSync(require.resolve(`@phosphor-icons/core/duotone/${name}-duotone.svg`), 'utf8');
  const paths = [...svg.matchAll(/<path d="([^"]+)"([^>]*)\/>/g)];
  const read = (light: boolean) =>
    paths
      .filter(([, , rest]) => rest?.includes('opacity') === light)
      .map(([, d]) => d)
      .join('');
  return { full: read(false), light: read(true) };
};
