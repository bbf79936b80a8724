import { families } from '../../../cards/families.ts';
import { words } from '../../../cards/words.ts';
import type { SpokenCardOf } from '../../deck/deck.ts';
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
          <Options a={a.option} b={b.option} />
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
          <Options a={a.price} b={b.price} />
        </div>
        {twist && <Tinted label={words[language].twist} text={twist} />}
        {followUps.length > 0 && <MarkedList items={followUps} shape={shape} />}
      </PageBack>
    );
  },
};

/** What belongs to A and to B, each letter in a small door. */
export const Options = ({ a, b }: { readonly a: string; readonly b: string }) => (
  <ul className="options">
    {[
      ['A', a],
      ['B', b],
    ].map(([letter, text]) => (
      <li key={letter}>
        <b className="door">{letter}</b>
        <span>{text}</span>
      </li>
    ))}
  </ul>
);
