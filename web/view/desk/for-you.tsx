import { useRef, useState } from 'react';
import { useEffect } from '../../browser/effect.ts';
import { isThere } from '../../state/seat.ts';
import { tableOf } from '../../state/state.ts';
import { shownCard } from '../../table/table.ts';
import { useWords } from '../piece/language.ts';
import { Tabs } from '../piece/tabs.tsx';
import { appWords } from '../piece/words.ts';
import type { DeskProps } from './desk-props.ts';
import { deskWords } from './desk-words.ts';
import { NotesTab } from './notes-tab.tsx';
import { PileTab } from './pile-tab.tsx';

type Name = 'notes' | 'lines' | 'pile';

/**
 * What helps the one who leads the talk, one thing at a time: notes, lines for the harvest, the pile. Notes come first
 * where the room looks at another window. Where it may see this one they wait until they are asked for, card by card.
 */
export const ForYou = (props: DeskProps) => {
  const { state, lines } = props;
  const words = useWords(deskWords);
  const { scenes } = useWords(appWords);
  const { window, deck } = state;
  const safe = isThere(window.projector);
  const shown = shownCard(tableOf(state));
  const card = deck.cards.find(({ code }) => code === shown?.code);
  const about = card?.code ?? '';
  const [chosen, setChosen] = useState<{ readonly name: Name; readonly about: string }>();
  const isStale = chosen?.name === 'notes' && !safe && chosen.about !== about;
  const open = (!isStale && chosen?.name) || (safe ? 'notes' : 'pile');
  const notes = <NotesTab {...props} {...{ card, about }} open={open === 'notes'} />;
  const place = useRef<HTMLElement>(null);
  const go = (name: Name) => {
    setChosen({ name, about });
    place.current?.scrollIntoView({ block: 'nearest' });
  };
  const asked = useRef(window.notes);
  /** Where whoever asked for the notes came from. */
  const from = useRef<Element>(null);
  const [asks, setAsks] = useState(0);
  useEffect(() => {
    if (asked.current === window.notes) return;
    asked.current = window.notes;
    const isRead = open === 'notes' && isInSight(place.current);
    setChosen({ name: isRead ? 'pile' : 'notes', about });
    // The same key leads back to the card.
    if (isRead) {
      document.querySelector('.top-mark')?.scrollIntoView();
      if (place.current?.contains(document.activeElement)) takeFocus(from.current?.isConnected ? from.current : null);
    } else {
      from.current = document.activeElement;
      place.current?.scrollIntoView({ block: 'nearest' });
      setAsks((asks) => asks + 1);
    }
  }, [window.notes, open, about]);
  useEffect(() => {
    // Who does not see the notes come goes along.
    if (asks > 0) takeFocus(place.current?.querySelector('[role=tabpanel]:not([hidden])'));
  }, [asks]);
  return (
    <section className="for-you" aria-label={words.aside} ref={place}>
      <Tabs
        label={words.aside}
        open={open}
        onOpen={go}
        tabs={[
          { name: 'notes', label: words.tabs.notes, content: notes },
          {
            name: 'lines',
            label: scenes.harvest,
            content: card ? lines : <p className="quiet">{words.waitingMore}</p>,
          },
          { name: 'pile', label: words.pile, content: <PileTab {...props} /> },
        ]}
      />
    </section>
  );
};

/** The focus without a jump of the page; to the work as a whole where there is nothing nearer. */
const takeFocus = (to: Element | null | undefined) => {
  const holder = to instanceof HTMLElement && to !== document.body ? to : document.querySelector('main');
  if (holder && holder.tabIndex < 0) holder.tabIndex = -1;
  holder?.focus({ preventScroll: true });
};

/** px of a panel in the window that are enough to read in. */
const READABLE = 160;

const isInSight = (element: Element | null) =>
  element !== null && element.getBoundingClientRect().top < innerHeight - READABLE;
