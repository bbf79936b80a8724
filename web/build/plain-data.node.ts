import type { Plugin } from 'vite';

/**
 * Makes modules that give plain data: as a file of JSON beside the script, which a browser reads faster and which no
 * page runs; or, where assets go inside as in the single file, as a part of it: a page from disk may fetch nothing.
 * Each has one export, `load`.
 */
export const plainDataPlugin = (
  name: string,
  isOurs: (id: string) => boolean,
  make: (id: string) => { readonly file: string; readonly data: unknown } | undefined,
): Plugin => {
  let most = 0;
  return {
    name,
    configResolved: ({ command, build: { assetsInlineLimit } }) => {
      // Nothing is written while somebody develops: then all of it goes inside.
      const isBuild = command === 'build' && typeof assetsInlineLimit === 'number';
      most = isBuild ? assetsInlineLimit : Number.POSITIVE_INFINITY;
    },
    resolveId: (id) => (isOurs(id) ? `\0${id}` : undefined),
    load(id) {
      const made = id.startsWith('\0') ? make(id.slice(1)) : undefined;
      if (!made) return undefined;
      const source = JSON.stringify(made.data);
      if (source.length <= most) return `export const load = async () => (${source});`;
      const file = this.emitFile({ type: 'asset', name: made.file, source });
      return `export const load = async () => {
        const answer = await fetch(import.meta.ROLLUP_FILE_URL_${file});
        if (!answer.ok) throw new Error('${made.file}: ' + answer.status);
        return answer.json();
      };`;
    },
  };
};
