import { execFileSync } from 'node:child_process';
import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import { escapeScript } from '../../../generator/commands/compile.node.ts';
import { patience } from '../../../generator/launch/patience.ts';

test('a script in ASCII means what it meant', () => {
  const script = `const é = ['–', \`“\${1}”\`, /[à-ÿ😀]/u.test('😀'), /^[–]$/.test('–')]; é`;
  const escaped = escapeScript(script);
  expect(escaped).toMatch(/^[\0-\x7f]+$/);
  expect(escaped).toContain('\\u2013');
  expect(runInThisContext(escaped)).toEqual(['–', '“1”', true, true]);
});

test.each(['String.raw`a–b`', 'const dash = /\\–/'])('what an escape would change is refused: %s', (script) => {
  expect(() => escapeScript(script)).toThrow('cannot be written in ASCII');
});

test('what compiles Node’s own modules beforehand has the patience that this Node has by itself', () => {
  const [name = '', own] = patience[process.versions.node.split('.')[0] ?? ''] ?? [];
  expect(name).not.toBe('');
  expect(execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })).toContain(`default: ${name}=${own}\n`);
});
