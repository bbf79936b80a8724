import { expect, test } from 'vitest';
import { END, type Harvest } from '../../../web/workshop/harvest/harvest.ts';
import { showScene, walkScene } from '../../../web/workshop/scene-kinds.ts';
import type { Workshop } from '../../../web/workshop/workshop.ts';
import { beginWorkshop } from './begun.ts';

const line = 'Ik vraag volgende week aan de bewonersgroep wat zij zelf al doen, en wat ik daarvoor moet laten.';
const harvest: Harvest = {
  entries: [
    ...Array.from({ length: 30 }, (_, i) => ({ about: 'D05', line: i, text: line, at: i + 1 })),
    ...Array.from({ length: 5 }, (_, i) => ({ about: END, line: i, text: line, at: 100 + i })),
  ],
};
const open = (shown: boolean): Workshop => ({
  ...beginWorkshop([]),
  harvest: { harvest, screen: { shown, page: 0 }, taken: [] },
});
const pageOf = (workshop: Workshop) => {
  const scene = showScene('harvest', workshop, []);
  return scene.kind === 'harvest' ? scene.harvest.page?.at : undefined;
};
const walk = (workshop: Workshop, ...steps: readonly (1 | -1)[]) =>
  steps.reduce((before, by) => walkScene(before, 'harvest', by, []), workshop);

test('a clicker turns the pages of the end, as many as there are, and one press turns back from the last', () => {
  expect(pageOf(walk(open(true), 1))).toBe(1);
  expect(pageOf(walk(open(true), 1, 1, 1, 1, 1))).toBe(2);
  expect(pageOf(walk(open(true), 1, 1, 1, 1, 1, -1))).toBe(1);
  expect(pageOf(walk(open(true), -1))).toBe(0);
});

test('a clicker turns nothing while the room sees no line', () => {
  expect(walk(open(false), 1, 1)).toEqual(open(false));
});
