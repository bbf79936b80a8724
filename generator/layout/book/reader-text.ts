import type { Family } from '../../../cards/families.ts';
import type { Language } from '../../../cards/schema.ts';
import type { Size } from '../../paper/geometry.ts';
import type { Icon } from '../shape/icon.ts';
import { type Block, type Column, stack } from '../text/blocks.ts';
import { type FlowBlock, joinLists } from '../text/pages.ts';
import { type Passage, type PassageSetting, setPassage } from '../text/passages.ts';
import type { Typesetter } from '../text/setter.ts';
import { setContents } from './contents.ts';

/** A card to read: its heading is code and title, `V01 Co-creatie`. */
export interface ReaderCard {
  readonly code: string;
  readonly heading: string;
  readonly icon: string;
  readonly front: readonly Passage[];
  readonly back: readonly Passage[];
  /** What the images on the card mean; not on a printed card, but of use to who reads it alone. */
  readonly gloss: readonly Passage[];
}

export interface ReaderFamily {
  readonly family: Family;
  readonly name: string;
  /** The codes of its cards: `V01–V17`. */
  readonly codes: string;
  /** The family's picture in words. */
  readonly picture: string;
  readonly cards: readonly ReaderCard[];
}

/** The deck as one text, family by family. */
export interface ReaderText {
  readonly title: string;
  readonly subtitle: string;
  readonly contents: string;
  /** The family whose opening and colours the cover has: the first of the deck. */
  readonly cover: Family;
  readonly families: readonly ReaderFamily[];
}

export interface ReaderSetting {
  readonly language: Language;
  readonly paper: Size;
  readonly icon: (name: string) => Icon;
  readonly setter: Typesetter;
}

/** A side of a card stands under the card's own heading, and what is on it under that. */
export const cardLevels = { side: 'heading4', label: 'heading5' } as const;
/** On the cover the contents stand beside the families. */
const coverLevels = { side: 'heading2', label: 'heading2' } as const;

/** The families as a list that leads to them, `Vaardigheden, V01–V17`, with the pages they begin on where these are known. */
export const listFamilies = (
  { contents, families }: ReaderText,
  setting: PassageSetting,
  pages: readonly number[] = [],
): readonly FlowBlock[] => [
  ...setPassage({ kind: 'label', text: contents }, { ...setting, levels: coverLevels }),
  ...setContents(
    families.map(({ family, name, codes }, i) => ({ family, text: `${name}, ${codes}`, page: pages[i] })),
    setting,
  ),
];

/** Passages one below the other as one block. */
export const blockOf =
  (passages: readonly Passage[], setting: PassageSetting, column: Column = setting.column): Block =>
  (y) =>
    joinFlow(passages.flatMap((passage) => setPassage(passage, { ...setting, column })))(y);

/** What would flow over pages as one block. */
export const joinFlow =
  (flow: readonly FlowBlock[]): Block =>
  (y) => {
    const blocks = flow.map(({ block, before }, i): Block => (i === 0 ? block : above(block, before)));
    const { items, bottom } = stack(y, blocks);
    return { items: joinLists(items), height: bottom - y };
  };

const above =
  (block: Block, before: number): Block =>
  (y) => {
    const laid = block(y + before);
    return { items: laid.items, height: before + laid.height };
  };
