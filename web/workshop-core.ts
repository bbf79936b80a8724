/** What a workshop beside the cards is, without its views; a first visit begins without it. */
export { cardsOf } from './workshop/own-list.ts';
export { reduceRun } from './workshop/plan-run.ts';
export { showScene, walkScene } from './workshop/scene.ts';
export { readWorkshop, writeWorkshop } from './workshop/workshop.ts';
