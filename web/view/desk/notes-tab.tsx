import type { SpokenCard } from '../../deck/deck.ts';
import { tableOf } from '../../state/state.ts';
import { peekNext } from '../../table/peek.ts';
import { CardName } from '../card/card-name.tsx';
import { readGlosses } from '../card/face.ts';
import { readFollowUps } from '../card/follow-ups.ts';
import { Glosses } from '../card/glosses.tsx';
import { useTongue } from '../card/tongue.ts';
import { useWords } from '../piece/language.ts';
import { List } from '../piece/list.tsx';
import { Backstage } from './backstage.tsx';
import type { DeskProps } from './desk-props.ts';
import { deskWords } from './desk-words.ts';
import { NotesView } from './notes.tsx';

interface Props extends DeskProps {
  readonly card: SpokenCard | undefined;
  /** Code of the card. */
  readonly about: string;
  /** Nobody but the facilitator looks, or somebody asked for them. */
  readonly open: boolean;
}

/** What one may want to say of the card, and which comes after it. */
export const NotesTab = ({ state, findSkill, nameOf, notes, card, about, open }: Props) => {
  const words = useWords(deskWords);
  const { cards, language } = state.deck;
  const found = notes?.[about];
  const followUps = card ? readFollowUps(card, { language, findSkill }) : [];
  const tongue = useTongue(card);
  const next = peekNext(tableOf(state), cards);
  return (
    <>
      {card && found && (
        <Backstage heading={words.notes} {...{ open, about }}>
          <NotesView {...{ card, cards, findSkill }} notes={found} />
        </Backstage>
      )}
      {followUps.length > 0 && (
        <Backstage heading={words.followUps} {...{ open, about }}>
          <List className="asks" lang={tongue}>
            {followUps.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </List>
        </Backstage>
      )}
      {card && <Glosses glosses={readGlosses(card)} />}
      <Backstage heading={words.next} open={open} about="next">
        {next.length === 0 ? (
          <p>{words.nextNone}</p>
        ) : (
          <List className="asks">
            {next.map((code) => (
              <li key={code}>
                <CardName {...{ code, nameOf }} />
              </li>
            ))}
          </List>
        )}
      </Backstage>
    </>
  );
};
