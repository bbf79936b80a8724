import { readEdition } from '../../deck/edition.ts';
import { offlineWords } from '../../offline/words.ts';
import { isUnkept, type State } from '../../state/state.ts';
import { useWords } from '../../view/piece/language.ts';
import { appWords } from '../../view/piece/words.ts';

export { PrintDeck } from '../../print/print-deck.tsx';
export { Watching } from '../../view/frame/watching.tsx';
export { UpdateNote } from '../../view/piece/update-note.tsx';

/** What people should know about this table, in a sentence each. */
export const Remarks = ({ state }: { readonly state: State }) => {
  const { deck, game, window } = state;
  const words = offlineWords[deck.language];
  const fault =
    game.fault === 'deck'
      ? words.deck(readEdition(game.missing?.deck ?? '')?.id ?? 'Ruimtemakers')
      : game.fault && words[game.fault];
  // Cards of one's own do not stand in an address.
  const lost = isUnkept(state) && (window.kept === 'saved' ? words.unkept : words.unkeptBoth);
  const remarks = [
    game.otherDeck && appWords[deck.language].otherDeck,
    lost,
    fault,
    window.kept !== 'saved' && !lost && words[window.kept],
  ];
  // Some come with what was just done, as a link that was pasted, or while somebody is at work: a screen reader says them.
  return remarks.flatMap((remark) =>
    remark ? (
      <p className="note" role="alert" key={remark}>
        {remark}
      </p>
    ) : (
      []
    ),
  );
};

/** Says that the language that was chosen last did not come: under the bar, where its button is. */
export const Unspoken = () => (
  <p className="update-note" role="alert">
    {useWords(offlineWords).unspoken}
  </p>
);
