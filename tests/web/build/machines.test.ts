import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveWeb } from '../../../web/build/build.node.ts';
import { leaveOut } from '../../../web/build/never-printed.ts';

/** Lets the system keep a port for itself, as Windows does with whole rows of them. */
const refusePort = (port: number): void => {
  const real = Server.prototype.listen;
  Server.prototype.listen = function (this: Server, ...words: unknown[]) {
    if (words[0] !== port) return Reflect.apply(real, this, words);
    const error = Object.assign(new Error('listen EACCES'), { code: 'EACCES', syscall: 'listen', port });
    queueMicrotask(() => this.emit('error', error));
    return this;
  } as typeof real;
  onTestFinished(() => {
    Server.prototype.listen = real;
  });
};

test('where Windows keeps the usual port for itself the app is served at another', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ruimtemakers-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Served</title>');
  refusePort(4173);
  const address = await serveWeb(folder);
  expect(address).toMatch(/^http:\/\/localhost:(?!4173)\d+\/$/);
  expect(await (await fetch(address)).text()).toContain('Served');
  await rm(folder, { recursive: true });
});

test('what stands in the place of a library is found where a folder has strokes of Windows, or a $ in its name', () => {
  const [first] = leaveOut('C:\\Users\\José de Vries\\$& kaarten');
  expect('brotli/decompress.js'.replace(first?.find ?? '', first?.replacement ?? '')).toBe(
    'C:/Users/José de Vries/$& kaarten/web/build/absent.ts',
  );
});
