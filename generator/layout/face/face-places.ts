import type { Places } from '../../../cards/own/placed.ts';
import type { PlacesCard } from '../../../cards/schema.ts';
import type { Pt } from '../../paper/units.ts';
import { type Block, type Column, gap, textBlock } from '../text/blocks.ts';
import { backStyles, layBack, panelled } from './back.ts';
import { type Look, type LookSetting, legible } from './face.ts';
import { largeBlock } from './face-questions.ts';
import { layFront } from './front.ts';
import { markedList, numberedList } from './lists.ts';

/** What a card of places is called on its front. */
const titleOf = (card: PlacesCard, { language }: LookSetting): string => {
  const { front } = card.text[language];
  return front.title ?? front.text ?? front.options?.[0] ?? card.code;
};

/** A card of a deck of one's own: what it is in front, the rest of what it says behind. */
export const placesLook: Look<PlacesCard> = {
  start: { front: 12, back: 16 },
  title: titleOf,
  front: (card, size, setting) => {
    const { front } = card.text[setting.language];
    const { title = front.text ?? '' } = front;
    const line = front.title === undefined ? '' : (front.text ?? '');
    return layFront({ code: card.code, icon: card.icon, title: [title], line }, size, setting);
  },
  back: (card, size, setting) => {
    const { back } = card.text[setting.language];
    return layBack(
      {
        code: card.code,
        title: setting.family.name[setting.language].one,
        icon: setting.family.icon,
        blocks: (column) => placeBlocks(back, size, column, setting),
      },
      setting,
    );
  },
};

const placeBlocks = (
  { text, list, steps, parts = [], twist }: Places,
  size: Pt,
  column: Column,
  setting: LookSetting,
): readonly Block[] => {
  const { body, label } = backStyles(size, setting);
  const { words, setter } = setting;
  return [
    ...(text ? [gap(2), largeBlock(text, size, column, setting)] : []),
    ...(list ? [gap(1.5), markedList(list, column, size, setting)] : []),
    ...(steps ? [gap(1.5), numberedList(steps, column, size, setting)] : []),
    ...parts.flatMap((part) => [
      gap(1.5),
      textBlock(part.label, { ...label, size: legible(9, setting) }, column, setter, 'heading3'),
      textBlock(part.text, body, column, setter),
    ]),
    ...(twist ? [gap(1.5), panelled(words.twist, twist, column, size, setting)] : []),
  ];
};
