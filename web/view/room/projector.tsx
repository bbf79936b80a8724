import './sheets.ts';
import { type ReactNode, useState } from 'react';
import { useSwipe } from '../../browser/use-swipe.ts';
import { useWakeLock } from '../../browser/use-wake-lock.ts';
import type { SpokenCard } from '../../deck/deck.ts';
import type { Showing } from '../../state/showing.ts';
import { KeptPicture } from '../breakage/kept-picture.tsx';
import type { LookSetting } from '../card/face.ts';
import { useWords } from '../piece/language.ts';
import { appWords } from '../piece/words.ts';
import { ProjectorSight } from './projector-sight.tsx';

interface Props extends Pick<LookSetting, 'findSkill'> {
  readonly showing: Showing;
  readonly cards: readonly SpokenCard[];
  /** The code field, while somebody types in it. */
  readonly children?: ReactNode;
  /** What a finger counts hands with, where this is the one screen; it waits for a first touch. */
  readonly counter?: ReactNode;
  /** How one leaves, where the room's screen is a view of the facilitator's own window. */
  readonly onLeave?: () => void;
  /** A finger asks for what comes next, or for what was. */
  readonly onSwipe?: (by: 1 | -1) => void;
}

/** For the back of the room: what there is to see, or where that breaks what was seen before. */
export const ProjectorView = ({ showing, cards, ...rest }: Props) => (
  <KeptPicture showing={showing}>
    {(shown) => <Picture {...rest} showing={shown} cards={addOwn(cards, shown.own)} />}
  </KeptPicture>
);

/** A picture that was kept may show a card of one's own that the newest one no longer brings along. */
const addOwn = (cards: readonly SpokenCard[], own: readonly SpokenCard[]): readonly SpokenCard[] => {
  const missing = own.filter(({ code }) => !cards.some((card) => card.code === code));
  return missing.length > 0 ? [...cards, ...missing] : cards;
};

/** The card and nothing else. A touch shows the way out for a while, the Tab key finds it. */
const Picture = ({ showing, cards, children, counter, onLeave, onSwipe, findSkill }: Props) => {
  const { leaveProjector } = useWords(appWords);
  const [touched, setTouched] = useState(false);
  const [byTouch, setByTouch] = useState(false);
  const swipe = useSwipe(onSwipe, () => setTouched(true));
  const { black, look, scene } = showing;
  // In a window of its own as in the facilitator's: a screen must not go to sleep in a silent minute.
  useWakeLock(!black && (scene.kind !== 'cards' || showing.cards.some((lying) => lying)));
  return (
    <main
      className={`projector ${look} ${black ? 'black' : ''}`}
      // Two quick taps are two hands counted, and no wish to leave.
      onDoubleClick={byTouch ? undefined : onLeave}
      {...swipe}
      onPointerDown={(event) => {
        setByTouch(event.pointerType === 'touch');
        swipe.onPointerDown(event);
      }}
    >
      {!black && <ProjectorSight showing={showing} cards={cards} findSkill={findSkill} />}
      {children}
      {byTouch && !black && counter}
      {onLeave && (
        <button
          type="button"
          className={`button way-out ${touched ? 'touched' : ''}`}
          onClick={onLeave}
          onAnimationEnd={() => setTouched(false)}
        >
          {leaveProjector}
        </button>
      )}
    </main>
  );
};
