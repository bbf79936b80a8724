import { expect, test } from 'vitest';
import { writeForOthers, writeLeft } from '../../../web/state/dropped.ts';

const entry = (code: string, prompt: string) => ({ code, draft: { family: 'story', texts: { prompt } } });
const own = JSON.stringify([entry('E01', 'Een naam te veel.'), entry('E02', 'Wie helpt?')]);

test('a card that was taken away goes into no file with its words, and keeps its code', () => {
  const parts = writeForOthers({ table: '1.0.0|@all~7.aE01.aE02.oE01|', parts: { own, plan: 'p' } });
  expect(JSON.parse(parts.own ?? '')).toEqual([
    { code: 'E01', draft: { family: 'story', texts: {} } },
    entry('E02', 'Wie helpt?'),
  ]);
  expect(parts.plan).toBe('p');
});

test('what can be taken back stays here', () => {
  const parts = { mirror: 'm', 'undo-mirror': '[]', 'undo-harvest': '[{"text":"Een naam."}]' };
  expect(writeForOthers({ table: '1.0.0|@all~7|', parts })).toEqual({ mirror: 'm' });
});

test('only cards that are still there come along into a new conversation', () => {
  const left = (log: string) => writeLeft(`1.0.0|${log}|d`, own);
  expect(left('@all~7.aE01.aE02')).toBe(own);
  expect(JSON.parse(left('@all~7.aE01.aE02.oE01') ?? '')).toEqual([entry('E02', 'Wie helpt?')]);
  // It was put back.
  expect(left('@all~7.aE01.aE02.oE01.aE01')).toBe(own);
  expect(writeLeft('1.0.0|@all~7|', undefined)).toBeUndefined();
});
