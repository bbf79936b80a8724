import { expect, test } from 'vitest';
import { chooseLanguage, readLanguage } from '../../../web/deck/language.ts';

test('the first language that we speak is taken, whatever its region; Dutch when there is none', () => {
  expect(chooseLanguage(['en-GB', 'nl'])).toBe('en');
  expect(chooseLanguage(['fr', 'nl-BE', 'en'])).toBe('nl');
  expect(chooseLanguage(['de'])).toBe('nl');
  expect(chooseLanguage([])).toBe('nl');
});

test('a saved text that is no language is nothing', () => {
  expect(readLanguage('en')).toBe('en');
  expect(readLanguage('fr')).toBeUndefined();
  expect(readLanguage(undefined)).toBeUndefined();
});
