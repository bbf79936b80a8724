import { Button } from '../piece/button.tsx';
import { useWords } from '../piece/language.ts';
import { watchingWords } from './watching-words.ts';

interface Props {
  /** The window that drove is gone. */
  readonly hasLeft: boolean;
  readonly onTakeOver: () => void;
}

/** What stands in a window beside which another one drives. */
export const Watching = ({ hasLeft, onTakeOver }: Props) => {
  const { left, beside } = useWords(watchingWords);
  const words = hasLeft ? left : beside;
  return (
    <>
      <h1>{words.heading}</h1>
      <p>{words.more}</p>
      <Button label={words.takeOver} look="main" onPress={onTakeOver} />
    </>
  );
};
