import type { Family } from '../../../cards/families.ts';
import { words as cardWords } from '../../../cards/words.ts';
import type { SpokenCard } from '../../deck/deck.ts';
import type { ShownCard } from '../../state/showing.ts';
import { dressCard } from '../card/dressed.ts';
import type { LookSetting } from '../card/face.ts';
import { findLook } from '../card/looks.ts';
import { useDeck, useFamily } from '../piece/deck-here.ts';
import { Icon } from '../piece/icon.tsx';
import { useLanguage, useWords } from '../piece/language.ts';
import { List } from '../piece/list.tsx';
import { Scene } from '../piece/scene.tsx';
import { roomWords } from './room-words.ts';

interface Props extends Pick<LookSetting, 'findSkill'> {
  readonly places: readonly (ShownCard | undefined)[];
  readonly cards: readonly SpokenCard[];
}

/** Two to six cards beside each other: what lies open, before the room looks at one of them. */
export const RoomSpread = ({ places, cards, findSkill }: Props) => {
  const { open } = useWords(roomWords);
  const lying = places.map((place) => ({ place, card: cards.find(({ code }) => code === place?.code) }));
  const families = lying.map(({ card }) => card?.family);
  const isPair = places.length === 2 && families.includes('skill') && families.includes('perspective');
  return (
    <List className={`spread ${isPair ? 'pair' : ''}`} data-places={places.length}>
      {lying.map(({ place, card }, i) =>
        place && card ? (
          <SpreadCard key={place.code} {...{ card, place, findSkill }} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: an open place is nothing but its place
          <li key={i} className="open-place">
            <span className="unseen">{open}</span>
          </li>
        ),
      )}
    </List>
  );
};

interface CardProps extends Pick<LookSetting, 'findSkill'> {
  readonly card: SpokenCard;
  readonly place: ShownCard;
}

const SpreadCard = ({ card, place: { side, locked }, findSkill }: CardProps) => {
  const language = useLanguage();
  const { deck } = useWords(cardWords);
  const { locked: stays } = useWords(roomWords);
  const look = findLook(card);
  const family = useFamily(card);
  const { shape, name } = family;
  const dress = dressCard(card, look.colours?.(card, side) ?? family, useDeck().own);
  // All vote cards are the same from behind: a blind vote stays blind.
  const isBlind = card.family === 'vote' && side === 'back';
  return (
    <li className="spread-place">
      <article
        className={`card spread-card ${side === 'back' ? 'turned' : ''}`}
        style={dress}
        data-code={isBlind ? undefined : card.code}
      >
        <div className="panel">
          <Scene shape={shape} icon={isBlind ? family.icon : findIcon(card, family, findSkill)} />
          {locked && (
            <span className="lock">
              <Icon name="lock-simple" />
              <span className="unseen">{stays}</span>
            </span>
          )}
        </div>
        <div className="ground spread-words">
          <p className="spread-facts">
            {!isBlind && <b className="code">{card.code}</b>}
            <span className="family">{name[language].one}</span>
          </p>
          <h1 className="title">{isBlind ? deck : look.title(card, { language, findSkill })}</h1>
        </div>
      </article>
    </li>
  );
};

/** Who stands in the opening: a card's own icon, a question card's skill, else the family's. */
const findIcon = (card: SpokenCard, { level, icon }: Family, findSkill: LookSetting['findSkill']): string => {
  if ('icon' in card) return card.icon;
  return (level && findSkill(card.skills[0])?.icon) || icon;
};
