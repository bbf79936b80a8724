import type { PrintNews, PrintOrder } from './order.ts';
import { printOrder } from './print-paper.ts';

/** Prints beside the page, so that the table goes on while paper is made. */
const tell = (news: PrintNews, moved: readonly Transferable[] = []): void =>
  postMessage(news, { transfer: [...moved] });

self.onmessage = async ({ data }: MessageEvent<PrintOrder>): Promise<void> => {
  try {
    const outcome = await printOrder(data, (stage, done, of) => tell({ kind: 'step', stage, done, of }));
    tell(outcome, outcome.kind === 'done' ? [outcome.print.bytes.buffer as ArrayBuffer] : []);
  } catch (broken) {
    // Whoever waits for paper hears that none comes.
    tell({ kind: 'problem', fault: { kind: 'failed' }, broken });
  }
};
tell({ kind: 'ready' });
