import type { CardOf } from '../../cards/schema.ts';
import type { Pt } from '../units.ts';
import { backStyles, layBack, panelled } from './back.ts';
import { type Block, type Column, gap, textBlock } from './blocks.ts';
import type { Look, Setting } from './face.ts';
import { layFront } from './front.ts';

type QuestionCard = CardOf<'story'> | CardOf<'mirror'> | CardOf<'step'>;

const shortOf = (card: QuestionCard, { skill, language }: Setting) => skill(card.skills[0]).text[language].short;

/** A question card shows its skill in front, with what to do; behind, one large text and one to go on with. */
const lookOf = <C extends QuestionCard>(
  blocks: (card: C, size: Pt, setting: Setting) => (column: Column) => readonly Block[],
): Look<C> => ({
  start: { front: 10, back: 16 },
  title: shortOf,
  front: (card, size, setting) => {
    const line = setting.words.lead[card.family] ?? '';
    const { icon } = setting.skill(card.skills[0]);
    return layFront(
      { code: card.code, icon, title: [shortOf(card, setting)], name: levelOf(setting), line },
      size,
      setting,
    );
  },
  back: (card, size, setting) =>
    layBack(
      {
        code: card.code,
        title: shortOf(card, setting),
        icon: setting.family.icon,
        blocks: blocks(card, size, setting),
      },
      setting,
    ),
});

/** `niveau 2: verdiepen` */
const levelOf = ({ family, words }: Setting) => (family.level ? words.level(family.level) : '');

/** A text to read out, in the largest type its family holds. */
export const largeBlock = (text: string, size: Pt, column: Column, { setter, family }: Setting): Block =>
  textBlock(text, { font: 'title', size, fill: family.colour, leading: 1.18, keepWords: true }, column, setter);

export const storyLook = lookOf<CardOf<'story'>>((card, size, setting) => (column) => {
  const { prompt, followUp } = card.text[setting.language];
  return [
    gap(2),
    largeBlock(prompt, size, column, setting),
    gap(5),
    panelled(setting.words.askOn, followUp, column, Math.max(10, size * 0.75), setting),
  ];
});

export const stepLook = lookOf<CardOf<'step'>>((card, size, setting) => (column) => {
  const { action, followUp } = card.text[setting.language];
  return [
    gap(2),
    largeBlock(action, size, column, setting),
    gap(5),
    panelled(setting.words.askOn, followUp, column, Math.max(10, size * 0.75), setting),
  ];
});

export const mirrorLook = lookOf<CardOf<'mirror'>>((card, size, setting) => (column) => {
  const { notice, push } = card.text[setting.language];
  const { words, setter } = setting;
  const { label } = backStyles(9, setting);
  return [
    gap(1),
    textBlock(words.notice, label, column, setter, 'heading3'),
    gap(1),
    largeBlock(notice, size, column, setting),
    gap(4),
    panelled(words.push, push, column, Math.max(10, size * 0.8), setting),
  ];
});
