import type { Card } from '../../cards/schema.ts';
import type { SpokenDeck } from '../deck/deck.ts';
import { useLanguage } from '../view/piece/language.ts';
import { PrintUsed } from './print-used.tsx';
import { usePrint } from './use-print.ts';
import './print-used.css';

interface Props {
  readonly codes: readonly string[];
  readonly own?: readonly Card[];
  /** The deck, where it is not the game's own. */
  readonly deck?: SpokenDeck | undefined;
}

/** Printing as one part to load when somebody asks for it: who deals cards need not fetch it. */
export const PrintPanel = ({ codes, own, deck }: Props) => {
  const language = useLanguage();
  return <PrintUsed cards={codes.length} {...usePrint(language, codes, own, deck)} />;
};
