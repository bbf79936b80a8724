import type { Command } from '../command/commands.ts';
import type { SpokenDeck } from '../deck/deck.ts';
import type { Showing } from '../state/showing.ts';
import { type Message, speaker } from './messages.ts';

export interface ProjectorEnd {
  readonly hear: (message: Message) => void;
  /** Hands a key or a clicker's press on to the facilitator's window. */
  readonly ask: (command: Command) => void;
  /** Asks for the deck of an edition, which this window has nowhere to find. */
  readonly wantDeck: (edition: string) => void;
  /** Tells the facilitator's window that something broke here. */
  readonly tellBreakage: (report: string) => void;
  /** Says whether this window can be seen; called every `HEARTBEAT` and when that changes. */
  readonly beat: () => void;
  readonly leave: () => void;
  /** Begins again after `leave`: the browser brought the page back as it was. */
  readonly comeBack: () => void;
}

interface Ways {
  readonly id: string;
  readonly send: (message: Message) => void;
  readonly isVisible: () => boolean;
  readonly onShowing: (showing: Showing) => void;
  readonly onDeck?: (deck: SpokenDeck) => void;
}

/** The projector's end: it shows what it is told, and asks again as long as it was told nothing. */
export const joinAsProjector = ({ id, send, isVisible, onShowing, onDeck }: Ways): ProjectorEnd => {
  const say = speaker(id);
  let told = false;
  let left = false;
  const hello = () => send(say({ kind: 'hello', role: 'projector' }));
  const beat = () => {
    // A window that closes is hidden first and last; after its bye it is gone.
    if (!left) send(say({ kind: 'heartbeat', role: 'projector', visible: isVisible() }));
  };
  hello();
  beat();
  return {
    hear: (message) => {
      if (message.kind === 'snapshot' || message.kind === 'event') {
        told = true;
        onShowing(message.showing);
      }
      if (message.kind === 'deck') onDeck?.(message.deck);
      // A table that was just opened or reloaded does not know us yet.
      if (message.kind === 'hello' && message.role === 'table') {
        beat();
        hello();
      }
    },
    ask: (command) => send(say({ kind: 'command', command })),
    wantDeck: (edition) => send(say({ kind: 'wantDeck', edition })),
    tellBreakage: (report) => send(say({ kind: 'breakage', report })),
    beat: () => {
      if (!told) hello();
      beat();
    },
    leave: () => {
      left = true;
      send(say({ kind: 'bye', role: 'projector' }));
    },
    comeBack: () => {
      left = false;
      // What it shows may be old.
      told = false;
      hello();
      beat();
    },
  };
};
