import type { SpokenCard } from '../../deck/deck.ts';
import type { TextSize } from '../../state/screen.ts';
import type { SceneShowing } from '../../workshop/scene.ts';
import { HarvestRoom } from '../harvest/harvest-room.tsx';
import { MirrorRoom } from '../mirror/mirror-room.tsx';
import { PlanRoom } from '../plan/plan-room.tsx';
import { PokerRoom } from '../poker/poker-room.tsx';
import '../mirror/mirror.css';
import '../mirror/mirror-board.css';
import '../mirror/mirror-room.css';
import '../plan/plan.css';
import '../plan/plan-room.css';
import '../poker/poker.css';
import '../harvest/harvest.css';
import './scenes-timer.css';

interface Props {
  readonly scene: Exclude<SceneShowing, { readonly kind: 'cards' }>;
  readonly cards: readonly SpokenCard[];
  readonly textSize: TextSize;
  /** Whether the time stands in the corner, which leaves less room for the words. */
  readonly timed: boolean;
}

/** What the room sees in place of the cards. */
export const ScenesRoom = ({ scene, cards, textSize, timed }: Props) => {
  switch (scene.kind) {
    case 'plan':
      return <PlanRoom {...{ cards, textSize, timed }} showing={scene.plan} />;
    case 'poker':
      return <PokerRoom {...{ cards, textSize, timed }} showing={scene.poker} />;
    case 'harvest':
      return <HarvestRoom {...{ textSize, timed }} showing={scene.harvest} />;
    case 'mirror':
      return <MirrorRoom cards={cards} showing={scene.mirror} />;
  }
};
