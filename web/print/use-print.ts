import { useRef, useState } from 'react';
import type { Card, Language } from '../../cards/schema.ts';
import { useEffect } from '../browser/effect.ts';
import type { SpokenDeck } from '../deck/deck.ts';
import type { PrintFault } from './order.ts';
import type { PrintChoice, PrintState } from './printing.ts';

interface Printing {
  readonly choice: PrintChoice;
  readonly state: PrintState;
  readonly onChoose: (choice: PrintChoice) => void;
  readonly onPrint: () => void;
  readonly onStop: () => void;
}

const none: readonly Card[] = [];

/** Why there is no file; the part that prints may not have come at all. */
const readFault = (problem: unknown): PrintFault =>
  problem instanceof Error && 'fault' in problem ? (problem.fault as PrintFault) : { kind: 'unreachable' };

/** Ends what was under way, and starts anew. */
const renew = (work: { current: AbortController | undefined }): AbortController => {
  work.current?.abort();
  work.current = new AbortController();
  return work.current;
};

/** Prints cards by their codes when asked; a file that is there goes as soon as cards, language or choice change. */
export const usePrint = (
  language: Language,
  codes: readonly string[],
  own: readonly Card[] = none,
  deck?: SpokenDeck,
): Printing => {
  const [choice, setChoice] = useState<PrintChoice>({ edition: 'home', backs: 'long-edge' });
  const [state, setState] = useState<PrintState>({ kind: 'ready' });
  const work = useRef<AbortController>(undefined);
  const asked = JSON.stringify([language, codes, own, choice, deck?.version]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was asked is what makes a file old.
  useEffect(() => {
    setState({ kind: 'ready' });
    return () => work.current?.abort();
  }, [asked]);
  const { address } = { address: undefined, ...state };
  useEffect(() => () => (address ? URL.revokeObjectURL(address) : undefined), [address]);

  const onPrint = async () => {
    const { signal } = renew(work);
    setState({ kind: 'busy', share: 0 });
    try {
      const { printCards } = await import('./print.ts');
      const wish = { ...choice, codes, language, own, deck };
      const print = await printCards(wish, (share) => signal.aborted || setState({ kind: 'busy', share }), { signal });
      const file = new Blob([print.bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
      const { name, cards, sheets } = print;
      setState({ kind: 'done', name, cards, sheets, address: URL.createObjectURL(file) });
    } catch (problem) {
      if (signal.aborted) return;
      setState({ kind: 'failed', fault: readFault(problem) });
    }
  };
  const onStop = () => {
    work.current?.abort();
    setState({ kind: 'stopped' });
  };
  return { choice, state, onChoose: setChoice, onPrint, onStop };
};
