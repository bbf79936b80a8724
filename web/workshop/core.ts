/** What a workshop beside the cards is, without its views; a first visit begins without it. */
export { reduceOwn } from './own/own-cards.ts';
export { cardsOf } from './own/own-list.ts';
export { reduceScene, showScene, walkScene } from './scene-kinds.ts';
export { readWorkshop, writeWorkshop } from './workshop.ts';
