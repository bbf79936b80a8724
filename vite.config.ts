import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { iconsPlugin } from './web/icons.node.ts';

export default defineConfig({
  root: 'web',
  // Relative paths: any static host or folder can serve the app.
  base: './',
  cacheDir: '../node_modules/.vite',
  plugins: [react(), iconsPlugin()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // The built-in deck is checked before it is built: its schemas, and Zod with them, stay out of the browser.
    rolldownOptions: { treeshake: { manualPureFunctions: ['z', 'words', 'inBoth', 'list', 'code'] } },
  },
  test: {
    projects: [
      {
        root: import.meta.dirname,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**'] },
      },
      {
        root: import.meta.dirname,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/setup.ts',
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
