import type { SpokenCard } from '../../deck/deck.ts';
import { isPlaced } from '../../deck/own-deck.ts';
import type { Side } from '../../table/table.ts';
import { useDeck, useFamily } from '../piece/deck-here.ts';
import { useLanguage } from '../piece/language.ts';
import { dressCard } from './dressed.ts';
import type { LookSetting } from './face.ts';
import { findLook } from './looks.ts';

interface Props extends Pick<LookSetting, 'findSkill'> {
  readonly card: SpokenCard;
  readonly side: Side;
}

/** One side of a card, in the colours of its family. */
export const CardView = ({ card, side, findSkill }: Props) => {
  const language = useLanguage();
  const look = findLook(card);
  const family = useFamily(card);
  const { own } = useDeck();
  // A deck that somebody else wrote may be in another language than the words around it.
  const tongue = isPlaced(card) && own?.tongue !== language ? own?.tongue : undefined;
  const dress = dressCard(card, look.colours?.(card, side) ?? family, own);
  return (
    <article className={`card ${side}`} lang={tongue} style={dress} key={`${card.code} ${side}`} data-code={card.code}>
      {look[side](card, { language, findSkill })}
    </article>
  );
};
