import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { deck } from '../cards/deck.ts';
import { families } from '../cards/families.ts';

const MODULE = 'virtual:icons/';
const require = createRequire(import.meta.url);

const ofFamilies = Object.values(families).map(({ icon }) => icon);
/** Icons of buttons and families are there from the start; those of single cards come with the deck. */
const ofApp = [
  ...ofFamilies,
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
const ofCards = deck.cards.flatMap((card) => ('icon' in card ? [card.icon] : []));

const sets: Readonly<Record<string, readonly string[]>> = {
  app: [...new Set(ofApp)],
  cards: [...new Set(ofCards)].filter((name) => !ofApp.includes(name)),
};

/** Gives `virtual:icons/app` and `virtual:icons/cards` with the paths of the icons we use, out of Phosphor's 1512. */
export const iconsPlugin = (): Plugin => ({
  name: 'ruimtemakers-icons',
  resolveId: (id) => (id.startsWith(MODULE) ? `\0${id}` : undefined),
  load: (id) => {
    const names = id.startsWith(`\0${MODULE}`) ? sets[id.slice(MODULE.length + 1)] : undefined;
    return names && `export const icons = ${JSON.stringify(readIcons(names))};`;
  },
});

const readIcons = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, readIcon(name)]));

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
