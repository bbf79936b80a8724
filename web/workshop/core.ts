/** What a workshop beside the cards is, without its views; a first visit begins without it. */
export { cardsOf } from './own-list.ts';
export { reduceRun } from './plan-run.ts';
export { showScene, walkScene } from './scene.ts';
export { readWorkshop, writeWorkshop } from './workshop.ts';
