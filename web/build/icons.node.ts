import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { families } from '../../cards/families.ts';
import { deck } from '../../cards/game/deck.ts';
import { givenIcons } from '../../cards/style/looks.ts';
import { readDrawing } from '../../generator/tools/icons.ts';
import { appIcons } from '../view/piece/app-icons.ts';
import { plainDataPlugin } from './plain-data.node.ts';

const MODULE = 'virtual:icons';
const OF_OWN = 'virtual:icons/own';
const require = createRequire(import.meta.url);

const ofFamilies = Object.values(families).map(({ icon }) => icon);
const ofCards = deck.cards.flatMap((card) => ('icon' in card ? [card.icon] : []));

const names = [...new Set([...ofFamilies, ...appIcons, ...ofCards])].sort();

const ownNames = givenIcons.filter((name) => !names.includes(name)).sort();

/**
 * Gives `virtual:icons` with the paths of the icons we use, out of Phosphor's 1512, and `virtual:icons/own` with those
 * that only families of other decks are given.
 */
export const iconsPlugin = (): Plugin =>
  plainDataPlugin(
    'ruimtemakers-icons',
    (id) => id === MODULE || id === OF_OWN,
    (id) => {
      if (id === MODULE) return { file: 'icons.json', data: readIcons(names) };
      return id === OF_OWN ? { file: 'own-icons.json', data: readIcons(ownNames) } : undefined;
    },
  );

const readIcons = (names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => {
      const file = require.resolve(`@phosphor-icons/core/duotone/${name}-duotone.svg`);
      return [name, readDrawing(readFileSync(file, 'utf8'))];
    }),
  );
