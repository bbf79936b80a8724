import { printWords } from '../print/print-words.ts';
import { go, inWindow } from '../state/act.ts';
import { Button } from '../view/piece/button.tsx';
import { useWords } from '../view/piece/language.ts';
import type { Tools } from './tools.ts';

/** From the first page of somebody's own deck to the whole of it on paper: many open one for nothing else. */
export const PrintDeck = ({ act }: Pick<Tools, 'act'>) => (
  <Button label={useWords(printWords).heading} onPress={() => act(go('harvest'), inWindow({ toPrint: true }))} />
);
