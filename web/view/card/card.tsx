import type { SpokenCard } from '../../deck/deck.ts';
import type { Side } from '../../table/table.ts';
import { useDeck, useFamily } from '../piece/deck-here.ts';
import { useLanguage } from '../piece/language.ts';
import { dressCard } from './dressed.ts';
import type { LookSetting } from './face.ts';
import { findLook } from './looks.ts';
import { useTongue } from './tongue.ts';

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
  const tongue = useTongue(card);
  const dress = dressCard(card, look.colours?.(card, side) ?? family, own);
  return (
    <article className={`card ${side}`} lang={tongue} style={dress} key={`${card.code} ${side}`} data-code={card.code}>
      {look[side](card, { language, findSkill })}
    </article>
  );
};
