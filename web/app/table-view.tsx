import { type ReactNode, useRef } from 'react';
import { useEffect } from '../browser/effect.ts';
import type { Seat } from '../sync/table-end.ts';
import type { DeskProps } from '../view/desk/desk.tsx';
import { Start } from '../view/desk/start.tsx';
import { Button } from '../view/piece/button.tsx';
import { useLanguage, useWords } from '../view/piece/language.ts';
import { appWords } from '../view/piece/words.ts';
import type { DeskPart } from './parts.ts';

interface Props extends DeskProps {
  /** What is done in place of the cards: a plan, the mirror, the harvest. */
  readonly other: ReactNode;
  /** The desk's own part; it is fetched after a first visit has begun. */
  readonly desk: DeskPart | undefined;
  readonly seat: Seat;
  readonly onTakeOver: () => void;
}

/** The facilitator's own window: before the first card, at the desk, or beside another window that drives. */
export const TableView = ({ seat, onTakeOver, other, desk: part, ...desk }: Props) => {
  const { cards, table, session, remarks, children, onMove, onStart, onChoosePile } = desk;
  const language = useLanguage();
  const words = useWords(appWords);
  const untouched = session.log.at(-1)?.kind === 'start';
  const main = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that had the focus left with the other view
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [untouched]);
  if (seat !== 'driving') {
    const left = seat === 'left' ? part?.deskWords[language] : undefined;
    return (
      <main ref={main} tabIndex={-1} className="watching">
        <h1>{left?.watchedLeft ?? words.watching}</h1>
        <p>{left?.watchedLeftMore ?? words.watchingMore}</p>
        <Button label={left?.goOnHere ?? words.takeOver} look="main" onPress={onTakeOver} />
      </main>
    );
  }
  if (other)
    return (
      <main ref={main} tabIndex={-1} className="workshop">
        <div className="workshop-main">
          <Remarks remarks={remarks} />
          {other}
        </div>
        {part && <part.Beside {...desk} />}
      </main>
    );
  const isWaiting = !untouched && !part;
  return (
    <main ref={main} tabIndex={-1} aria-busy={isWaiting || undefined}>
      {untouched ? (
        <Start {...{ cards, set: table.set, onChoosePile, onChoose: onStart }} onDeal={() => onMove({ kind: 'deal' })}>
          <Remarks remarks={remarks} />
          {children}
        </Start>
      ) : (
        part && <part.Desk {...desk} />
      )}
    </main>
  );
};

const Remarks = ({ remarks }: Pick<DeskProps, 'remarks'>) =>
  remarks.map((remark) => (
    <p className="note" key={remark}>
      {remark}
    </p>
  ));
