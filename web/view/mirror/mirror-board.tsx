import { useId } from 'react';
import { families } from '../../../cards/families.ts';
import type { FamilyId } from '../../../cards/schema.ts';
import type { SpokenCard } from '../../deck/deck.ts';
import type { MirrorShowing } from '../../workshop/mirror/mirror-showing.ts';
import { cutPage } from '../../workshop/mirror/mirror-sums.ts';
import { Button } from '../piece/button.tsx';
import { Foot } from '../piece/foot.tsx';
import { useLanguage, useWords } from '../piece/language.ts';
import { List } from '../piece/list.tsx';
import { Mark } from '../piece/mark.tsx';
import { dress, findAnswers, findSkills } from './mirror-answers.ts';
import { MirrorLegend, MirrorRow } from './mirror-bar.tsx';
import { MirrorTable } from './mirror-table.tsx';
import { type MirrorWords, mirrorWords } from './mirror-words.ts';

/** What a skill on the board is talked about with. */
const talkFamilies = ['story', 'mirror', 'step', 'dilemma'] as const satisfies readonly FamilyId[];
export type TalkFamily = (typeof talkFamilies)[number];

interface Props {
  readonly showing: Extract<MirrorShowing, { stage: 'board' | 'tooFew' }>;
  readonly cards: readonly SpokenCard[];
  readonly onTurn: (by: 1 | -1) => void;
  /** Deals the next card of a family about a skill. */
  readonly onDeal: (skill: number, family: TalkFamily) => void;
}

/** The board on the facilitator's screen: all skills, which of them the room sees, and a card to talk about each. */
export const MirrorBoard = ({ showing, cards, onTurn, onDeal }: Props) => {
  const words = useWords(mirrorWords);
  const look = { looks: findAnswers(cards), skills: findSkills(cards), words };
  const id = useId();
  if (showing.stage === 'tooFew')
    return (
      <section className="mirror-board too-few" aria-labelledby={id}>
        <h2 id={id}>{words.tooFew}</h2>
        <p>{words.tooFewMore}</p>
      </section>
    );
  const { rows, page, pages } = showing;
  const compared = rows.some(({ before }) => before);
  return (
    <section className="mirror-board" aria-labelledby={id}>
      <header className="mirror-board-head">
        <h2 id={id}>{words.board}</h2>
        <p>{words.why}</p>
        <MirrorLegend looks={look.looks} before={compared && words.before} />
      </header>
      {pages > 1 && (
        <div className="mirror-pages">
          <p role="status">{words.onProjector(page + 1, pages)}</p>
          <Foot>
            <div className="next-acts">
              <Button label={words.previousPage} icon="caret-left" off={page === 0} onPress={() => onTurn(-1)} />
              <Button
                label={words.nextPage}
                icon="caret-right"
                look="main"
                off={page === pages - 1}
                onPress={() => onTurn(1)}
              />
            </div>
          </Foot>
        </div>
      )}
      {Array.from({ length: pages }, (_, at) => (
        <List
          of="ol"
          // biome-ignore lint/suspicious/noArrayIndexKey: a part of the board is nothing but its place
          key={at}
          className={`mirror-rows ${pages > 1 && at === page ? 'in-sight' : ''}`}
        >
          {cutPage(rows, at).map((row) => (
            <MirrorRow key={row.skill} row={row} {...look}>
              <Talk onDeal={onDeal} skill={row.skill} name={nameOf(look.skills, row.skill)} />
            </MirrorRow>
          ))}
        </List>
      ))}
      <MirrorTable rows={rows} {...look} />
    </section>
  );
};

/** What a reader says of an outcome: the skills that the room sees, or that there are too few answers. */
export const sayOutcome = (showing: MirrorShowing, cards: readonly SpokenCard[], words: MirrorWords): string => {
  if (showing.stage === 'gathering') return '';
  if (showing.stage === 'tooFew') return `${words.tooFew} ${words.tooFewMore}`;
  const skills = findSkills(cards);
  return cutPage(showing.rows, showing.page)
    .map(({ skill }) => nameOf(skills, skill))
    .join(', ');
};

const nameOf = (skills: readonly { readonly skill: number; readonly short: string }[], skill: number) =>
  skills.find((other) => other.skill === skill)?.short ?? '';

interface TalkProps extends Pick<Props, 'onDeal'> {
  readonly skill: number;
  readonly name: string;
}

/** The cards that open a talk about a skill. Of all skills one is open at a time. */
const Talk = ({ skill, name, onDeal }: TalkProps) => {
  const language = useLanguage();
  const words = useWords(mirrorWords);
  return (
    <details className="mirror-talk" name="mirror-talk">
      <summary className="button">
        {words.talk}
        <span className="unseen">: {name}</span>
      </summary>
      <List>
        {talkFamilies.map((family) => (
          <li key={family}>
            <button
              type="button"
              className="button mirror-deal"
              style={dress(families[family])}
              onClick={() => onDeal(skill, family)}
            >
              <Mark shape={families[family].shape} />
              {families[family].name[language].one}
            </button>
          </li>
        ))}
      </List>
    </details>
  );
};
