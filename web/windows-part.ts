/** What is fetched together for the windows over the table. */
export { dialogWords } from './view/dialog-words.ts';
export { SessionDialog } from './view/session-dialog.tsx';
export { SetDialog } from './view/set-dialog.tsx';
export { readFile, writeFile } from './workshop/file.ts';
