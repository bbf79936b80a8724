import type { ReactNode } from 'react';
import { deskWords } from '../desk/desk-words.ts';
import { Drawer } from '../piece/drawer.tsx';
import { useWords } from '../piece/language.ts';

/** What is seldom needed of the bar: in sight where there is room for it, else behind one button. */
export const BarFold = ({ children }: { readonly children: ReactNode }) => {
  const { moreInBar } = useWords(deskWords);
  return (
    <Drawer label={moreInBar} icon="dots-three-circle" look="bar-fold">
      {() => children}
    </Drawer>
  );
};
