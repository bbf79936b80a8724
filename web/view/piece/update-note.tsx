import type { Language } from '../../../cards/schema.ts';
import { offlineWords } from '../../offline/words.ts';
import { Button } from './button.tsx';

/** A calm line that a new version waits; for a moment without a game in progress. */
export const UpdateNote = ({ language, onAccept }: { readonly language: Language; readonly onAccept: () => void }) => {
  const { newVersion, update } = offlineWords[language];
  return (
    <aside className="update-note">
      <p role="status">{newVersion}</p>
      <Button label={update} onPress={onAccept} />
    </aside>
  );
};
