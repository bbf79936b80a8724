import type { KeptConversation } from '../../../web/state/conversation.ts';

/** What a window would hand over, where nothing of it matters. */
export const handed: KeptConversation = {
  id: 'a',
  begun: 0,
  name: '',
  rev: 0,
  putAway: false,
  before: undefined,
  deck: '1.0.0',
  language: 'nl',
  table: '',
  seen: [],
  parts: {},
};
