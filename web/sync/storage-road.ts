import { folder } from '../browser/folder.ts';
import { parse } from '../workshop/part/json.ts';
import type { Message, Wire } from './messages.ts';

/** It begins as all that we keep here does, so that who wipes that wipes this. */
const KEY = `ruimtemakers${folder}:wire`;

/** ms between two looks: as often as a table says that it drives. */
const PACE = 1000;

/** What two tables say to each other of who drives; what lies on them goes by the other roads, and is never kept here. */
const kinds: readonly Message['kind'][] = ['hello', 'heartbeat', 'takeOver', 'bye'];

/**
 * Pages of one file write into the storage what the others read there. In WebKit a channel carries nothing between two
 * such pages in processes of their own, and of what is stored some of them are never told: so each looks, also before
 * it writes over what another said. A message stays until the next, and is never longer than a line.
 */
export const openStorageRoad = (hear: (heard: unknown) => void): Wire => {
  let last = recall();
  const look = () => {
    const text = recall();
    if (text === last || text === '') return;
    last = text;
    hear(parse(text));
  };
  addEventListener('storage', look);
  const looking = setInterval(look, PACE);
  return {
    send: (message) => {
      if (!kinds.includes(message.kind)) return;
      look();
      last = JSON.stringify(message);
      keep(last);
    },
    close: () => {
      clearInterval(looking);
      removeEventListener('storage', look);
    },
  };
};

const recall = (): string => {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
};

const keep = (text: string): void => {
  try {
    localStorage.setItem(KEY, text);
  } catch {
    // Full or forbidden: then there are the other roads.
  }
};
