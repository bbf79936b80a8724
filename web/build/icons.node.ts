import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { deck } from '../../cards/deck.ts';
import { families } from '../../cards/families.ts';
import { readDrawing } from '../../generator/tools/icons.ts';
import { plainDataPlugin } from './plain-data.node.ts';

const MODULE = 'virtual:icons';
const require = createRequire(import.meta.url);

const ofFamilies = Object.values(families).map(({ icon }) => icon);
const ofApp = [
  'arrow-u-up-left',
  'arrow-u-up-right',
  'arrow-line-down',
  'arrows-clockwise',
  'cards',
  'chats-circle',
  'corners-out',
  'caret-left',
  'caret-right',
  'copy',
  'dots-three-circle',
  'eye',
  'eye-slash',
  'floppy-disk',
  'folder-open',
  'keyboard',
  'lock-simple',
  'lock-simple-open',
  'minus-circle',
  'monitor',
  'pause',
  'pencil-line',
  'play',
  'plus',
  'plus-circle',
  'prohibit',
  'projector-screen',
  'push-pin',
  'shuffle',
  'skip-forward',
  'sliders-horizontal',
  'squares-four',
  'stop',
  'swap',
  'timer',
  'trash',
  'x',
];
const ofCards = deck.cards.flatMap((card) => ('icon' in card ? [card.icon] : []));

const names = [...new Set([...ofFamilies, ...ofApp, ...ofCards])].sort();

/** Gives `virtual:icons` with the paths of the icons we use, out of Phosphor's 1512. */
export const iconsPlugin = (): Plugin =>
  plainDataPlugin(
    'ruimtemakers-icons',
    (id) => id === MODULE,
    (id) => (id === MODULE ? { file: 'icons.json', data: readIcons() } : undefined),
  );

const readIcons = () =>
  Object.fromEntries(
    names.map((name) => {
      const file = require.resolve(`@phosphor-icons/core/duotone/${name}-duotone.svg`);
      return [name, readDrawing(readFileSync(file, 'utf8'))];
    }),
  );
