import { renderToStaticMarkup } from 'react-dom/server';
import { deck } from '../../cards/game/deck.ts';
import { languages } from '../../cards/languages.ts';
import type { Language } from '../../cards/schema.ts';
import { Cover } from '../view/card/cover.tsx';
import { Welcome } from '../view/desk/start.tsx';
import { TopBar } from '../view/frame/top-bar.tsx';
import { LanguageContext } from '../view/piece/language.ts';

const nothing = () => undefined;

const FirstView = ({ language }: { readonly language: Language }) => (
  <LanguageContext value={language}>
    <div className="first" lang={language} aria-hidden="true">
      <TopBar
        projector="none"
        isBlack={false}
        scene="cards"
        onLanguage={nothing}
        onProjector={nothing}
        onFullScreen={nothing}
        onScene={nothing}
        onSession={nothing}
        onKeys={nothing}
      />
      <div className="start">
        <Welcome onDeal={nothing} onChoosePile={nothing} onDecks={nothing}>
          {null}
        </Welcome>
        <Cover left={deck.cards.length} />
      </div>
    </div>
  </LanguageContext>
);

/**
 * What a first visit sees while the app is under way: its own words in their own places, drawn when the page is built.
 * What can be pressed waits for the app (`start.css`).
 */
export const writeFirstViews = (): string =>
  languages.map((language) => renderToStaticMarkup(<FirstView language={language} />)).join('\n');
