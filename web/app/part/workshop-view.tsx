import { type ReactNode, useEffectEvent, useRef, useState } from 'react';
import { everyCopy, sharedCards } from '../../../cards/shared.ts';
import { useEffect } from '../../browser/effect.ts';
import { afterPaint } from '../../browser/later.ts';
import type { SpokenDeck } from '../../deck/deck.ts';
import { PrintPanel } from '../../print/print-panel.tsx';
import { type Act, go, inWindow, move, onScreen } from '../../state/act.ts';
import { tableOf } from '../../state/state.ts';
import { everything } from '../../table/set.ts';
import type { Table } from '../../table/table.ts';
import { HarvestPanel } from '../../view/harvest/harvest-panel.tsx';
import { MirrorPanel } from '../../view/mirror/mirror-panel.tsx';
import { useWords } from '../../view/piece/language.ts';
import { appWords } from '../../view/piece/words.ts';
import { PlanChooser } from '../../view/plan/plan-chooser.tsx';
import { PlanPanel } from '../../view/plan/plan-panel.tsx';
import { nameStep, nameStepId } from '../../view/plan/plan-tell.ts';
import { PokerPanel } from '../../view/poker/poker-panel.tsx';
import { readFile } from '../../workshop/file.ts';
import { kindOf, listAbouts } from '../../workshop/harvest/harvest.ts';
import type { Named } from '../../workshop/harvest/harvest-report.ts';
import { readEarlier } from '../../workshop/mirror/mirror-text.ts';
import { cardsOf } from '../../workshop/own/own-list.ts';
import { layPlan, type Tool } from '../../workshop/plan/plan.ts';
import type { SceneActs } from '../../workshop/scene-kinds.ts';
import type { SceneName } from '../../workshop/scenes.ts';
import type { Workshop } from '../../workshop/workshop.ts';
import { canPaintBoard, copyReport, saveReport } from './harvest-files.ts';
import type { Tools } from './tools.ts';

interface Props extends Tools {
  readonly workshop: Workshop;
}

/** The parts of a workshop beside the cards; one that is missing does not compile. */
const panels: { readonly [Name in SceneName]: (props: Props) => ReactNode } = {
  plan: (props) => <PlanView {...props} />,
  mirror: (props) => <MirrorView {...props} />,
  poker: (props) => <PokerView {...props} />,
  harvest: (props) => <HarvestView {...props} />,
};

/** What a facilitator works at beside the cards: the plan, the mirror, role poker or the harvest. */
export const WorkshopView = (tools: Tools) => {
  const { noPart } = useWords(appWords);
  const { scene, workshop } = tools.state;
  const isChosen = workshop?.plan.run !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part begins at its top
  useEffect(() => {
    scrollTo(0, 0);
    document.querySelector('.sheet')?.scrollTo(0, 0);
  }, [scene, isChosen]);
  if (scene === 'cards') return null;
  return workshop ? panels[scene]({ ...tools, workshop }) : <p className="quiet">{noPart}</p>;
};

const inPlan = (act: SceneActs['plan']): Act => ({ to: 'plan', act });
const inMirror = (act: SceneActs['mirror']): Act => ({ to: 'mirror', act });
const inHarvest = (act: SceneActs['harvest']): Act => ({ to: 'harvest', act });

const PlanView = ({ state: { deck }, act, workshop }: Props) => {
  const { scenes } = useWords(appWords);
  const { run, wish } = workshop.plan;
  if (!run)
    return (
      <PlanChooser
        cards={deck.cards}
        wish={wish}
        onWish={(other) => act(inPlan({ kind: 'wish', wish: other }))}
        onChoose={(chosen) => act(inPlan({ kind: 'choose', wish: chosen }))}
      />
    );
  return (
    <Headed heading={scenes.plan}>
      <PlanPanel
        cards={deck.cards}
        run={run}
        harvest={workshop.harvest.harvest}
        onAct={(done) => act(inPlan(done))}
        onTimer={(minutes) => act(onScreen({ kind: 'start', minutes }))}
        onTool={(tool) => act(...openTool(tool))}
        onLine={(about, line, text) => act(inHarvest({ kind: 'write', about, line, text }))}
      />
    </Headed>
  );
};

/** A step of the plan is done with the cards, or with another part of the workshop. */
const openTool = ({ kind, set }: Tool): readonly Act[] => {
  if (kind === 'mirror' || kind === 'poker' || kind === 'harvest') return [go(kind)];
  return [...(set ? [move({ kind: 'choose', set }), move({ kind: 'deal' })] : []), go('cards')];
};

const MirrorView = ({ state: { deck }, act, workshop }: Props) => (
  <MirrorPanel
    cards={deck.cards}
    mirror={workshop.mirror.mirror}
    last={workshop.mirror.past.at(-1)}
    onAct={(done) => act(inMirror(done))}
    onUndo={() => act(inMirror({ kind: 'undo' }))}
    onDeal={(skill, family) =>
      act(
        move({ kind: 'choose', set: { ...everything, skills: [skill], families: [family] } }),
        move({ kind: 'deal' }),
        go('cards'),
      )
    }
    onOpenEarlier={(text) => {
      const file = readFile(text);
      const before = readEarlier(typeof file === 'object' ? (file.parts.mirror ?? '') : text);
      if (before) act(inMirror({ kind: 'compare', before }));
      return before !== undefined;
    }}
  />
);

const PokerView = ({ state: { deck }, act, workshop }: Props) => {
  const { scenes } = useWords(appWords);
  return (
    <Headed heading={scenes.poker}>
      <PokerPanel cards={deck.cards} poker={workshop.poker} onAct={(done) => act({ to: 'poker', act: done })} />
    </Headed>
  );
};

/** A page begins with its heading, also where the eye sees which part it is. */
const Headed = ({ heading, children }: { readonly heading: string; readonly children: ReactNode }) => (
  <>
    <h1 className="unseen">{heading}</h1>
    {children}
  </>
);

/** Codes of what was dealt or held, in the order of the deck. */
const usedCodes = ({ history, held }: Table, cards: SpokenDeck['cards']): readonly string[] =>
  cards.flatMap(({ code }) => (history.includes(code) || held.includes(code) ? [code] : []));

const HarvestView = ({ state, act, names, workshop }: Props) => {
  const { deck } = state;
  const { cards, language } = deck;
  const { harvest, screen, taken } = workshop.harvest;
  const { run } = workshop.plan;
  const [failed, setFailed] = useState(false);
  const printing = useRef<HTMLDivElement>(null);
  const seePrint = useEffectEvent(() => {
    printing.current?.scrollIntoView();
    // Whoever does not see the page move goes along.
    printing.current?.querySelector('h2')?.focus({ preventScroll: true });
    act(inWindow({ toPrint: false }));
  });
  const { toPrint } = state.window;
  useEffect(() => {
    // After the part has begun at its top.
    if (toPrint) afterPaint(() => seePrint());
  }, [toPrint]);
  const table = tableOf(state);
  const picked = table.set.codes;
  const used = usedCodes(table, cards);
  const codes = cards.flatMap(({ code }) => (used.includes(code) || picked.includes(code) ? [code] : []));
  const plan = run && layPlan(run.wish, cards);
  const walked: readonly Named[] = (plan?.steps ?? []).map((step) => ({
    code: step.id,
    title: plan ? nameStep(step, plan, cards, language) : '',
  }));
  // Lines of a plan that was closed since are still under the names of their steps.
  const before = listAbouts(harvest)
    .filter((about) => kindOf(about) === 'step' && !walked.some(({ code }) => code === about))
    .map((about) => ({ code: about, title: nameStepId(about, cards, language) }));
  const steps = [...walked, ...before];
  const named: readonly Named[] = cards.map(({ code }) => ({ code, title: names.nameOf(code) }));
  const lay = named.filter(({ code }) => used.includes(code));
  const harvested = { deck, talks: table.talks, workshop, steps, named, used: lay };
  return (
    <>
      <HarvestPanel
        harvest={harvest}
        names={[...named, ...steps]}
        screen={screen}
        canPaint={canPaintBoard(workshop)}
        failed={failed}
        allowed={named.flatMap(({ title }) => title.split(' '))}
        onLine={(about, line, text) => act(inHarvest({ kind: 'write', about, line, text }))}
        taken={taken.length}
        onReturn={() => act(inHarvest({ kind: 'return' }))}
        onScreen={(other) => act(inHarvest({ kind: 'show', screen: other }))}
        onSave={(kind) => {
          setFailed(false);
          saveReport(kind, harvested).catch(() => setFailed(true));
        }}
        onCopy={(kind) => copyReport(kind, harvested)}
        onPrint={seePrint}
      />
      <div ref={printing}>
        <PrintPanel
          used={{ codes, own: cardsOf(workshop.own.entries.filter(({ code }) => table.own.includes(code))) }}
          all={{
            codes: everyCopy(sharedCards(cards)).map(({ code }) => code),
            own: cardsOf(workshop.own.entries),
          }}
          deck={state.box.own && state.box}
        />
      </div>
    </>
  );
};
