import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { deck } from '../cards/game/deck.ts';
import { version } from '../package.json' with { type: 'json' };

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

/** The newest heading under "Unreleased": `## 1.0.0 – 2026-11-23`. */
const [, released, day] = /^## (\d+\.\d+\.\d+) – (\d{4}-\d{2}-\d{2})$/m.exec(read('CHANGELOG.md')) ?? [];

test('every file that says which version this is says the same', () => {
  const lock = JSON.parse(read('package-lock.json'));
  const { softwareVersion } = parse(read('publiccode.yml'));
  const told = {
    package: version,
    lock: lock.version,
    lockedPackage: lock.packages[''].version,
    softwareVersion,
    released,
  };
  expect(told).toEqual({
    package: deck.version,
    lock: deck.version,
    lockedPackage: deck.version,
    softwareVersion: deck.version,
    released: deck.version,
  });
});

test('the day of a version is one day', () => {
  const { releaseDate } = parse(read('publiccode.yml'));
  expect({ releaseDate, day }).toEqual({ releaseDate: deck.date, day: deck.date });
});
