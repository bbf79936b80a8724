import { type ReactNode, useState } from 'react';
import { useEffect } from '../browser/effect.ts';
import type { SpokenDeck } from '../deck/deck.ts';
import { PrintPanel } from '../print/print-panel.tsx';
import type { TimerAct } from '../state/use-screen.ts';
import type { Play } from '../state/use-session.ts';
import type { WorkshopPlay } from '../state/use-workshop.ts';
import { everything } from '../table/set.ts';
import { HarvestPanel } from '../view/harvest/harvest-panel.tsx';
import { MirrorPanel } from '../view/mirror/mirror-panel.tsx';
import { useWords } from '../view/piece/language.ts';
import { appWords } from '../view/piece/words.ts';
import { PlanChooser } from '../view/plan/plan-chooser.tsx';
import { PlanPanel } from '../view/plan/plan-panel.tsx';
import { nameStep, nameStepId } from '../view/plan/plan-tell.ts';
import { PokerPanel } from '../view/poker/poker-panel.tsx';
import { readFile } from '../workshop/file.ts';
import { kindOf, listAbouts, returnLine, writeLine } from '../workshop/harvest.ts';
import type { Named } from '../workshop/harvest-report.ts';
import { actOnMirror, undoMirror } from '../workshop/mirror-log.ts';
import { readEarlier } from '../workshop/mirror-text.ts';
import { cardsOf } from '../workshop/own-list.ts';
import { layPlan, type Tool } from '../workshop/plan.ts';
import { reduceRun } from '../workshop/plan-run.ts';
import { reducePoker } from '../workshop/poker.ts';
import type { Workshop } from '../workshop/workshop.ts';
import { canPaintBoard, saveReport } from './harvest-files.ts';

interface Props {
  readonly workshop: Workshop;
  readonly onWorkshop: WorkshopPlay['onWorkshop'];
  /** The deck with the cards people wrote. */
  readonly deck: SpokenDeck;
  readonly play: Play;
  readonly nameOf: (code: string) => string;
  readonly onTimer: (act: TimerAct) => void;
}

/** Everything of a workshop beside the cards: the plan, the mirror, role poker and the harvest. */
export const WorkshopView = (props: Props) => {
  const { deck, workshop, onWorkshop, play, onTimer } = props;
  const { cards } = deck;
  const { scenes } = useWords(appWords);
  const change = (part: Partial<Workshop>) => onWorkshop((before) => ({ ...before, ...part }));
  const opened = `${workshop.scene} ${workshop.run === undefined}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part begins at its top
  useEffect(() => {
    scrollTo(0, 0);
  }, [opened]);
  switch (workshop.scene) {
    case 'plan':
      return workshop.run ? (
        <Headed heading={scenes.plan}>
          <PlanPanel
            cards={cards}
            run={workshop.run}
            harvest={workshop.harvest}
            onAct={(act) => onWorkshop((before) => ({ ...before, run: reduceRun(before.run, act, cards) }))}
            onTimer={(minutes) => onTimer({ kind: 'start', minutes })}
            onTool={(tool) => openTool(tool, props)}
            onLine={(about, line, text) => onWorkshop(writing(about, line, text))}
          />
        </Headed>
      ) : (
        <PlanChooser
          cards={cards}
          wish={workshop.wish}
          onWish={(wish) => change({ wish })}
          onChoose={(wish) => change({ wish, run: reduceRun(undefined, { kind: 'choose', wish }, cards) })}
        />
      );
    case 'mirror':
      return (
        <MirrorPanel
          cards={cards}
          mirror={workshop.mirror.mirror}
          canUndo={workshop.mirror.past.length > 0}
          onAct={(act) => onWorkshop((before) => ({ ...before, mirror: actOnMirror(before.mirror, act) }))}
          onUndo={() => onWorkshop((before) => ({ ...before, mirror: undoMirror(before.mirror) }))}
          onDeal={(skill, family) => {
            play.onMoves([
              { kind: 'choose', set: { ...everything, skills: [skill], families: [family] } },
              { kind: 'deal' },
            ]);
            change({ scene: 'cards' });
          }}
          onOpenEarlier={(text) => {
            const file = readFile(text);
            const before = readEarlier(typeof file === 'object' ? (file.parts.mirror ?? '') : text);
            if (before) onWorkshop((now) => ({ ...now, mirror: actOnMirror(now.mirror, { kind: 'compare', before }) }));
            return before !== undefined;
          }}
        />
      );
    case 'poker':
      return (
        <Headed heading={scenes.poker}>
          <PokerPanel
            cards={cards}
            poker={workshop.poker}
            onAct={(act) => onWorkshop((before) => ({ ...before, poker: reducePoker(before.poker, act) }))}
          />
        </Headed>
      );
    case 'harvest':
      return <HarvestView {...props} />;
    case 'cards':
      return null;
  }
};

/** A page begins with its heading, also where the eye sees which part it is. */
const Headed = ({ heading, children }: { readonly heading: string; readonly children: ReactNode }) => (
  <>
    <h1 className="unseen">{heading}</h1>
    {children}
  </>
);

/** Writes a line of the harvest. */
export const writing =
  (about: string, line: number, text: string) =>
  (before: Workshop): Workshop => ({ ...before, harvest: writeLine(before.harvest, about, line, text) });

/** A step of the plan is done with the cards, or with another part of the workshop. */
const openTool = ({ kind, set }: Tool, { play, onWorkshop }: Props): void => {
  if (kind === 'mirror' || kind === 'poker' || kind === 'harvest') onWorkshop((before) => ({ ...before, scene: kind }));
  else {
    if (set) play.onMoves([{ kind: 'choose', set }, { kind: 'deal' }]);
    onWorkshop((before) => ({ ...before, scene: 'cards' }));
  }
};

/** Codes of what was dealt or held, in the order of the deck. */
export const usedCodes = ({ history, held }: Play['table'], cards: SpokenDeck['cards']): readonly string[] =>
  cards.flatMap(({ code }) => (history.includes(code) || held.includes(code) ? [code] : []));

const HarvestView = ({ deck, play, workshop, nameOf, onWorkshop }: Props) => {
  const { cards, language } = deck;
  const { harvest, harvestScreen, own, run } = workshop;
  const [failed, setFailed] = useState(false);
  const picked = play.table.set.codes;
  const used = usedCodes(play.table, cards);
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
  const named: readonly Named[] = cards.map(({ code }) => ({ code, title: nameOf(code) }));
  return (
    <>
      <HarvestPanel
        harvest={harvest}
        names={[...named, ...steps]}
        screen={harvestScreen}
        canPaint={canPaintBoard(workshop)}
        failed={failed}
        allowed={named.flatMap(({ title }) => title.split(' '))}
        onLine={(about, line, text) => onWorkshop(writing(about, line, text))}
        onReturn={(entry) => onWorkshop((before) => ({ ...before, harvest: returnLine(before.harvest, entry) }))}
        onScreen={(screen) => onWorkshop((before) => ({ ...before, harvestScreen: screen }))}
        onSave={(kind) => {
          setFailed(false);
          const lay = named.filter(({ code }) => used.includes(code));
          saveReport(kind, { deck, workshop, steps, named, used: lay }).catch(() => setFailed(true));
        }}
      />
      <PrintPanel codes={codes} own={cardsOf(own)} />
    </>
  );
};
