import { glyphs } from 'virtual:glyphs';
import { type Act, move } from '../../state/act.ts';
import { tableOf } from '../../state/state.ts';
import { OwnDialog } from '../../view/dialog/own-dialog.tsx';
import { nextOwnCode } from '../../workshop/own/own.ts';
import type { OwnAct, OwnCards } from '../../workshop/own/own-cards.ts';
import { makeHasGlyph } from '../../workshop/part/glyphs.ts';
import type { DialogTools } from './tools.ts';

/** A card that is on the table already joins it once. */
const lay = (code: string): readonly Act[] => [move({ kind: 'add', code }), move({ kind: 'jump', code })];

/** Writes cards of one's own. */
export const OwnCardDialog = ({ state, act, names, own, onClose }: DialogTools & { readonly own: OwnCards }) => {
  const change = (done: OwnAct): Act => ({ to: 'own', act: done });
  return (
    <OwnDialog
      open
      cards={state.box.cards}
      findSkill={names.findSkill}
      own={own.entries}
      joined={tableOf(state).own}
      onDrop={(code) => act(move({ kind: 'drop', code }))}
      onPutBack={(code) => act(move({ kind: 'add', code }))}
      draft={own.draft}
      changing={own.changing?.code}
      hasGlyph={makeHasGlyph(glyphs)}
      onClose={onClose}
      onDraft={(draft) => act(change({ kind: 'draft', draft }))}
      onAdd={(lays) => {
        const code = nextOwnCode(own.entries);
        if (!code) return;
        act(change({ kind: 'add' }), ...(lays ? lay(code) : [move({ kind: 'add', code })]));
        if (lays) onClose();
      }}
      onTake={(entry) => act(change({ kind: 'take', entry }))}
      onChange={(keeps) => act(change({ kind: 'change', keeps }))}
      onShow={(code) => {
        act(...lay(code));
        onClose();
      }}
    />
  );
};
