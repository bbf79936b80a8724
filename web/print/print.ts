import { showsPicture } from '../../cards/own/shown.ts';
import type { Report } from '../../generator/edition/report.ts';
import type { UsedPrint } from '../../generator/edition/used.ts';
import { raiseBreakage } from '../breakage/breakages.ts';
import { loadDeck, type SpokenDeck } from '../deck/deck.ts';
import { isPlaced } from '../deck/own-deck.ts';
import type { PrintFault, PrintNews, PrintOrder, PrintOutcome, PrintWish } from './order.ts';
import { paintPictures } from './print-pictures.ts';

export class PrintProblem extends Error {
  constructor(readonly fault: PrintFault) {
    super(`Nothing was printed: ${fault.kind}.`);
  }
}

/** How far the work is, from 0 to 1. */
export type OnProgress = (share: number) => void;

export interface PrintSetting {
  /** Ends the work; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Whether the file is deflated; the tests compare files that are not. */
  readonly compress?: boolean;
  /** Whether a worker may be asked; a page from disk and a strict site do without. */
  readonly beside?: boolean;
}

/** Makes a PDF of some cards; rejects with a PrintProblem where that cannot be. */
export const printCards = async (
  { own = [], deck: handed, ...wish }: PrintWish,
  onProgress: OnProgress = () => undefined,
  setting: PrintSetting = {},
): Promise<UsedPrint> => {
  onProgress(0);
  const deck = handed ?? (await loadDeck(wish.language).catch(() => undefined));
  setting.signal?.throwIfAborted();
  if (!deck) throw new PrintProblem({ kind: 'unreachable' });
  const pictures = await paintPictures(findPictures(deck, wish.codes), setting.signal);
  const compress = setting.compress ?? true;
  return makeFile({ kind: 'cards', wish, deck, own, pictures, compress }, onProgress, setting);
};

/** The pictures that these cards show, and the logo on their backs, by their names. */
const findPictures = ({ cards, own }: SpokenDeck, codes: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [
      own?.logo?.name,
      ...cards.map((card) =>
        isPlaced(card) && showsPicture(card) && codes.includes(card.code) ? card.picture?.name : undefined,
      ),
    ].flatMap((name) => {
      const address = name === undefined ? undefined : own?.pictures[name];
      return name !== undefined && address !== undefined ? [[name, address] as const] : [];
    }),
  );

/** Makes a PDF of a text of people's own, such as the harvest; rejects with a PrintProblem where that cannot be. */
export const printText = (report: Report, name: string, deck: SpokenDeck, date: Date): Promise<UsedPrint> =>
  makeFile({ kind: 'report', report, name, deck, date, compress: true }, () => undefined, {});

const makeFile = async (
  order: PrintOrder,
  onProgress: OnProgress,
  { signal, beside = true }: PrintSetting,
): Promise<UsedPrint> => {
  const made = beside ? await printBeside(order, onProgress, signal) : undefined;
  const outcome = made ?? (await printHere(order, onProgress, signal));
  signal?.throwIfAborted();
  if (outcome.kind === 'problem') {
    if (outcome.broken !== undefined) raiseBreakage({ place: 'print', broken: outcome.broken });
    throw new PrintProblem(outcome.fault);
  }
  onProgress(1);
  return outcome.print;
};

/** Fetching, laying out and painting each have their part of the bar, by the time they take. */
const shareOf = (stage: 'lay' | 'paint', done: number, of: number): number =>
  stage === 'lay' ? 0.1 + 0.4 * (done / of) : 0.5 + 0.48 * (done / of);

const startWorker = (): Worker | undefined => {
  try {
    return new Worker(new URL('./print-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
};

/** A page learns of an error in its worker by its place only. */
const readError = ({ filename, lineno, colno }: ErrorEvent): Error =>
  Object.assign(new Error(), { stack: `at ${filename}:${lineno}:${colno}` });

/** Prints in a worker, which ends with its work; gives nothing where none can be started. */
const printBeside = (
  order: PrintOrder,
  onProgress: OnProgress,
  signal: AbortSignal | undefined,
): Promise<PrintOutcome | undefined> => {
  const worker = startWorker();
  if (!worker) return Promise.resolve(undefined);
  const work = new Promise<PrintOutcome | undefined>((resolve) => {
    let ready = false;
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(ready ? { kind: 'problem', fault: { kind: 'failed' }, broken: readError(event) } : undefined);
    };
    worker.onmessage = ({ data }: MessageEvent<PrintNews>) => {
      if (data.kind === 'step') return onProgress(shareOf(data.stage, data.done, data.of));
      if (data.kind !== 'ready') return resolve(data);
      ready = true;
      worker.postMessage(order);
    };
    signal?.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  return work.finally(() => worker.terminate());
};

/** Prints on the page itself, part by part, with a breath after each so that the page still answers. */
const printHere = async (
  order: PrintOrder,
  onProgress: OnProgress,
  signal: AbortSignal | undefined,
): Promise<PrintOutcome> => {
  signal?.throwIfAborted();
  const { printOrder } = await import('./print-paper.ts').catch(() => ({ printOrder: undefined }));
  if (!printOrder) return { kind: 'problem', fault: { kind: 'unreachable' } };
  return printOrder(order, async (stage, done, of) => {
    onProgress(shareOf(stage, done, of));
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  });
};
