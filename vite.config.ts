import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { deckPlugin } from './web/build/deck.node.ts';
import { buildTargets } from './web/build/floor.node.ts';
import { glyphsPlugin } from './web/build/glyphs.node.ts';
import { iconsPlugin } from './web/build/icons.node.ts';
import { inlineStylesPlugin } from './web/build/inline-styles.node.ts';
import { installPlugin } from './web/build/install.node.ts';
import { leaveOut } from './web/build/never-printed.ts';
import { policyPlugin } from './web/build/policy.node.ts';
import { preloadPlugin } from './web/build/preload.node.ts';
import { serviceWorkerPlugin } from './web/build/service-worker.node.ts';
import { singleFilePlugins } from './web/build/single-file.node.ts';
import { SINGLE_FILE } from './web/build/single-file.ts';
import { startPlugin } from './web/build/start.node.ts';

/** The app as a site, or in the mode `single-file` as one file that needs no server. */
const formPlugins = (mode: string) =>
  mode === SINGLE_FILE
    ? singleFilePlugins()
    : [inlineStylesPlugin(), preloadPlugin(), policyPlugin(), installPlugin(), serviceWorkerPlugin()];

/** Browser tests that look at how long something takes, or at what comes when: one at a time, and nothing beside. */
const calm = ['bundle', 'first-view', 'offline', 'print-tasks', 'projector-timer'].map(
  (name) => `tests/e2e/${name}.test.ts`,
);

export default defineConfig(({ mode }) => ({
  root: 'web',
  // Relative paths: any static host or folder can serve the app.
  base: './',
  cacheDir: '../node_modules/.vite',
  plugins: [react(), startPlugin(), deckPlugin(), iconsPlugin(), glyphsPlugin(), ...formPlugins(mode)],
  resolve: { alias: leaveOut(import.meta.dirname) },
  // A module may load the hyphenation of one language; a script of one file would carry both.
  worker: { format: 'es' },
  build: {
    target: [...buildTargets],
    cssTarget: [...buildTargets],
    outDir: '../dist/web',
    emptyOutDir: true,
    // Of the oldest browsers Safari 16 alone lacks it, and then fetches such a file a moment later.
    modulePreload: { polyfill: false },
    // Printing is one large file, fetched when somebody prints.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      // The cards come as data: of their files the app asks how many skills there are, and takes nothing else along.
      treeshake: { moduleSideEffects: [{ test: /[\\/]cards[\\/]skills[\\/]/, sideEffects: false }] },
      output: {
        // All that the first screen needs in one file: ten small ones weigh more, and each is asked for apart.
        codeSplitting: {
          groups: [{ name: 'first', tags: ['$initial'], test: (id) => !id.includes('service-worker') }],
        },
      },
    },
  },
  test: {
    // The app is built and a browser started once for both projects that want them.
    globalSetup: `${import.meta.dirname}/tests/e2e/setup.ts`,
    projects: [
      {
        root: import.meta.dirname,
        // Else the tests would be told `test`, and `test:all` would look no further than `test`.
        mode,
        // No test is timed by the clock; this only ends one that hangs.
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/engines/**'],
          setupFiles: ['tests/chance.ts'],
          // One worker a core: of two cores Vitest would leave one idle. Files of one worker share what they import, so
          // that the deck is read and the type is measured once; who replaces a module puts it back.
          maxWorkers: '100%',
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        root: import.meta.dirname,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: calm,
          // Each file has pages of its own in the one browser. A third of the time is waiting for it: one file more
          // than the two cores keeps both busy. Files of one worker share what they import.
          maxWorkers: 3,
          isolate: false,
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        root: import.meta.dirname,
        test: {
          name: 'calm',
          include: calm,
          fileParallelism: false,
          // Nothing runs beside them: what they import is read once.
          isolate: false,
          sequence: { groupOrder: 2 },
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        root: import.meta.dirname,
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: 'tests/engines/setup.ts',
          fileParallelism: false,
          sequence: { groupOrder: 3 },
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));
