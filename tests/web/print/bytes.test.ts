import { expect, test } from 'vitest';
import { readBytes } from '../../../web/print/bytes.ts';

test('a data: address is read by hand, byte for byte, and nothing is fetched', async () => {
  const every = Uint8Array.from({ length: 256 }, (_, i) => i);
  const address = `data:font/woff;base64,${Buffer.from(every).toString('base64')}`;
  const { fetch } = globalThis;
  globalThis.fetch = () => Promise.reject(new Error('A page that may connect to nothing may not fetch this.'));
  expect(await readBytes(address)).toEqual(every);
  globalThis.fetch = fetch;
});

test('an answer that is no file is an error with its address', async () => {
  const { fetch } = globalThis;
  globalThis.fetch = async () => new Response('', { status: 404 });
  await expect(readBytes('https://example.org/a.woff')).rejects.toThrow('https://example.org/a.woff could not be');
  globalThis.fetch = fetch;
});
