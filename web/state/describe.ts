import type { SpokenDeck } from '../deck/deck.ts';
import type { KeptConversation } from './conversation.ts';
import type { Core } from './core.ts';
import { type State, tableOf } from './state.ts';
import { writeSession } from './storage.ts';

/**
 * The conversation under way as it is kept; `rev` is its last change, in ms since 1970. Without the code of a workshop
 * there is nothing of one to describe.
 */
export const describeConversation = (state: State, core: Core | undefined, rev: number): KeptConversation => {
  const { conversation, before, box, deck, game, scene, workshop } = state;
  return {
    ...conversation,
    rev,
    putAway: false,
    before: before?.kept.id,
    deck: box.version,
    language: deck.language,
    table: writeSession(game.session, box.version),
    seen: tableOf(state).history,
    parts: core && workshop ? core.writeWorkshop({ scene, workshop }) : {},
  };
};

/** Whether nobody did anything in a conversation yet that is worth keeping. */
export const isBlank = ({ table, seen, parts }: KeptConversation, box: SpokenDeck, core: Core | undefined): boolean => {
  const fresh: Readonly<Record<string, string>> = core ? core.writeWorkshop(core.readWorkshop({}, box.cards)) : {};
  const [, log = ''] = table.split('|');
  const isUntouched = log.split('.').every((move) => move.startsWith('@'));
  return (
    seen.length === 0 &&
    isUntouched &&
    Object.keys(parts).every((name) => name === 'scene' || parts[name] === fresh[name])
  );
};
