import { useId, useState } from 'react';
import type { Level } from '../../../cards/families.ts';
import { readTyped } from '../../../cards/typed.ts';
import { words as cardWords } from '../../../cards/words.ts';
import type { SpokenCard } from '../../deck/deck.ts';
import { type DealSet, everything, selectCards } from '../../table/set.ts';
import type { Place, Table } from '../../table/table.ts';
import { Button } from '../piece/button.tsx';
import { CardPicker } from '../piece/card-picker.tsx';
import { useDeck } from '../piece/deck-here.ts';
import { Dialog } from '../piece/dialog.tsx';
import { giveExamples } from '../piece/examples.ts';
import { useLanguage, useWords } from '../piece/language.ts';
import { countSkills, hasKinds, nameFamily } from '../piece/sets.ts';
import { Toggles } from '../piece/toggles.tsx';
import { dialogWords } from './dialog-words.ts';
import { PlaceChooser } from './place-chooser.tsx';

/** What a person wants on the table: which cards, and how many at a time. */
export interface TableWish {
  readonly set: DealSet;
  readonly places: readonly [Place, ...Place[]];
}

interface Props {
  readonly cards: readonly SpokenCard[];
  readonly table: Table;
  readonly open: boolean;
  readonly nameOf: (code: string) => string;
  /** Deals on from these cards; what lies open stays. */
  readonly onGoOn: (wish: TableWish) => void;
  /** A new game with these cards. */
  readonly onBegin: (wish: TableWish) => void;
  readonly onLeaveOut: (codes: readonly string[]) => void;
  readonly onClose: () => void;
}

const levels = [1, 2, 3] as const;
const minuteSteps = [10, 20, 30, 45, 60, 90];

const toggle = <T,>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

/** Chooses cards by facts or by hand, how many lie open at a time, and which lie on people's own table already. */
export const SetDialog = ({ cards, table, open, nameOf, onGoOn, onBegin, onLeaveOut, onClose }: Props) => {
  const language = useLanguage();
  const words = useWords(dialogWords);
  const { families, own } = useDeck();
  const { level: nameLevel } = useWords(cardWords);
  const id = useId();
  const examples = giveExamples({ cards, families, own }, language);
  const [set, setSet] = useState(table.set);
  const [places, setPlaces] = useState<readonly [Place, ...Place[]]>(table.places);
  const [typed, setTyped] = useState(table.set.codes.join(', '));
  const [out, setOut] = useState('');
  const [isListed, setListed] = useState(false);
  const read = readTyped({ cards, families }, typed);
  const chosen: DealSet = { ...set, codes: read.codes.size > 0 ? [...read.codes] : set.codes };
  const count = selectCards(cards, chosen).length;
  const outRead = readTyped({ cards, families }, out);
  const change = (part: Partial<DealSet>) => setSet((before) => ({ ...before, ...part }));
  const wish: TableWish = { set: chosen, places };
  const off = count === 0 || read.unknown.length > 0;
  return (
    <Dialog heading={words.chooseHeading} look="set-dialog" {...{ open, onClose }}>
      <fieldset className="dialog-part">
        <legend>{words.fromWhich}</legend>
        {hasKinds({ families, own }) && (
          <Toggles
            legend={words.families}
            items={Object.values(families).map((family) => ({
              key: family.id,
              label: nameFamily(family, language),
              on: chosen.families.includes(family.id),
            }))}
            onToggle={(key) => {
              const chosen = toggle(set.families, key);
              change({ families: Object.values(families).flatMap(({ id }) => (chosen.includes(id) ? [id] : [])) });
            }}
          />
        )}
        {!own && (
          <>
            <Toggles
              legend={words.skills}
              items={countSkills(cards).map(({ skill, short }) => ({
                key: skill,
                label: words.skill(skill, short),
                on: chosen.skills.includes(skill),
              }))}
              onToggle={(key) => change({ skills: [...toggle(set.skills, key)].sort((a, b) => a - b) })}
            />
            <Toggles
              legend={words.levels}
              items={levels.map((level) => ({
                key: level as Level,
                label: nameLevel(level),
                on: chosen.levels.includes(level),
              }))}
              onToggle={(key) => change({ levels: levels.filter((own) => toggle(set.levels, key).includes(own)) })}
            />
            <label className="dialog-field">
              <span>{words.minutes}</span>
              <select
                value={set.minutes ?? ''}
                onChange={({ target }) => change({ minutes: target.value === '' ? undefined : Number(target.value) })}
              >
                <option value="">{words.minutesAny}</option>
                {minuteSteps.map((minutes) => (
                  <option key={minutes} value={minutes}>
                    {words.atMost(minutes)}
                  </option>
                ))}
              </select>
            </label>
          </>
        )}
        <div className="dialog-field">
          <label htmlFor={`${id}-picked`}>{words.picked}</label>
          <input
            id={`${id}-picked`}
            value={typed}
            placeholder={words.pickedHint(examples)}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={read.unknown.length > 0}
            aria-describedby={`${id}-count`}
            onChange={({ target }) => {
              setTyped(target.value);
              change({ codes: [] });
            }}
          />
        </div>
        <details className="from-list" onToggle={({ currentTarget }) => setListed(currentTarget.open)}>
          <summary>{words.fromList}</summary>
          {/* Thousands of cards are not drawn for who does not look. */}
          {isListed && (
            <CardPicker
              {...{ cards, nameOf }}
              picked={read.codes}
              onPick={(code) => {
                const next = toggle([...read.codes], code);
                setTyped(cards.flatMap((card) => (next.includes(card.code) ? [card.code] : [])).join(', '));
                change({ codes: [] });
              }}
            />
          )}
        </details>
        <p className="dialog-count" id={`${id}-count`} role="status">
          {read.unknown.length > 0
            ? words.unknown(read.unknown.join(', '), examples)
            : count === 0
              ? words.noCards
              : words.count(count)}
        </p>
        <Button
          label={words.clear}
          onPress={() => {
            setSet(everything);
            setTyped('');
          }}
        />
      </fieldset>
      <PlaceChooser places={places} onPlaces={setPlaces} />
      <fieldset className="dialog-part">
        <legend>{words.onOurTable}</legend>
        <p className="quiet">{words.onOurTableWhy}</p>
        <div className="code-row">
          <input
            value={out}
            aria-label={words.onOurTable}
            placeholder={words.pickedHint(examples)}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={outRead.unknown.length > 0}
            onChange={({ target }) => setOut(target.value)}
          />
          <Button
            label={words.leaveOut}
            off={outRead.codes.size === 0 || outRead.unknown.length > 0}
            onPress={() => {
              onLeaveOut([...outRead.codes]);
              setOut('');
            }}
          />
        </div>
        <p className="quiet" role="status">
          {outRead.unknown.length > 0
            ? words.unknown(outRead.unknown.join(', '), examples)
            : table.leftOut.length > 0 && words.leftOut(table.leftOut.length)}
        </p>
      </fieldset>
      <div className="dialog-acts">
        <Button label={words.goOn} look="main" off={off} onPress={() => onGoOn(wish)} />
        <Button label={words.begin} off={off} onPress={() => onBegin(wish)} />
      </div>
    </Dialog>
  );
};
