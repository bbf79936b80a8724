import { families } from '../../../cards/families.ts';
import { words } from '../../../cards/words.ts';
import type { SpokenCardOf } from '../../deck/deck.ts';
import { List } from '../piece/list.tsx';
import type { Look } from './face.ts';
import { MarkedList } from './marked-list.tsx';
import { PageBack } from './page-back.tsx';
import { WordyFront } from './scene-front.tsx';
import { Tinted } from './tinted.tsx';

const { icon, shape } = families.dilemma;

/** A dilemma: the moment and two ways out in front; turned over after the first choice, what each costs. */
export const dilemmaLook: Look<SpokenCardOf<'dilemma'>> = {
  title: ({ text }) => text.title,
  front: (card, { language }) => {
    const { title, situation, a, b } = card.text;
    return (
      <WordyFront {...{ card, title }}>
        <div className="case">
          <p>{situation}</p>
          <Options options={[a.option, b.option]} />
        </div>
        <p className="hint">{words[language].choose}</p>
      </WordyFront>
    );
  },
  back: (card, { language }) => {
    const { title, a, b, twist, followUps } = card.text;
    return (
      <PageBack {...{ card, title, icon }} layout="prices-and-twist">
        <div>
          <h2 className="label">{words[language].prices}</h2>
          <Options options={[a.price, b.price]} />
        </div>
        {twist && <Tinted label={words[language].twist} text={twist} />}
        {followUps.length > 0 && <MarkedList items={followUps} shape={shape} />}
      </PageBack>
    );
  },
};

/** What belongs to A, to B and on, each letter in a small door; a letter without a text is left out. */
export const Options = ({ options }: { readonly options: readonly string[] }) => (
  <List className="options">
    {[...'ABCD'].map((letter, i) =>
      options[i] ? (
        <li key={letter}>
          <b className="door">{letter}</b>
          <span>{options[i]}</span>
        </li>
      ) : null,
    )}
  </List>
);
