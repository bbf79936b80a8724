import { isLanguage } from '../../cards/languages.ts';
import { commands } from '../command/commands.ts';
import { isObject } from '../workshop/part/json.ts';

/**
 * What each thing that is said has to hold before a window acts on it: another page of this host may speak here, and a
 * window of an older version too. What holds less would take the room's picture away, or the count of hands.
 */

export type Heard = Readonly<Record<string, unknown>>;

const isText = (found: unknown): boolean => typeof found === 'string';
const isRole = ({ role }: Heard): boolean => role === 'table' || role === 'projector';
const isMoment = (found: unknown): boolean => Number.isSafeInteger(found);
const isOneOf = (found: unknown, ...all: readonly unknown[]): boolean => found === undefined || all.includes(found);

const isShowing = ({ showing }: Heard): boolean => {
  if (!isObject(showing)) return false;
  const { language, cards, own, scene, timer, textSize } = showing;
  return (
    isText(language) &&
    isLanguage(language as string) &&
    Array.isArray(cards) &&
    Array.isArray(own) &&
    isObject(scene) &&
    isText(scene.kind) &&
    Number.isInteger(textSize) &&
    (timer === undefined || isObject(timer))
  );
};

const isDeck = ({ deck }: Heard): boolean =>
  isObject(deck) &&
  isText(deck.version) &&
  isText(deck.language) &&
  isLanguage(deck.language as string) &&
  Array.isArray(deck.cards) &&
  isObject(deck.families) &&
  isObject(deck.drawings);

const isCommand = ({ command }: Heard): boolean =>
  isObject(command) &&
  commands.some(({ command: { kind } }) => kind === command.kind) &&
  isOneOf(command.by, 1, -1) &&
  isOneOf(command.choice, 0, 1, 2) &&
  (command.typed === undefined || isText(command.typed));

/** By what is said. */
export const shapes = {
  hello: isRole,
  snapshot: isShowing,
  event: isShowing,
  heartbeat: ({ role, visible, since, rev }: Heard): boolean =>
    role === 'projector'
      ? typeof visible === 'boolean'
      : role === 'table' && isMoment(since) && (rev === undefined || isMoment(rev)),
  command: isCommand,
  wantDeck: ({ edition }: Heard): boolean => isText(edition),
  deck: isDeck,
  breakage: ({ report }: Heard): boolean => isText(report),
  takeOver: (): boolean => true,
  handOver: ({ kept }: Heard): boolean => isObject(kept),
  bye: isRole,
};
