import { type ReactNode, useRef } from 'react';
import { useEffect } from '../browser/effect.ts';
import { afterPaint } from '../browser/later.ts';
import { viewOf } from '../browser/part-view.tsx';
import { usePart } from '../browser/use-part.ts';
import { go, inWindow, move } from '../state/act.ts';
import { begin } from '../state/begin.ts';
import { isBusy, isUnkept, isUntouched, type State, tableOf } from '../state/state.ts';
import { Boundary } from '../view/breakage/boundary.tsx';
import { Start } from '../view/desk/start.tsx';
import { useWords } from '../view/piece/language.ts';
import { appWords } from '../view/piece/words.ts';
import type { Tools } from './part/tools.ts';
import { deskPart, remarksPart, workshopPart } from './parts.ts';

interface Props extends Tools {
  readonly takeOver: () => void;
  /** The code field. */
  readonly children: ReactNode;
}

/** Whether this visit has shown something before. */
let isPainted = false;

/** What a facilitator works at: before the first card, at the desk, in a part of the workshop, or beside another window. */
export const MainView = ({ takeOver, children, ...tools }: Props) => {
  const { state, act } = tools;
  const { deck, scene, window } = state;
  const untouched = isUntouched(state);
  const desk = usePart(deskPart, isBusy(state));
  const main = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that had the focus left with the other view
  useEffect(() => {
    const takeFocus = () => {
      if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
    };
    // For the focus a browser lays the page out at once; the first time that would be the longest task of a visit.
    if (isPainted) takeFocus();
    else afterPaint(takeFocus);
    isPainted = true;
  }, [untouched]);
  const told = hasRemarks(state) && <Remarks state={state} />;
  const note = desk && <desk.ConversationNote {...tools} />;
  if (window.seat !== 'driving')
    return (
      <main ref={main} tabIndex={-1} className="watching">
        {state.game.missing && <Remarks state={state} />}
        <Watching hasLeft={window.seat === 'left'} onTakeOver={takeOver} />
      </main>
    );
  if (untouched && scene === 'cards')
    return (
      <main ref={main} tabIndex={-1}>
        <Start
          cards={deck.cards}
          set={tableOf(state).set}
          onChoosePile={() => act(inWindow({ over: 'set' }))}
          onDecks={() => act(inWindow({ over: 'decks' }))}
          more={deck.own && <PrintDeck onPrint={() => act(go('harvest'), inWindow({ toPrint: true }))} />}
          onChoose={(set) => act(move(begin(set)))}
          onDeal={() => act(move({ kind: 'deal' }))}
          told={told}
        >
          {note}
          {children}
        </Start>
      </main>
    );
  const isOther = scene !== 'cards';
  return (
    <main ref={main} tabIndex={-1} className="at-work" aria-busy={!desk || undefined}>
      {desk ? (
        <desk.Work {...{ state, act }} code={children}>
          {told}
          {note}
          {isOther ? (
            <div className="workshop-main">
              <Boundary place={scene} on={scene} onCards={() => act(go('cards'))}>
                <WorkshopView key={scene} {...tools} />
              </Boundary>
            </div>
          ) : (
            <desk.DeskView {...tools} lines={<CardLines {...tools} />} />
          )}
        </desk.Work>
      ) : (
        isOther && <NoPart />
      )}
    </main>
  );
};

const NoPart = () => <p className="quiet">{useWords(appWords).noPart}</p>;
const CardLines = viewOf(workshopPart, (part) => part.CardLines);
const WorkshopView = viewOf(workshopPart, (part) => part.WorkshopView, NoPart);

const hasRemarks = (state: State) =>
  state.game.otherDeck || state.game.fault || state.window.kept !== 'saved' || isUnkept(state);
const PrintDeck = viewOf(remarksPart, (part) => part.PrintDeck);
const Remarks = viewOf(remarksPart, (part) => part.Remarks);
const Watching = viewOf(remarksPart, (part) => part.Watching);
