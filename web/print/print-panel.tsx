import { useState } from 'react';
import type { Card } from '../../cards/schema.ts';
import type { SpokenDeck } from '../deck/deck.ts';
import { useLanguage } from '../view/piece/language.ts';
import { PrintUsed, type Which } from './print-used.tsx';
import { usePrint } from './use-print.ts';
import './print-used.css';

/** Cards by their codes, and those among them that were written on the spot. */
interface Pile {
  readonly codes: readonly string[];
  readonly own?: readonly Card[];
}

interface Props {
  /** What lay on the table. */
  readonly used: Pile;
  /** The whole deck. */
  readonly all: Pile;
  /** The deck, where it is not the game's own. */
  readonly deck?: SpokenDeck | undefined;
}

/** Printing as one part to load when somebody asks for it: who deals cards need not fetch it. */
export const PrintPanel = ({ used, all, deck }: Props) => {
  const language = useLanguage();
  const [wished, setWished] = useState<Which>('used');
  // Before anything lay on the table there is the deck to print, and nothing to choose.
  const which = used.codes.length === 0 ? 'all' : wished;
  const { codes, own } = { used, all }[which];
  return (
    <PrintUsed
      cards={codes.length}
      counts={{ used: used.codes.length, all: all.codes.length }}
      which={which}
      onWhich={setWished}
      {...usePrint(language, codes, own, deck)}
    />
  );
};
