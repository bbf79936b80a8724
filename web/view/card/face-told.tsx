import { families, type Shape } from '../../../cards/families.ts';
import type { Language } from '../../../cards/schema.ts';
import type { MappedFamily } from '../../../cards/told/maps.ts';
import type { Said } from '../../../cards/told/told.ts';
import type { SpokenCardOf } from '../../deck/deck.ts';
import type { Look } from './face.ts';
import { MarkedList } from './marked-list.tsx';
import { PageBack } from './page-back.tsx';
import { SceneFront } from './scene-front.tsx';
import { Spoken } from './spoken.tsx';
import { Tinted } from './tinted.tsx';
import { tellCard } from './told.ts';

/** How a family looks that is nothing but places: one that has no face of its own. */
export const toldLook: Look<SpokenCardOf<MappedFamily>> = {
  // A screen breaks a title where its own width asks for it.
  title: (card, setting) => tellCard(card, setting).title.join(' '),
  front: (card, setting) => {
    const { title, icon, name, line } = tellCard(card, setting);
    return <SceneFront card={card} icon={icon.front} title={title.join(' ')} name={name ?? ''} line={line} />;
  },
  back: (card, setting) => {
    const { title, icon, heading, back, foot } = tellCard(card, setting);
    return (
      <PageBack
        card={card}
        title={heading ?? title.join(' ')}
        icon={icon.back}
        layout={layoutOf(back)}
        foot={foot && <p className="source">{foot}</p>}
      >
        {back.map((said) => (
          <SaidView
            key={'items' in said ? said.kind : said.text}
            said={said}
            shape={families[card.family].shape}
            language={setting.language}
          />
        ))}
      </PageBack>
    );
  },
};

/** How the text stands in its room, as the style sheet knows it: read out, or a person’s words with a question beside. */
const layoutOf = (back: readonly Said[]) => {
  const has = (kind: Said['kind']) => back.some((said) => said.kind === kind);
  return has('large') ? 'one-text' : has('panel') ? 'chair' : '';
};

interface Props {
  readonly said: Said;
  readonly shape: Shape;
  readonly language: Language;
}

const SaidView = ({ said, shape, language }: Props) => {
  if (said.kind === 'panel')
    return <Tinted label={said.label} text={said.text} look={said.isAsked ? 'asked' : 'plain'} />;
  const say = (text: string) => <Spoken text={text} language={language} />;
  const shown =
    'items' in said ? (
      <MarkedList items={said.items} shape={shape} counted={said.kind === 'steps'} say={say} />
    ) : (
      <p className={said.kind === 'large' ? 'large' : said.label ? undefined : 'body'}>{say(said.text)}</p>
    );
  return said.label ? (
    <div>
      <h2 className="label">{said.label}</h2>
      {shown}
    </div>
  ) : (
    shown
  );
};
