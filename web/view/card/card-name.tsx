import { useDeck } from '../piece/deck-here.ts';
import { useTongue } from './tongue.ts';

interface Props {
  readonly code: string;
  readonly nameOf: (code: string) => string;
}

/** What a card is called, by its code first; said in the language of the card. */
export const CardName = ({ code, nameOf }: Props) => {
  const tongue = useTongue(useDeck().cards?.find((card) => card.code === code));
  return (
    <>
      <b>{code}</b> <span lang={tongue}>{nameOf(code)}</span>
    </>
  );
};
