import { isOwn } from '../../../cards/families.ts';
import { inTongue, type MappedCard, type MappedFamily, mapCard } from '../../../cards/told/maps.ts';
import type { Said, Told } from '../../../cards/told/told.ts';
import { labelSize } from '../../paper/theme.ts';
import type { Mm, Pt } from '../../paper/units.ts';
import { backStyles, layBack, panelled } from '../face/back.ts';
import { type Look, type LookSetting, legible, type Side } from '../face/face.ts';
import { layFront } from '../face/front.ts';
import { largeBlock } from '../face/large.ts';
import { markedList, numberedList } from '../face/lists.ts';
import { type Block, type Column, gap, textBlock } from '../text/blocks.ts';

/** The sizes and the white of a family of this game: what its words ask for, found by looking at all its cards. */
interface Rhythm {
  /** The sizes its body type may start from. */
  readonly start: Readonly<Record<Side, Pt>>;
  /** From the header to the first words, and from one thing to the next. */
  readonly top: Mm;
  readonly between: Mm;
  /** A label: how large, that of the text where it is no number, and what is below it. */
  readonly label: { readonly size: Pt | 'text'; readonly after: Mm };
  /** Panels stand below the rest or, on a wide card, beside it: in a share of the type of the text, but not less. */
  readonly aside?: { readonly after: Mm; readonly share: number; readonly ratio: number; readonly least: Pt };
}

const label = { size: 'text', after: 0 } as const;
const small = { size: 9, after: 1 } as const;
const question: Rhythm = {
  start: { front: 10, back: 16 },
  top: 2,
  between: 0,
  label,
  aside: { after: 5, share: 0.6, ratio: 0.75, least: 10 },
};

/** Of a family that asks for nothing else. */
const usual: Rhythm = { start: { front: 10, back: 11 }, top: 0, between: 1.5, label };
const rhythms: Readonly<Partial<Record<MappedFamily, Rhythm>>> = {
  check: { start: { front: 10, back: 16 }, top: 3, between: 0, label },
  rules: { start: { front: 10, back: 10.5 }, top: 0, between: 1.6, label },
  joker: { start: { front: 11, back: 16 }, top: 1, between: 0, label: small },
  format: { start: { front: 10, back: 10.5 }, top: 0, between: 0, label: { size: 'text', after: 0.6 } },
  perspective: {
    start: { front: 10, back: 11 },
    top: 0,
    between: 1.8,
    label,
    aside: { after: 2.2, share: 0.56, ratio: 1, least: 0 },
  },
  story: question,
  step: question,
  mirror: { ...question, top: 1, label: small, aside: { after: 4, share: 0.6, ratio: 0.8, least: 10 } },
};

/** What a card of this game says, by the map of its family. */
const tell = (card: MappedCard, { language, words, findSkill }: LookSetting): Told => {
  const skill = findSkill(card.skills[0]);
  return mapCard(inTongue(card, language), {
    words,
    skill: skill && { code: skill.code, icon: skill.icon, short: skill.text[language].short },
    isOwn: isOwn(card),
  });
};

/** How a family looks that is nothing but places. */
export const toldLook = (family: MappedFamily): Look<MappedCard> => {
  const rhythm = rhythms[family] ?? usual;
  return {
    start: rhythm.start,
    title: (card, setting) => tell(card, setting).title.join(' '),
    front: (card, size, setting) => {
      const { title, icon, name, line } = tell(card, setting);
      return layFront({ code: card.code, icon: icon.front, title, ...(name && { name }), line }, size, setting);
    },
    back: (card, size, setting) => {
      const { title, icon, heading, back, foot } = tell(card, setting);
      const { aside } = rhythm;
      const isAside = ({ kind }: Said) => aside !== undefined && kind === 'panel';
      const lay = (said: readonly Said[], size: Pt) => (column: Column) =>
        said.flatMap((each, i) => [
          ...(i === 0 ? [] : [gap(rhythm.between)]),
          ...blocksOf(each, size, rhythm, column, setting),
        ]);
      const beside = legible(Math.max(aside?.least ?? 0, size * (aside?.ratio ?? 1)), setting);
      const main = lay(
        back.filter((each) => !isAside(each)),
        size,
      );
      return layBack(
        {
          code: card.code,
          title: heading ?? title.join(' '),
          icon: icon.back,
          blocks: (column) => [gap(rhythm.top), ...main(column)],
          ...(aside && { aside: { ...aside, blocks: lay(back.filter(isAside), beside) } }),
          ...(foot && {
            foot: (column: Column) => [
              textBlock(
                foot,
                { ...backStyles(size, setting).quiet, size: legible(labelSize, setting) },
                column,
                setting.setter,
              ),
            ],
          }),
        },
        setting,
      );
    },
  };
};

const blocksOf = (said: Said, size: Pt, { label }: Rhythm, column: Column, setting: LookSetting): readonly Block[] => {
  if (said.kind === 'panel') return [panelled(said.label, said.text, column, size, setting)];
  const styles = backStyles(label.size === 'text' ? size : legible(label.size, setting), setting);
  const named = said.label
    ? [textBlock(said.label, styles.label, column, setting.setter, 'heading3'), gap(label.after)]
    : [];
  switch (said.kind) {
    case 'large':
      return [...named, largeBlock(said.text, size, column, setting)];
    case 'text':
      return [...named, textBlock(said.text, backStyles(size, setting).body, column, setting.setter)];
    case 'list':
      return [...named, markedList(said.items, column, size, setting)];
    case 'steps':
      return [...named, numberedList(said.items, column, size, setting)];
  }
};
