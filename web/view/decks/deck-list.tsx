import { isSameDeck } from '../../deck/edition.ts';
import type { KeptDeck } from '../../shelf/record.ts';
import { Button } from '../piece/button.tsx';
import { useWords } from '../piece/language.ts';
import { List } from '../piece/list.tsx';
import { useSure } from '../piece/use-sure.ts';
import { deckWords } from './deck-words.ts';

interface Props {
  /** Nothing until they have been read. */
  readonly decks: readonly KeptDeck[] | undefined;
  /** The edition that lies on the table. */
  readonly here: string;
  /** How many cards the game's own deck has. */
  readonly ours: number;
  /** The game's own deck where no edition is named. */
  readonly onUse: (kept: KeptDeck | undefined) => void;
  readonly onSave: (kept: KeptDeck) => void;
  readonly onTake: (kept: KeptDeck) => void;
}

/** The game's own deck and those that were opened here, side by side. */
export const DeckList = ({ decks, here, ours, onUse, onSave, onTake }: Props) => {
  const words = useWords(deckWords);
  const isOurs = isSameDeck(here, '');
  return (
    <section className="dialog-part">
      <h3>{words.which}</h3>
      <List className="deck-list">
        <li>
          <p>
            <b>{words.ours}</b> <span className="quiet">{words.cards(ours)}</span>
          </p>
          <div className="deck-acts">
            {isOurs ? (
              <p className="deck-here">{words.onTable}</p>
            ) : (
              <Button label={words.play} name={words.playOf(words.ours)} onPress={() => onUse(undefined)} />
            )}
          </div>
        </li>
        {decks?.map((kept) => (
          <li key={kept.edition}>
            <OneDeck
              kept={kept}
              isHere={kept.edition === here}
              onUse={() => onUse(kept)}
              onSave={() => onSave(kept)}
              onTake={() => onTake(kept)}
            />
          </li>
        ))}
      </List>
      {decks && decks.length > 0 && <p className="quiet">{words.saveWhy}</p>}
    </section>
  );
};

interface OneProps {
  readonly kept: KeptDeck;
  readonly isHere: boolean;
  readonly onUse: () => void;
  readonly onSave: () => void;
  readonly onTake: () => void;
}

/** One that was opened here: to play with, to hand back as a file, or to take away, which asks twice. */
const OneDeck = ({ kept: { deck }, isHere, onUse, onSave, onTake }: OneProps) => {
  const words = useWords(deckWords);
  const { sure, setSure, place } = useSure();
  return (
    <>
      <div>
        <p>
          <b>{deck.name}</b> <span className="quiet">{words.facts(deck.cards.length, deck.families.length)}</span>
        </p>
        <p className="quiet" role="status">
          {sure && words.takeSure}
        </p>
      </div>
      <div className="deck-acts" ref={place}>
        {sure ? (
          <>
            <Button label={words.takeNo} onPress={() => setSure(false)} />
            <Button label={words.takeYes} name={`${words.takeYes}: ${deck.name}`} icon="trash" onPress={onTake} />
          </>
        ) : (
          <>
            {isHere ? (
              <p className="deck-here">{words.onTable}</p>
            ) : (
              <Button label={words.play} name={words.playOf(deck.name)} onPress={onUse} />
            )}
            <Button label={words.save} name={words.saveOf(deck.name)} onPress={onSave} />
            {!isHere && <Button label={words.take} name={words.takeOf(deck.name)} onPress={() => setSure(true)} />}
          </>
        )}
      </div>
    </>
  );
};
