import { readEdition } from '../deck/edition.ts';
import { offlineWords } from '../offline/words.ts';
import { isUnkept, type State } from '../state/state.ts';
import { appWords } from '../view/piece/words.ts';

export { Watching } from '../view/frame/watching.tsx';
export { UpdateNote } from '../view/piece/update-note.tsx';

/** What people should know about this table, in a sentence each. */
export const Remarks = ({ state }: { readonly state: State }) => {
  const { deck, game, window } = state;
  const { language } = deck;
  const storageTrouble = window.kept === 'saved' ? undefined : window.kept;
  const troubles = [game.fault, storageTrouble].flatMap((trouble) => trouble ?? []);
  return [
    ...(game.otherDeck ? [appWords[language].otherDeck] : []),
    ...(isUnkept(state) ? [offlineWords[language].unkept] : []),
    ...troubles.map((trouble) =>
      trouble === 'deck'
        ? offlineWords[language].deck(readEdition(game.missing?.deck ?? '')?.id ?? 'Ruimtemakers')
        : offlineWords[language][trouble],
    ),
  ].map((remark) => (
    <p className="note" key={remark}>
      {remark}
    </p>
  ));
};
