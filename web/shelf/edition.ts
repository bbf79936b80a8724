/** No sign in it means anything in a link, a log or a set. */
export const writeEdition = (id: string, version: string, content: string): string =>
  [
    id.replace(/[^a-z0-9-]+/g, '').slice(0, 60) || 'kaarten',
    version.replace(/[^\w.-]+/g, '').slice(0, 24) || '1',
    hashText(content),
  ].join('~');

/** Six figures that tell one content from another: FNV-1a, 32 bits. No secret hangs on it. */
const hashText = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0').slice(-6);
};
