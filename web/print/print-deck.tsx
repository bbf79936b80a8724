import { Button } from '../view/piece/button.tsx';
import { useWords } from '../view/piece/language.ts';
import { printWords } from './print-words.ts';

/** From the first page of somebody's own deck to the whole of it on paper: many open one for nothing else. */
export const PrintDeck = ({ onPrint }: { readonly onPrint: () => void }) => (
  <Button label={useWords(printWords).heading} icon="printer" onPress={onPrint} />
);
