import { folder } from '../browser/folder.ts';
import { listenOnce, type Message, type Wire } from './messages.ts';
import { openStorageRoad } from './storage-road.ts';

export interface OpenWire extends Wire {
  /** Another window to speak to. */
  readonly add: (other: Window) => void;
}

/** Of two folders of one host each has its own. */
const CHANNEL = `ruimtemakers${folder}`;

/** Of pages from a file every origin reads "null", and none can be named. */
export const isFile = location.protocol === 'file:';

/**
 * BroadcastChannel first; beside it `postMessage` between the window that opened and the one it opened, which works
 * from a file on disk as well; and from a file the storage (`storage-road.ts`). A window that speaks to us is known from
 * then on, also when this page was reloaded.
 */
export const openWire = (opened: readonly Window[], onMessage: (message: Message) => void): OpenWire => {
  const others = new Set<Window>(opened);
  const hear = listenOnce(onMessage);
  const channel = openChannel();
  const storage = isFile ? openStorageRoad(hear) : undefined;
  const onChannel = ({ data }: MessageEvent) => hear(data);
  const onWindow = ({ data, source, origin }: MessageEvent) => {
    if (origin !== location.origin && !(isFile && origin === 'null')) return;
    if (source && source !== window && 'closed' in source) others.add(source);
    hear(data);
  };
  channel?.addEventListener('message', onChannel);
  addEventListener('message', onWindow);
  return {
    add: (other) => others.add(other),
    send: (message) => {
      channel?.postMessage(message);
      storage?.send(message);
      for (const other of others)
        if (other.closed) others.delete(other);
        else other.postMessage(message, isFile ? '*' : location.origin);
    },
    close: () => {
      channel?.close();
      storage?.close();
      removeEventListener('message', onWindow);
    },
  };
};

/** Private windows of some browsers refuse channels. */
const openChannel = (): BroadcastChannel | undefined => {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return undefined;
  }
};
