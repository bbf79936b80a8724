import { makePrintable, UNPRINTABLE } from '../../../cards/own/printable.ts';
import { oneLine } from '../../../cards/own/shown.ts';
import type { Language } from '../../../cards/schema.ts';
import { words as cardWords } from '../../../cards/words.ts';
import type { Copied } from '../../browser/copy.ts';
import { writeDay } from '../../browser/day.ts';
import { paintSvgAsPng } from '../../browser/picture.ts';
import { saveBlob, saveText } from '../../browser/save.ts';
import type { SpokenDeck } from '../../deck/deck.ts';
import type { Table } from '../../table/table.ts';
import type { SaveKind } from '../../view/harvest/harvest-panel.tsx';
import { harvestWords } from '../../view/harvest/harvest-words.ts';
import { homeWords } from '../../view/harvest/home-words.ts';
import { findAnswers, findSkills } from '../../view/mirror/mirror-answers.ts';
import { paintMirror } from '../../view/mirror/mirror-picture.ts';
import { mirrorWords } from '../../view/mirror/mirror-words.ts';
import { copyHarvest, copyRows } from '../../workshop/harvest/copies.ts';
import { listHands } from '../../workshop/harvest/hands.ts';
import {
  type HarvestPassage,
  harvestPassages,
  type Named,
  type ReportFacts,
  type Sums,
  writeHarvestCsv,
  writeHarvestMarkdown,
} from '../../workshop/harvest/harvest-report.ts';
import { showMirror } from '../../workshop/mirror/mirror-showing.ts';
import { makeHasGlyph } from '../../workshop/part/glyphs.ts';
import type { Workshop } from '../../workshop/workshop.ts';

export interface Harvested {
  readonly deck: SpokenDeck;
  /** Where the talk about each dilemma was left. */
  readonly talks: Table['talks'];
  readonly workshop: Workshop;
  readonly steps: readonly Named[];
  readonly used: readonly Named[];
  /** All cards by name: one may be written about and lie on the table no longer. */
  readonly named: readonly Named[];
}

/** Whether there is a board to make a picture of. */
export const canPaintBoard = ({ mirror }: Workshop): boolean =>
  showMirror({ ...mirror.mirror, revealed: true }).stage === 'board';

/** Hands the harvest to the person who takes it home, in the form they asked for. */
export const saveReport = async (kind: SaveKind, harvested: Harvested): Promise<void> => {
  const { deck, workshop } = harvested;
  const { language } = deck;
  const now = new Date();
  const facts = tellFacts(harvested, now);
  const name = `ruimtemakers-${harvestWords[language].name.toLowerCase()}-${writeDay(now)}`;
  switch (kind) {
    case 'markdown':
      return saveText(
        `${name}.md`,
        writeHarvestMarkdown(workshop.harvest.harvest, facts),
        'text/markdown;charset=utf-8',
      );
    case 'csv':
      return saveText(`${name}.csv`, writeHarvestCsv(workshop.harvest.harvest, facts), 'text/csv;charset=utf-8');
    case 'pdf': {
      const [{ printText }, { glyphs }] = await Promise.all([import('../../print/print.ts'), import('virtual:glyphs')]);
      const passages = printPassages(harvestPassages(workshop.harvest.harvest, facts), makeHasGlyph(glyphs), language);
      const report = { language, title: facts.title, passages };
      const { bytes } = await printText(report, `${name}.pdf`, deck, now);
      return saveBlob(`${name}.pdf`, new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }));
    }
    case 'picture': {
      const svg = paintMirror(showMirror({ ...workshop.mirror.mirror, revealed: true }), deck.cards, language);
      if (svg) saveBlob(`${name}.png`, await paintSvgAsPng(svg));
    }
  }
};

/** The harvest for the clipboard. */
export const copyReport = (kind: 'text' | 'table', harvested: Harvested): Copied => {
  const { harvest } = harvested.workshop.harvest;
  const facts = tellFacts(harvested, new Date());
  return kind === 'text' ? copyHarvest(harvest, facts) : copyRows(harvest, facts);
};

const tellFacts = ({ deck, talks, workshop, steps, used, named }: Harvested, now: Date): ReportFacts => {
  const { language, own } = deck;
  return {
    title: `${own?.name ?? cardWords[language].deck}: ${harvestWords[language].title}`,
    date: now.toLocaleDateString(cardWords[language].locale, { dateStyle: 'long' }),
    cards: used,
    otherCards: named,
    steps,
    mirror: tellSums(deck, workshop),
    hands: listHands(talks, named, homeWords[language].hands),
    words: harvestWords[language].report,
  };
};

/** The board's numbers as rows; a skill that too few spoke of says so, as on the board. */
const tellSums = ({ cards, language }: SpokenDeck, { mirror }: Workshop): Sums | undefined => {
  const showing = showMirror({ ...mirror.mirror, revealed: true });
  if (showing.stage !== 'board') return undefined;
  const words = mirrorWords[language];
  const skills = findSkills(cards);
  return {
    head: [words.skill, ...findAnswers(cards).map(({ word }) => word)],
    rows: showing.rows.map(({ skill, counts }) => {
      const name = skills.find((other) => other.skill === skill)?.short ?? '';
      return counts ? [name, ...counts.map(String)] : [`${name}: ${words.few}`];
    }),
  };
};

const instead: Readonly<Record<Language, string>> = {
  nl: 'Waar (?) staat, schreef iemand een teken dat niet op papier kan. In het tekstbestand staat het wel.',
  en: 'Where you see (?), someone typed a character that cannot be printed. The text file has it.',
};

/** Characters of the longest point on paper: no page is turned within a point, and a third of one holds so many. */
const LONGEST_POINT = 1500;
const stretches = new RegExp(`\\S.{0,${LONGEST_POINT - 1}}(?!\\S)|\\S{${LONGEST_POINT}}`, 'gsu');

/** A long line as points of a length that a page holds; each after the first says that it goes on. */
const cutPoint = (text: string): readonly string[] =>
  (text.match(stretches) ?? [text]).map((part, i) => (i === 0 ? part : `… ${part}`));

/** Characters that our fonts do not have would vanish in silence; a mark stands in their place, and a line says so. */
const printPassages = (
  passages: readonly HarvestPassage[],
  hasGlyph: (character: string) => boolean,
  language: Language,
): readonly HarvestPassage[] => {
  // Each said line is one line, whatever it was pasted with.
  const print = (text: string) => makePrintable(oneLine(text), hasGlyph);
  const printable = passages.map(
    (passage): HarvestPassage =>
      'items' in passage
        ? { ...passage, items: passage.items.map(print).flatMap(cutPoint) }
        : { ...passage, text: print(passage.text) },
  );
  const isReplaced =
    JSON.stringify(printable).split(UNPRINTABLE).length > JSON.stringify(passages).split(UNPRINTABLE).length;
  return isReplaced ? [...printable, { kind: 'note', text: instead[language] }] : printable;
};
