import { expect, test } from 'vitest';
import { languages } from '../../../cards/languages.ts';
import { buildSteps } from '../../../generator/commands/build.ts';
import { stepWords } from '../../../generator/commands/step-words.ts';

test.each(languages)('each step of a build is told in %s', (language) => {
  const [own, other] = [language, language === 'nl' ? 'en' : 'nl'] as const;
  const titles = (help: typeof own) => buildSteps(help).map(({ title }) => title);
  expect(titles(own).length).toBeGreaterThan(10);
  expect(titles(own).filter((title) => titles(other).includes(title))).toEqual([]);
  expect(titles(own)).toContain(stepWords[own].check);
});
