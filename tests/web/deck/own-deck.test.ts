import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { families } from '../../../cards/families.ts';
import { findCard, makeFindSkill } from '../../../cards/find.ts';
import { deck } from '../../../cards/game/deck.ts';
import { languages } from '../../../cards/languages.ts';
import type { SpokenDeck } from '../../../web/deck/deck.ts';
import { joinOwn, speakCard } from '../../../web/deck/own-deck.ts';
import { everything, selectCards } from '../../../web/table/set.ts';
import { findLook } from '../../../web/view/card/looks.ts';
import { LanguageContext } from '../../../web/view/piece/language.ts';
import { makeOwnCard } from '../../../web/workshop/own/own.ts';
import { ownFamilies } from '../../../web/workshop/own/own-fields.ts';
import { bareDraft, fullDraft } from '../workshop/drafts.ts';

const own = ownFamilies
  .flatMap((family) => [fullDraft(family, 3), fullDraft(family), bareDraft(family)])
  .map((draft, i) => makeOwnCard(draft, `E${String(i + 1).padStart(2, '0')}`));

describe.each(languages)('cards of one’s own on the screen in %s', (language) => {
  const spoken: SpokenDeck = {
    language,
    version: deck.version,
    date: deck.date,
    families,
    cards: deck.cards.map((card) => speakCard(card, language)),
    drawings: {},
  };
  const joined = joinOwn(spoken, own);
  const draw = (side: ReactNode) => renderToStaticMarkup(createElement(LanguageContext, { value: language }, side));
  const context = { language, findSkill: makeFindSkill(joined.cards) };

  test('are dealt with the others and found by their code', () => {
    expect(selectCards(joined.cards, everything).length).toBe(
      selectCards(spoken.cards, everything).length + own.length,
    );
    expect(findCard(joined.cards, 'e1')?.code).toBe('E01');
    expect(joinOwn(spoken, [])).toBe(spoken);
  });

  test.each(own.map(({ code, family }) => ({ code, family })))(
    '$code, a $family, has a face on both sides',
    ({ code }) => {
      const card = joined.cards.find((other) => other.code === code);
      if (!card) throw new Error(`${code} is not in the deck.`);
      const look = findLook(card);
      const shown = [look.front(card, context), look.back(card, context)].map(draw).join('');
      expect(look.title(card, context)).not.toBe('');
      expect(shown).toContain(code);
      expect(shown).not.toContain('Hellendoorn');
      expect(shown).not.toMatch(/<(p|li|h2)[^>]*><\/\1>/);
    },
  );

  test('<script> is shown as text', () => {
    const card = speakCard(makeOwnCard({ family: 'story', texts: { prompt: '<script>x</script>' } }, 'E01'), language);
    const shown = draw(findLook(card).back(card, context));
    expect(shown).toContain('&lt;script&gt;x&lt;/script&gt;');
  });
});
