import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { languages } from '../../../../cards/languages.ts';
import { LanguageContext, useLanguage, useWords } from '../../../../web/view/piece/language.ts';

const words = { nl: 'kaart', en: 'card' };
const View = () => `${useLanguage()} ${useWords(words)}`;
const view = createElement(View);

test.each(languages)('a view in %s has the words of that language', (language) => {
  const shown = renderToStaticMarkup(createElement(LanguageContext, { value: language }, view));
  expect(shown).toBe(`${language} ${words[language]}`);
});

test('the nearest who says a language counts', () => {
  const inside = createElement(LanguageContext, { value: 'en' }, view);
  expect(renderToStaticMarkup(createElement(LanguageContext, { value: 'nl' }, view, inside))).toBe('nl kaarten card');
});

test('a view that nobody told its language breaks, and shows no wrong one', () => {
  expect(() => renderToStaticMarkup(view)).toThrow('outside LanguageContext');
});
