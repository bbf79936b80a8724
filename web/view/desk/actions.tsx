import type { Session } from '../../table/session.ts';
import { shownCard, type Table } from '../../table/table.ts';
import { Button } from '../piece/button.tsx';
import { useWords } from '../piece/language.ts';
import { appWords } from '../piece/words.ts';

interface Props {
  readonly table: Table;
  readonly session: Session;
  readonly empty: boolean;
  readonly onDeal: () => void;
  readonly onFlip: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Everything one can do with the card on the table. */
export const Actions = ({ table, session, empty, onDeal, onFlip, onUndo, onRedo }: Props) => {
  const words = useWords(appWords);
  return (
    <fieldset className="actions">
      <legend className="unseen">{words.actions}</legend>
      <Button label={words.undo} icon="arrow-u-up-left" look="icon" off={session.log.length === 1} onPress={onUndo} />
      <Button
        label={words.redo}
        icon="arrow-u-up-right"
        look="icon"
        off={session.undone.length === 0}
        onPress={onRedo}
      />
      <Button label={words.flip} icon="arrows-clockwise" off={!shownCard(table)} onPress={onFlip} />
      <Button
        label={table.places.length > 1 ? words.dealMore : words.deal}
        icon="cards"
        look="main"
        off={empty}
        onPress={onDeal}
      />
    </fieldset>
  );
};
