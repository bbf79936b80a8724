import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../../cards/schema.ts';
import { useEffect } from '../../../web/browser/effect.ts';
import { loadDeck, type SpokenDeck } from '../../../web/deck/deck.ts';
import { HarvestPanel } from '../../../web/view/harvest/harvest-panel.tsx';
import { HarvestRoom } from '../../../web/view/harvest/harvest-room.tsx';
import { Spoken } from '../../../web/view/piece/spoken.tsx';
import { PlanChooser } from '../../../web/view/plan/plan-chooser.tsx';
import { PlanPanel } from '../../../web/view/plan/plan-panel.tsx';
import { PlanRoom } from '../../../web/view/plan/plan-room.tsx';
import { nameStepId } from '../../../web/view/plan/plan-tell.ts';
import { PokerPanel } from '../../../web/view/poker/poker-panel.tsx';
import { PokerRoom } from '../../../web/view/poker/poker-room.tsx';
import {
  type HarvestScreen,
  hiddenHarvest,
  listAbouts,
  noHarvest,
  readHarvest,
  returnLine,
  showHarvest,
  writeHarvest,
  writeLine,
} from '../../../web/workshop/harvest.ts';
import { SLOT, usualWish } from '../../../web/workshop/plan.ts';
import { type Run, readRun, reduceRun, showPlan, writeRun } from '../../../web/workshop/plan-run.ts';
import { readPoker, reducePoker, showPoker, startPoker, writePoker } from '../../../web/workshop/poker.ts';
import '../../../web/style/base.css';
import '../../../web/style/card.css';
import '../../../web/style/faces.css';
import '../../../web/style/controls.css';
import '../../../web/style/keys.css';
import '../../../web/style/small.css';
import '../../../web/style/projector.css';
import '../../../web/style/projector-faces.css';
import '../../../web/style/plan.css';
import '../../../web/style/plan-room.css';
import '../../../web/style/poker.css';
import '../../../web/style/harvest.css';

/**
 * The views of a workshop without the app around them. The address says which: `#view=plan&lang=nl`, with `room` for
 * the room's side, `look` for its look and `shown` for the lines of the end. What was done is kept as the app keeps it.
 */
const fields = new URLSearchParams(location.hash.slice(1));
const language: Language = fields.get('lang') === 'en' ? 'en' : 'nl';
const load = (name: string) => localStorage.getItem(name) ?? '';
const say = (event: string) => {
  document.title = event;
};

/** The next step, and after the last one the next format of the deck. */
const walkOn = (run: Run | undefined, cards: SpokenDeck['cards']): Run | undefined => {
  const next = reduceRun(run, { kind: 'next' }, cards);
  if (!run || next !== run) return next;
  const formats = cards.filter(({ family }) => family === 'format').map(({ code }) => code);
  const format = formats[formats.indexOf(run.wish.format) + 1];
  return format ? reduceRun(run, { kind: 'choose', wish: usualWish(format, cards, 24) }, cards) : run;
};

const Page = ({ deck }: { readonly deck: SpokenDeck }) => {
  const { cards } = deck;
  const [wish, setWish] = useState(usualWish(SLOT, cards, 24));
  const [run, setRun] = useState(readRun(load('run'), cards));
  const [poker, setPoker] = useState(readPoker(load('poker')) ?? startPoker);
  const [harvest, setHarvest] = useState(readHarvest(load('harvest')) ?? noHarvest);
  const [screen, setScreen] = useState<HarvestScreen>({
    shown: fields.has('shown'),
    page: Number(fields.get('page') ?? hiddenHarvest.page),
  });
  // The key of a clicker walks the room through a plan or a game, as the facilitator's window would.
  useEffect(() => {
    if (!fields.has('room')) return;
    const walk = ({ key }: KeyboardEvent) => {
      if (key !== 'PageDown') return;
      setRun((before) => walkOn(before, cards));
      setPoker((before) => reducePoker(before, { kind: 'next' }));
      setScreen((before) => ({ ...before, page: before.page + 1 }));
    };
    addEventListener('keydown', walk);
    return () => removeEventListener('keydown', walk);
  }, [cards]);
  localStorage.setItem('run', run ? writeRun(run) : '');
  localStorage.setItem('poker', writePoker(poker));
  localStorage.setItem('harvest', writeHarvest(harvest));
  const onLine = (about: string, line: number, text: string) =>
    setHarvest((before) => writeLine(before, about, line, text));
  const showing = showPlan(run, cards);
  const names = [
    { code: 'D05', title: 'Tussen buren' },
    ...listAbouts(harvest).map((about) => ({ code: about, title: nameStepId(about, cards, language) })),
  ];
  if (fields.has('room'))
    return (
      <main className={`projector ${fields.get('look') ?? 'light'}`}>
        {fields.get('view') === 'plan' && showing && <PlanRoom {...{ cards, showing }} />}
        {fields.get('view') === 'poker' && <PokerRoom cards={cards} showing={showPoker(poker)} />}
        {fields.get('view') === 'harvest' && <HarvestRoom showing={showHarvest(harvest, screen)} />}
      </main>
    );
  return (
    <main>
      {(run || fields.get('view') === 'poker') && fields.get('view') !== 'harvest' && (
        <h1 className="unseen">Workshop</h1>
      )}
      {fields.get('view') === 'plan' &&
        (run ? (
          <PlanPanel
            {...{ cards, run, harvest, onLine }}
            onAct={(act) => setRun(reduceRun(run, act, cards))}
            onTimer={(minutes) => say(`timer ${minutes}`)}
            onTool={(tool, step) => say(`${tool.kind} ${step.id} ${tool.set?.families ?? ''}`)}
          />
        ) : (
          <PlanChooser
            {...{ cards, wish }}
            onWish={setWish}
            onChoose={(chosen) => setRun(reduceRun(run, { kind: 'choose', wish: chosen }, cards))}
          />
        ))}
      {fields.get('view') === 'poker' && (
        <PokerPanel {...{ cards, poker }} onAct={(act) => setPoker(reducePoker(poker, act))} />
      )}
      {fields.get('view') === 'harvest' && (
        <HarvestPanel
          {...{ harvest, names, screen, onLine }}
          canPaint
          failed={false}
          onReturn={(entry) => setHarvest((before) => returnLine(before, entry))}
          onScreen={setScreen}
          onSave={(kind) => say(`save ${kind}`)}
        />
      )}
    </main>
  );
};

const root = document.getElementById('page');
document.documentElement.lang = language;
loadDeck(language).then((deck) => {
  if (root)
    createRoot(root).render(
      <Spoken deck={deck}>
        <Page deck={deck} />
      </Spoken>,
    );
});
