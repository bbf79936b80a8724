import { glyphs } from 'virtual:glyphs';

/** What is fetched together for the windows over the table. */
export { dialogWords } from './view/dialog-words.ts';
export { OwnDialog } from './view/own-dialog.tsx';
export { SessionDialog } from './view/session-dialog.tsx';
export { SetDialog } from './view/set-dialog.tsx';
export { readFile, writeFile } from './workshop/file.ts';
export { makeHasGlyph } from './workshop/glyphs.ts';
export { addEntry, cardsOf } from './workshop/own-list.ts';
export { readWorkshop, writeWorkshop } from './workshop/workshop.ts';
export { glyphs };
