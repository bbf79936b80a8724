import type { SceneKind } from '../part/scene-kind.ts';
import { type PlanWish, SLOT, usualWish } from './plan.ts';
import type { PlanShowing } from './plan-run.ts';
import { type Run, type RunAct, readRun, reduceRun, showPlan, writeRun } from './plan-run.ts';

/** A plan, chosen or yet to be chosen. */
export interface PlanState {
  /** What the chooser stands at. */
  readonly wish: PlanWish;
  readonly run: Run | undefined;
}

export type PlanAct = RunAct | { readonly kind: 'wish'; readonly wish: PlanWish };

/** People in the room until somebody says how many. */
const USUAL_PEOPLE = 24;

/** What the room sees while it looks at this part. */
export interface PlanScene {
  readonly kind: 'plan';
  readonly plan: PlanShowing;
}

export const planScene: SceneKind<PlanState, PlanAct, PlanScene> = {
  first: (cards) => ({ wish: usualWish(SLOT, cards, USUAL_PEOPLE), run: undefined }),
  reduce: (state, act, cards) => {
    if (act.kind === 'wish') return { ...state, wish: act.wish };
    return { wish: act.kind === 'choose' ? act.wish : state.wish, run: reduceRun(state.run, act, cards) };
  },
  walk: (state, by, cards) => ({ ...state, run: reduceRun(state.run, { kind: by === 1 ? 'next' : 'back' }, cards) }),
  // A plan that was not chosen, or was left, shows nothing.
  show: ({ run }, cards) => {
    const plan = showPlan(run, cards);
    return plan && { kind: 'plan', plan };
  },
  write: ({ run }) => run && writeRun(run),
  read: (text, cards) => {
    const run = readRun(text, cards);
    return run && { wish: run.wish, run };
  },
};
