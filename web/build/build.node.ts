import { SINGLE_FILE } from './single-file.ts';

/** Builds the web app into dist/web; silently: the pipeline tells what it does. Vite is loaded only when it is asked for. */
export const buildWeb = async (): Promise<void> => {
  const { build } = await import('vite');
  await build({ logLevel: 'warn' });
};

/** Builds the same app as one file, beside the site. */
export const buildSingleFile = async (): Promise<void> => {
  const { build } = await import('vite');
  await build({ logLevel: 'warn', mode: SINGLE_FILE });
};

/** Serves dist/web on this machine and gives its address; another port is taken when 4173 is in use. */
export const serveWeb = async (): Promise<string> => {
  const { preview } = await import('vite');
  const server = await preview({ logLevel: 'warn', preview: { port: 4173, strictPort: false } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The app could not be served: no address was free on this machine.');
  return address;
};
