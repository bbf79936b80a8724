import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'postcss';
import { expect, test } from 'vitest';

/** What a screen reader says by itself, it says of places that were there before their words, and of alerts that come. */

const web = fileURLToPath(new URL('../../../web/', import.meta.url));
const paths = readdirSync(web, { encoding: 'utf8', recursive: true });
const filesOf = (ending: string) =>
  paths.filter((path) => path.endsWith(ending)).map((path) => ({ path, text: readFileSync(`${web}${path}`, 'utf8') }));

test('no style takes a place away while it is empty', () => {
  const sheets = filesOf('.css');
  expect(sheets.length).toBeGreaterThan(50);
  const gone = sheets.flatMap(({ path, text }) => {
    const found: string[] = [];
    parse(text).walkRules(/:empty(?!\))/, (rule) => {
      rule.walkDecls(/^(display|visibility)$/, ({ value }) => {
        if (value === 'none' || value === 'hidden') found.push(`${path} ${rule.selector}`);
      });
    });
    return found;
  });
  expect(gone).toEqual([]);
});

test('no view brings a status together with its words', () => {
  const views = filesOf('.tsx');
  expect(views.length).toBeGreaterThan(100);
  const come = views.flatMap(({ path, text }) =>
    [...text.matchAll(/(?:&&|\?|:)\s*\(?\s*<\w+[^<>]*role="status"[^<>]*>/g)].map(([found]) => `${path} ${found}`),
  );
  expect(come).toEqual([]);
});
