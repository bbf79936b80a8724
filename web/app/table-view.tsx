import type { ReactNode } from 'react';
import { hasFullScreen, toggleFullScreen } from '../browser/full-screen.ts';
import { viewOf } from '../browser/part-view.tsx';
import { usePart } from '../browser/use-part.ts';
import { useUpdate } from '../offline/update.ts';
import { go, inWindow } from '../state/act.ts';
import { isBusy, isUntouched } from '../state/state.ts';
import { BreakageBar } from '../view/breakage/bar.tsx';
import { Boundary } from '../view/breakage/boundary.tsx';
import { TopBar } from '../view/frame/top-bar.tsx';
import { useWords } from '../view/piece/language.ts';
import { appWords } from '../view/piece/words.ts';
import { MainView } from './main-view.tsx';
import type { Tools } from './part/tools.ts';
import { deskPart, remarksPart, workshopPart } from './parts.ts';

interface Props extends Tools {
  readonly openProjector: () => boolean;
  readonly takeOver: () => void;
  /** The code field. */
  readonly children: ReactNode;
}

/** The facilitator's own view: the bar, what is to be known, the plan under way, and what the work is at. */
export const TableView = ({ openProjector, takeOver, children, ...tools }: Props) => {
  const { state, act } = tools;
  const { scene, screen, window, deck, game } = state;
  const update = useUpdate();
  const onCards = () => act(go('cards'));
  const atWork = scene !== 'cards' || !isUntouched(state);
  const part = usePart(deskPart, isBusy(state));
  const desk = atWork ? part : undefined;
  return (
    <>
      <Boundary place="bar" on={`${scene} ${deck.language}`} onCards={onCards}>
        <TopBar
          projector={window.projector}
          isBlack={screen.black}
          scene={scene}
          watches={window.seat !== 'driving'}
          onScene={(other) => act(go(other))}
          onLanguage={(language) => act(inWindow({ wanted: language, chosen: language, unspoken: false }))}
          onProjector={() => openProjector() || act(inWindow({ here: true }))}
          onFullScreen={hasFullScreen() ? toggleFullScreen : undefined}
          onConversation={() => act(inWindow({ over: 'conversation' }))}
          onKeys={() => act(inWindow({ over: 'keys' }))}
          room={desk && <desk.RoomDrawer {...{ state, act }} onOpenProjector={openProjector} />}
          Fold={desk?.BarFold}
        />
      </Boundary>
      <BreakageBar />
      {window.unspoken && <Unspoken />}
      {update.waiting && isUntouched(state) && <UpdateNote onAccept={update.accept} />}
      <PlanUnderWay {...tools} />
      <Boundary place="cards" whole on={`${scene} ${game.session.log.length}`} onCards={onCards}>
        <MainView {...{ ...tools, takeOver }}>{children}</MainView>
      </Boundary>
    </>
  );
};

const UpdateNote = viewOf(remarksPart, (part) => part.UpdateNote);
const Unspoken = viewOf(remarksPart, (part) => part.Unspoken);
const PlanBar = viewOf(workshopPart, (part) => part.PlanBar);

/** Where a plan stands, wherever else the work is. */
const PlanUnderWay = ({ state: { deck, scene, workshop, window }, act }: Tools) => {
  const { scenes } = useWords(appWords);
  const run = workshop?.plan.run;
  if (!run || scene === 'plan' || window.seat !== 'driving') return null;
  return (
    <Boundary place="plan" on={scene}>
      <PlanBar
        cards={deck.cards}
        run={run}
        back={scenes.plan}
        onAct={(done) => act({ to: 'plan', act: done })}
        onPlan={() => act(go('plan'))}
      />
    </Boundary>
  );
};
