import { useRef } from 'react';
import { usePart } from '../../browser/use-part.ts';
import type { SpokenCard } from '../../deck/deck.ts';
import type { Showing } from '../../state/showing.ts';
import { CardView } from '../card/card.tsx';
import type { LookSetting } from '../card/face.ts';
import { useLanguage } from '../piece/language.ts';
import { useFit } from '../piece/use-fit.ts';
import { appWords } from '../piece/words.ts';
import { type Room, roomPart, scenesPart } from './parts.ts';

interface Props extends Pick<LookSetting, 'findSkill'> {
  readonly showing: Showing;
  readonly cards: readonly SpokenCard[];
}

/** What the room looks at, as large as it fits, with how many cards are left, or how much time. */
export const ProjectorSight = ({ showing, cards, findSkill }: Props) => {
  const language = useLanguage();
  const room = usePart(roomPart);
  const box = useRef<HTMLDivElement>(null);
  const { textSize, timer, scene } = showing;
  const { timer: _, look, black, ...words } = showing;
  useFit(box, textSize, JSON.stringify([words, language, timer !== undefined, room !== undefined]));
  const scenes = usePart(scenesPart, scene.kind !== 'cards');
  const isOther = scenes && scene.kind !== 'cards';
  return (
    <>
      {isOther ? (
        <scenes.ScenesRoom {...{ scene, cards, textSize }} timed={timer !== undefined} />
      ) : (
        <div className="stage" ref={box} data-text-size={textSize}>
          <Sight {...{ showing, cards, room, findSkill }} />
        </div>
      )}
      {room && timer ? (
        <room.RoomTimer timer={timer} />
      ) : isOther ? null : (
        <p className="projector-counter">{tellLeft(showing, room, language)}</p>
      )}
    </>
  );
};

const tellLeft = (
  { left, total, cards, empty }: Showing,
  room: Room | undefined,
  language: LookSetting['language'],
) => {
  const lying = cards.filter((card) => card).length;
  if (empty || total === 0) return '';
  if (left > 0 || lying === 0 || !room) return appWords[language].left(left, total);
  const { lastCard, lastCards } = room.roomWords[language];
  return lying === 1 ? lastCard : lastCards;
};

/** One card, a dilemma in its stage, the whole spread, or no card at all. */
const Sight = ({ showing, cards, room, findSkill }: Props & { readonly room: Room | undefined }) => {
  const { at, talk, timer, left, total, empty, cards: places } = showing;
  const shown = at === undefined ? undefined : places[at];
  const card = cards.find(({ code }) => code === shown?.code);
  if (shown && card) {
    // A dilemma that was turned over is played as it is on paper (web/table/step.ts).
    const isStaged = talk && (shown.side === 'front' || talk.stage !== 'situation');
    const text = isStaged ? room?.readStaged(card) : undefined;
    return room && isStaged && text ? (
      <room.RoomStage {...{ card, text, talk, timer }} />
    ) : (
      <CardView card={card} side={shown.side} findSkill={findSkill} />
    );
  }
  if (!room) return null;
  const isSpread = places.length > 1 && at === undefined && places.some((place) => place);
  return isSpread ? (
    <room.RoomSpread {...{ places, cards, findSkill }} />
  ) : (
    <room.RoomEmpty {...{ left, total, empty }} />
  );
};
