import type { Page } from 'playwright-core';
import { type Plugin, preview } from 'vite';
import { PLAIN_HOST } from './browser.ts';

export interface Host {
  readonly address: string;
  /** Takes the host away, with all connections to it. */
  readonly stop: () => Promise<void>;
}

/** Nothing is squeezed for a browser on the same machine: that took a tenth of all time of the browser tests. */
const sendAsItIs: Plugin = {
  name: 'send-as-it-is',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use(({ headers }, _, next) => {
      delete headers['accept-encoding'];
      next();
    });
  },
};

/** Serves a folder that may change meanwhile. */
export const serveFolder = async (folder: string): Promise<Host> => {
  const server = await preview({
    logLevel: 'warn',
    mode: 'production',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1', allowedHosts: [PLAIN_HOST] },
    plugins: [sendAsItIs],
  });
  const address = server.resolvedUrls?.local[0] ?? '';
  let stopped: Promise<void> | undefined;
  return { address, stop: () => (stopped ??= server.close()) };
};

/** Waits until the app's own service worker answers this page: then everything is kept. */
export const waitUntilKept = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

/** Hears what a page complains about: errors, refusals of its policy, requests to a host or file that is not its own. */
export const watchPage = async (page: Page, own: string): Promise<readonly string[]> => {
  const heard: string[] = [];
  const context = page.context();
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`refused by ${violatedDirective}: ${blockedURI}`),
    ),
  );
  context.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
  context.on('weberror', (error) => heard.push(String(error.error())));
  context.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(own)) heard.push(request.url());
  });
  return heard;
};
