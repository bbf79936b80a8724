import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const root = new URL('../', import.meta.url);

/** What crosses a wall: the room where it may not stand, what it says there, and what the linter answers. */
const crossings = [
  ['cards', "import { layDeck } from '../generator/edition/deck.ts';", 'content knows nothing of paper'],
  ['cards/check', "import { deck } from '../game/deck.ts';", 'judges whatever cards'],
  ['cards/game', "import { findCard } from '../find.ts';", 'the deck of this game'],
  ['cards/own', "import { deck } from '../game/deck.ts';", 'imports nothing but itself'],
  ['cards/file', "import { deck } from '../game/deck.ts';", 'turns bytes into rows and trees'],
  ['cards/prose', "import { readDeck } from '../read/read.ts';", 'finds cards in lines that people wrote'],
  ['cards/tree', "import { readDeck } from '../read/read.ts';", 'makes named cells of trees'],
  ['cards/quiz', "import { readDeck } from '../read/read.ts';", 'finds questions, options and answers'],
  ['cards/column', "import { readDeck } from '../read/read.ts';", 'guesses what a column of a table is'],
  ['cards/read', "import { deck } from '../game/deck.ts';", 'turns bytes into a deck'],
  ['cards/say', "import { readDeck } from '../read/read.ts';", 'nothing of how they are found'],
  ['cards/write', "import { deck } from '../game/deck.ts';", 'as cards/read reads it'],
  ['cards/style', "import { checks } from '../game/checks.ts';", 'reads colours, letters and a logo'],
  ['cards/told', "import { deck } from '../game/deck.ts';", 'says what stands where'],
  ['generator/paper', "import type { Card } from '../../cards/schema.ts';", 'paper imports nothing but itself'],
  ['generator/type', "import { setText } from '../layout/text/text.ts';", 'type imports nothing but itself'],
  ['generator/layout/shape', "import { setText } from '../text/text.ts';", 'layout/shape is pure'],
  ['generator/layout/text', "import { readFileSync } from 'node:fs';", 'layout/text is pure'],
  ['generator/layout/face', "import { deck } from '../../../cards/game/deck.ts';", 'layout/face is pure'],
  ['generator/layout/look', "import { deck } from '../../../cards/game/deck.ts';", 'layout/look is pure'],
  ['generator/layout/sheet', "import { layDeck } from '../../edition/edition.ts';", 'layout/sheet is pure'],
  ['generator/layout/book', "import { layDeck } from '../../edition/edition.ts';", 'layout/book is pure'],
  ['generator/paint', "import type { Card } from '../../cards/schema.ts';", 'A painter knows frames'],
  ['generator/paint', "import { readFileSync } from 'node:fs';", 'Only *.node.ts'],
  ['generator/tools', "import { WishProblem } from '../wish/selection.ts';", 'A tool measures'],
  ['generator/edition', "import { WishProblem } from '../wish/selection.ts';", 'An edition makes pages'],
  ['generator/edition', "import { readFileSync } from 'node:fs';", 'Only *.node.ts'],
  ['generator/preflight', "import { openJob } from '../write/job.ts';", 'Preflight looks'],
  ['generator/wish', "import { openJob } from '../write/job.ts';", 'A wish is what somebody typed'],
  ['generator/write', "import { buildSteps } from '../commands/build.ts';", 'knows no command'],
  ['generator/own', "import { layDeck } from '../edition/deck.ts';", 'comes after'],
  ['generator/commands', "import { App } from '../../web/app/app.tsx';", 'Of the web app the command knows'],
  ['generator/launch', "import { openJob } from '../write/job.ts';", 'imports nothing of it'],
  ['web/table', "import { useState } from 'react';", 'web/table is pure'],
  ['web/workshop', "import { useState } from 'react';", 'web/workshop is pure'],
  ['web/workshop/part', "import { layPlan } from '../plan/plan.ts';", 'it knows none of them'],
  ['web/workshop/plan', "import { reducePoker } from '../poker/poker.ts';", 'A part of the workshop is pure'],
  ['web/workshop/mirror', "import { layPlan } from '../plan/plan.ts';", 'A part of the workshop is pure'],
  ['web/workshop/poker', "import { layPlan } from '../plan/plan.ts';", 'A part of the workshop is pure'],
  ['web/workshop/harvest', "import { layPlan } from '../plan/plan.ts';", 'A part of the workshop is pure'],
  ['web/workshop/own', "import { layPlan } from '../plan/plan.ts';", 'Cards of one'],
  ['web/browser', "import { keep } from '../state/storage.ts';", 'knows nothing of this game'],
  ['web/start', "import { keep } from '../state/storage.ts';", 'runs before the app'],
  ['web/deck', "import { keep } from '../state/storage.ts';", 'no state and no view'],
  ['web/state', "import { Button } from '../view/piece/button.tsx';", 'web/state is what this window knows'],
  ['web/shelf', "import { Button } from '../view/piece/button.tsx';", 'web/shelf is the decks'],
  ['web/command', "import { Button } from '../view/piece/button.tsx';", 'web/command says what a key means'],
  ['web/sync', "import { Button } from '../view/piece/button.tsx';", 'it knows no view'],
  ['web/offline', "import { App } from '../app/app.tsx';", 'web/offline keeps the app'],
  ['web/breakage', "import { Button } from '../view/piece/button.tsx';", 'how it is told is a view'],
  ['web/print', "import { openJob } from '../../generator/write/job.ts';", 'Printing in the browser knows'],
  ['web/build', "import { App } from '../app/app.tsx';", 'The build knows the deck'],
  ['web/app', "import { layDeck } from '../../generator/edition/deck.ts';", 'through web/print only'],
  ['web/app', "import { useEffect } from 'react';", 'nothing but a way back'],
  ['web/app/part', "import { App } from '../app.tsx';", 'knows nothing of who fetches it'],
  ['web/app/part', "import { layDeck } from '../../../generator/edition/deck.ts';", 'it reaches through web/print'],
  ['web/app/part', "import { useEffect } from 'react';", 'nothing but a way back'],
  ['web/view/piece', "import { CardView } from '../card/card.tsx';", 'A piece is drawn anywhere'],
  ['web/view/card', "import { Desk } from '../desk/desk.tsx';", 'A card is drawn from pieces'],
  ['web/view/desk', "import { Room } from '../room/room.tsx';", 'a scene is handed in'],
  ['web/view/frame', "import { Desk } from '../desk/desk.tsx';", 'The frame stands around'],
  ['web/view/dialog', "import { Desk } from '../desk/desk.tsx';", 'A dialog is made'],
  ['web/view/decks', "import { Desk } from '../desk/desk.tsx';", 'The window with decks'],
  ['web/view/breakage', "import { Desk } from '../desk/desk.tsx';", 'as little of the app as there is'],
  ['web/view/harvest', "import { PlanPanel } from '../plan/plan-panel.tsx';", 'A scene is made'],
  ['web/view/mirror', "import { PlanPanel } from '../plan/plan-panel.tsx';", 'A scene is made'],
  ['web/view/plan', "import { PokerPanel } from '../poker/poker-panel.tsx';", 'a plan shows the harvest'],
  ['web/view/poker', "import { MirrorPanel } from '../mirror/mirror-panel.tsx';", 'role poker is a step'],
  ['web/view/room', "import { Desk } from '../desk/desk.tsx';", 'nothing of the desk'],
  ['web/view/room', "import { useLayoutEffect } from 'react';", 'nothing but a way back'],
] as const;

const files = crossings.map(([room], i) => `${room}/crossing-${i}.ts`);
let said = '';

beforeAll(async () => {
  await Promise.all(
    crossings.map(([, source], i) => {
      const name = /\{ (\w+) \}/.exec(source)?.[1];
      const use = source.includes('import type')
        ? `export type Crossing = ${name};\n`
        : `export const crossing = ${name};\n`;
      return writeFile(new URL(files[i] ?? '', root), `${source}\n\n${use}`);
    }),
  );
  const biome = fileURLToPath(new URL('node_modules/@biomejs/biome/bin/biome', root));
  const asked = [biome, 'lint', '--reporter=github', '--max-diagnostics=200', ...files];
  const { stdout } = await run(process.execPath, asked, { cwd: root }).catch((error) => error);
  said = stdout;
});
afterAll(() => Promise.all(files.map((path) => rm(new URL(path, root), { force: true }))));

test.each(crossings.map((crossing, i) => [...crossing, files[i] ?? ''] as const))(
  '%s may not say: %s',
  (_, __, message, path) => {
    const answers = said.split('\n').filter((line) => line.includes(`/${path},`));
    expect(answers.join('\n')).toContain(message);
  },
);
