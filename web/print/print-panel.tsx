import type { Card, Language } from '../../cards/schema.ts';
import { PrintUsed } from './print-used.tsx';
import { usePrint } from './use-print.ts';
import '../style/print-used.css';

interface Props {
  readonly language: Language;
  readonly codes: readonly string[];
  readonly own?: readonly Card[];
}

/** Printing as one part to load when somebody asks for it: who deals cards need not fetch it. */
export const PrintPanel = ({ language, codes, own }: Props) => (
  <PrintUsed language={language} cards={new Set(codes).size} {...usePrint(language, codes, own)} />
);
