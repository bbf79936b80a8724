import { isOwn } from '../../../cards/families.ts';
import type { CardOf } from '../../../cards/schema.ts';
import type { Pt } from '../../paper/units.ts';
import { type Block, type Column, gap, textBlock } from '../text/blocks.ts';
import type { TextStyle } from '../text/text.ts';
import { type BackText, backStyles, layBack, panelled } from './back.ts';
import { type Look, type LookSetting, legible } from './face.ts';
import { layFront } from './front.ts';

type QuestionCard = CardOf<'story'> | CardOf<'mirror'> | CardOf<'step'>;

const titleOf = (card: QuestionCard, { findSkill, language, words }: LookSetting) =>
  findSkill(card.skills[0])?.text[language].short ?? words.ownQuestion;

/** A question card shows its skill in front, with what to do; behind, one large text and one to go on with. */
const lookOf = <C extends QuestionCard>(
  words: (card: C, size: Pt, setting: LookSetting) => Pick<BackText, 'blocks' | 'aside'>,
): Look<C> => ({
  start: { front: 10, back: 16 },
  title: titleOf,
  front: (card, size, setting) => {
    const own = isOwn(card);
    const line = own ? setting.words.ownLead : (setting.words.lead[card.family] ?? '');
    const { icon } = setting.findSkill(card.skills[0]) ?? setting.family;
    return layFront(
      { code: card.code, icon, title: [titleOf(card, setting)], name: own ? '' : levelOf(setting), line },
      size,
      setting,
    );
  },
  back: (card, size, setting) =>
    layBack(
      {
        code: card.code,
        title: titleOf(card, setting),
        icon: setting.family.icon,
        ...words(card, size, setting),
      },
      setting,
    ),
});

/** `niveau 2: verdiepen` */
const levelOf = ({ family, words }: LookSetting) => (family.level ? words.level(family.level) : '');

/** A text to read out, in the largest type its family holds. */
export const largeBlock = (text: string, size: Pt, column: Column, setting: LookSetting): Block =>
  textBlock(text, largeStyle(size, setting), column, setting.setter);

export const largeStyle = (size: Pt, { family }: LookSetting): TextStyle => ({
  font: 'title',
  size,
  fill: family.colour,
  leading: 1.18,
  keepWords: true,
});

/** One text to read out, and what to ask on. */
const askLook = <C extends QuestionCard>(textsOf: (card: C, setting: LookSetting) => readonly [string, string]) =>
  lookOf<C>((card, size, setting) => {
    const [large, followUp] = textsOf(card, setting);
    const small = legible(Math.max(10, size * 0.75), setting);
    return {
      blocks: (column) => [gap(2), largeBlock(large, size, column, setting)],
      aside: {
        after: 5,
        share: 0.6,
        blocks: (column) => (followUp ? [panelled(setting.words.askOn, followUp, column, small, setting)] : []),
      },
    };
  });

export const storyLook = askLook<CardOf<'story'>>(({ text }, { language }) => [
  text[language].prompt,
  text[language].followUp,
]);

export const stepLook = askLook<CardOf<'step'>>(({ text }, { language }) => [
  text[language].action,
  text[language].followUp,
]);

export const mirrorLook = lookOf<CardOf<'mirror'>>((card, size, setting) => {
  const { notice, push } = card.text[setting.language];
  const { words, setter } = setting;
  const { label } = backStyles(legible(9, setting), setting);
  const small = legible(Math.max(10, size * 0.8), setting);
  return {
    blocks: (column) => [
      gap(1),
      textBlock(words.notice, label, column, setter, 'heading3'),
      gap(1),
      largeBlock(notice, size, column, setting),
    ],
    aside: { after: 4, share: 0.6, blocks: (column) => [panelled(words.push, push, column, small, setting)] },
  };
});
