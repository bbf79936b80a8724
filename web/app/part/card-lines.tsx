import { tableOf } from '../../state/state.ts';
import { shownCard } from '../../table/table.ts';
import { Boundary } from '../../view/breakage/boundary.tsx';
import { HarvestField } from '../../view/harvest/harvest-field.tsx';
import type { Tools } from './tools.ts';

/** Lines for the harvest beside the card on show. */
export const CardLines = ({ state, act, names }: Tools) => {
  const { workshop, deck } = state;
  const shown = shownCard(tableOf(state))?.code;
  const code = deck.cards.find((card) => card.code === shown)?.code;
  if (!workshop || !code) return null;
  return (
    <Boundary place="lines" on={code}>
      <HarvestField
        harvest={workshop.harvest.harvest}
        about={code}
        what={`${code} ${names.nameOf(code)}`}
        onLine={(about, line, text) => act({ to: 'harvest', act: { kind: 'write', about, line, text } })}
      />
    </Boundary>
  );
};
