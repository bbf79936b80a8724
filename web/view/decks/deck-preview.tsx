import { type CSSProperties, useRef, useState } from 'react';
import { makeFindSkill } from '../../../cards/find.ts';
import { namePlaced } from '../../../cards/own/shown.ts';
import { useEffect } from '../../browser/effect.ts';
import type { SpokenCard, SpokenDeck } from '../../deck/deck.ts';
import { isPlaced } from '../../deck/own-deck.ts';
import type { ReadHere, Wishes } from '../../shelf/read.ts';
import type { Side } from '../../table/table.ts';
import { CardView } from '../card/card.tsx';
import { Button } from '../piece/button.tsx';
import { useLanguage, useWords } from '../piece/language.ts';
import { List } from '../piece/list.tsx';
import { Mark } from '../piece/mark.tsx';
import { nameFamily } from '../piece/sets.ts';
import { WithDeck } from '../piece/with-deck.tsx';
import { type ColumnReader, DeckColumns, type OnPlace } from './deck-columns.tsx';
import { deckWords } from './deck-words.ts';

interface Props {
  readonly found: ReadHere;
  /** The deck as it would lie on the table; nothing where there is none. */
  readonly spoken: SpokenDeck | undefined;
  /** What the readers can say; they came with the file. */
  readonly reader: ColumnReader;
  /** The name of another deck that is called the same. */
  readonly same: string | undefined;
  /** The name of the deck that makes room for this one. */
  readonly leaves: string | undefined;
  /** One file came, and nothing with it. */
  readonly isAlone: boolean;
  /** Places that were chosen for columns, by their numbers; the answer may be under way. */
  readonly wished: Wishes['columns'];
  readonly keepsNothing: boolean;
  readonly onName: (name: string) => void;
  readonly onPlace: OnPlace;
  readonly onUse: (using: Using) => void;
  readonly onBack: () => void;
}

/** As it is where no other has its name; in place of that other, or beside it. */
export type Using = 'use' | 'replace' | 'beside';

/** Before anything is kept: what was read, what was guessed and tidied, and what is wrong with it. */
export const DeckPreview = (props: Props) => {
  const { found, spoken, reader, same, leaves, isAlone, wished, keepsNothing, onName, onPlace, onUse, onBack } = props;
  const words = useWords(deckWords);
  const language = useLanguage();
  const { read, notes } = found;
  const heading = useRef<HTMLHeadingElement>(null);
  // What was chosen in is gone: whoever hears this is told what came of it, a deck or none.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  const faults = read.problems.filter(({ kind }) => kind === 'fault');
  // Whoever chose a file in a folder does not know that a browser is given that one alone.
  const unbrought = isAlone ? read.problems.filter(({ code }) => code === 'picture-missing') : [];
  const others = read.problems.filter((problem) => problem.kind !== 'fault' && !unbrought.includes(problem));
  const lacking = [...new Set(unbrought.map(({ facts }) => String(facts.value)))];
  const say = (problems: typeof faults) => problems.map((problem) => reader.sayProblem(problem, language));
  const tidied = Object.entries(read.cleaned).flatMap(([name, count]) =>
    count > 0 ? [words.cleanings[name as keyof typeof words.cleanings](count)] : [],
  );
  return (
    <>
      <section className="dialog-part deck-preview">
        <h3 ref={heading} tabIndex={-1}>
          {spoken ? words.preview : words.none}
        </h3>
        {spoken && <Shown spoken={spoken} onName={onName} />}
      </section>
      <Sentences heading={words.faults} sentences={say(faults)} isBad />
      <Sentences
        heading={words.problems}
        sentences={[
          ...(lacking.length > 0 ? [words.alone(lacking)] : []),
          ...say(others),
          ...notes.map(({ says }) => says[language]),
        ]}
      />
      <DeckColumns columns={read.columns} {...{ wished, reader, onPlace }} />
      {tidied.length > 0 && (
        <section className="dialog-part">
          <h3>{words.cleaned}</h3>
          <p>{tidied.join(', ')}.</p>
        </section>
      )}
      <div className="dialog-acts deck-foot">
        <p className="quiet">{keepsNothing ? words.privateUnkept : words.private}</p>
        {spoken && <p className="quiet">{keepsNothing ? words.awayUnkept : words.away}</p>}
        {leaves !== undefined && <p role="alert">{words.leaves(leaves)}</p>}
        {same !== undefined && <p role="alert">{words.same(same)}</p>}
        <div className="deck-acts">
          {spoken && same === undefined && <Button label={words.use} look="main" onPress={() => onUse('use')} />}
          {spoken && same !== undefined && (
            <>
              <Button label={words.replace} look="main" onPress={() => onUse('replace')} />
              <Button label={words.beside} onPress={() => onUse('beside')} />
            </>
          )}
          <Button label={words.back} onPress={onBack} />
        </div>
      </div>
    </>
  );
};

/** So many faces of each family, a row of them: enough to see whether the columns are right, behind as well. */
const FACES = 4;

/** The first cards, whole, of which all faces fit in a row. */
const pickSamples = (
  cards: readonly SpokenCard[],
): readonly (readonly [card: SpokenCard, sides: readonly Side[]])[] => {
  const faces = cards.slice(0, FACES).map((card) => [card, sidesOf(card)] as const);
  const upTo = (last: number) => faces.slice(0, last + 1).reduce((sum, [, sides]) => sum + sides.length, 0);
  return faces.filter((_, i) => upTo(i) <= FACES);
};

/** A back that all cards share says nothing of what stands in the columns. */
const sidesOf = (card: SpokenCard): readonly Side[] =>
  isPlaced(card) && card.oneSided ? ['front'] : ['front', 'back'];

const Shown = ({ spoken, onName }: { readonly spoken: SpokenDeck; readonly onName: (name: string) => void }) => {
  const words = useWords(deckWords);
  const language = useLanguage();
  const { families, cards, own } = spoken;
  const name = own?.name ?? '';
  return (
    <WithDeck deck={spoken}>
      <div className="deck-named">
        <label className="dialog-field">
          <span>{words.name}</span>
          <input
            key={name}
            defaultValue={name}
            maxLength={60}
            onBlur={({ target }) => target.value.trim() && target.value !== name && onName(target.value.trim())}
          />
        </label>
        <p className="quiet">{words.facts(cards.length, Object.keys(families).length)}</p>
      </div>
      {Object.values(families).map((family) => {
        const ofFamily = cards.filter((card) => card.family === family.id);
        return (
          <section
            className="deck-family"
            key={family.id}
            style={{ '--colour': family.colour, '--tint': family.tint } as CSSProperties}
          >
            <h4>
              <Mark shape={family.shape} />
              <span lang={own?.tongue}>{nameFamily(family, language)}</span>{' '}
              <span className="quiet">{words.cards(ofFamily.length)}</span>
            </h4>
            <List className="deck-samples">
              {pickSamples(ofFamily).map(([card, sides]) => (
                <li key={card.code}>
                  <Sample {...{ card, sides, cards }} tongue={own?.tongue} />
                </li>
              ))}
            </List>
          </section>
        );
      })}
    </WithDeck>
  );
};

interface SampleProps extends Pick<SpokenDeck, 'cards'> {
  readonly card: SpokenCard;
  readonly sides: readonly Side[];
  /** The language of the deck. */
  readonly tongue: string | undefined;
}

/** The faces of a card as it lies on the table, made small. */
const Sample = ({ card, sides, cards, tongue }: SampleProps) => (
  <>
    {/* So small that it is a picture; a reader hears what it is called. */}
    <p className="unseen" lang={tongue}>{`${card.code} ${isPlaced(card) ? namePlaced(card) : ''}`}</p>
    {sides.map((side) => (
      <div className="deck-sample" key={side} aria-hidden="true">
        <div className="place">
          <CardView card={card} side={side} findSkill={makeFindSkill(cards)} />
        </div>
      </div>
    ))}
  </>
);

/** As many as one takes in at a glance; the rest when it is asked for. */
const GLANCE = 6;

interface SentencesProps {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly isBad?: boolean;
}

const Sentences = ({ heading, sentences, isBad = false }: SentencesProps) => {
  const words = useWords(deckWords);
  const [all, setAll] = useState(false);
  if (sentences.length === 0) return null;
  const shown = all ? sentences : sentences.slice(0, GLANCE);
  return (
    <section className="dialog-part">
      <h3>{heading}</h3>
      <List className={`deck-problems ${isBad ? 'bad' : ''}`}>
        {shown.map((sentence, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence may stand there twice
          <li key={i}>{sentence}</li>
        ))}
      </List>
      {shown.length < sentences.length && <Button label={words.more(sentences.length)} onPress={() => setAll(true)} />}
    </section>
  );
};
