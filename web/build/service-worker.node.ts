import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Built } from '../offline/service-worker.ts';

const WORKER = 'sw.js';

/**
 * Writes `sw.js`: the service worker, told which files were built and what is in them. Its version is a hash of all of
 * them, so an update is one exactly when something changed.
 */
export const serviceWorkerPlugin = (): Plugin => ({
  name: 'ruimtemakers-service-worker',
  apply: 'build',
  buildStart() {
    this.emitFile({
      type: 'chunk',
      id: fileURLToPath(new URL('../offline/service-worker.ts', import.meta.url)),
      fileName: WORKER,
    });
  },
  generateBundle: {
    // After everybody else: what is hashed here must be what is written.
    order: 'post',
    handler(_, bundle) {
      const worker = bundle[WORKER];
      if (worker?.type !== 'chunk') throw new Error(`${WORKER} was not built from offline/service-worker.ts.`);
      if (worker.imports.length > 0) throw new Error(`${WORKER} must be one file, and it imports ${worker.imports}.`);
      const files = Object.values(bundle)
        .filter((file) => file.fileName !== WORKER && !isForFew(file))
        .map((file) => ({ path: file.fileName, content: file.type === 'chunk' ? file.code : file.source }));
      worker.code = tellWorker(worker.code, files);
    },
  },
});

/**
 * Patterns of a language that few decks are in, called after it: who prints such a deck fetches them, and nobody keeps
 * them for that. Those of a worker come as files of any kind.
 */
const isForFew = ({ fileName }: { readonly fileName: string }): boolean =>
  /(?:^|\/)(?!nl-)[a-z]{2}-[\w-]{8}\.js$/.test(fileName);

/** A service worker's code that knows which files were built, with a version that is a hash of all of them and itself. */
export const tellWorker = (
  code: string,
  built: readonly { readonly path: string; readonly content: string | Uint8Array }[],
): string => {
  const files = built
    .map(({ path, content }) => ({ path, integrity: `sha256-${hash(content, 'base64')}` }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  const version = hash(JSON.stringify(files) + code, 'hex').slice(0, 12);
  return `self.built=${JSON.stringify({ version, files } satisfies Built)};${code}`;
};

const hash = (content: string | Uint8Array, form: 'base64' | 'hex'): string =>
  createHash('sha256').update(content).digest(form);
