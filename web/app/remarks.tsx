import { readEdition } from '../deck/edition.ts';
import { offlineWords } from '../offline/words.ts';
import { isUnkept, type State } from '../state/state.ts';
import { useWords } from '../view/piece/language.ts';
import { appWords } from '../view/piece/words.ts';

export { Watching } from '../view/frame/watching.tsx';
export { UpdateNote } from '../view/piece/update-note.tsx';

/** What people should know about this table, in a sentence each. */
export const Remarks = ({ state }: { readonly state: State }) => {
  const { deck, game, window } = state;
  const words = offlineWords[deck.language];
  // Some come with what was just done, as a link that was pasted: a screen reader says them.
  const remarks = [
    ...(game.otherDeck ? [appWords[deck.language].otherDeck] : []),
    ...(isUnkept(state) ? [words.unkept] : []),
    ...(game.fault === 'deck'
      ? [words.deck(readEdition(game.missing?.deck ?? '')?.id ?? 'Ruimtemakers')]
      : game.fault
        ? [words[game.fault]]
        : []),
  ];
  return [
    ...remarks.map((remark) => (
      <p className="note" role="alert" key={remark}>
        {remark}
      </p>
    )),
    // A storage fills up while somebody is at work: a screen reader says it at once.
    window.kept !== 'saved' && (
      <p className="note" role="alert" key="kept">
        {words[window.kept]}
      </p>
    ),
  ];
};

/** Says that the language that was chosen last did not come: under the bar, where its button is. */
export const Unspoken = () => (
  <p className="update-note" role="alert">
    {useWords(offlineWords).unspoken}
  </p>
);
