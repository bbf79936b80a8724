import { UsedProblem } from '../generator/used.ts';
import type { PrintNews } from './print.ts';
import { type PrintOrder, printOrder } from './print-paper.ts';

/** Prints beside the page, so that the table goes on while paper is made. */
const tell = (news: PrintNews, moved: readonly Transferable[] = []): void =>
  postMessage(news, { transfer: [...moved] });

self.onmessage = async ({ data }: MessageEvent<PrintOrder>): Promise<void> => {
  try {
    const print = await printOrder(data, (stage, done, of) => tell({ kind: 'step', stage, done, of }));
    tell({ kind: 'done', print }, [print.bytes.buffer as ArrayBuffer]);
  } catch (problem) {
    tell({ kind: 'problem', fault: problem instanceof UsedProblem ? problem.fault : { kind: 'failed' } });
  }
};
tell({ kind: 'ready' });
