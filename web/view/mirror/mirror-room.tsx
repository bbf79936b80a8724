import type { ReactNode } from 'react';
import { type Family, families } from '../../../cards/families.ts';
import type { SpokenCard } from '../../deck/deck.ts';
import type { MirrorShowing } from '../../workshop/mirror/mirror-showing.ts';
import { cutPage } from '../../workshop/mirror/mirror-sums.ts';
import { useWords } from '../piece/language.ts';
import { List } from '../piece/list.tsx';
import { Scene } from '../piece/scene.tsx';
import { type AnswerLook, dress, findAnswers, findSkills } from './mirror-answers.ts';
import { MirrorLegend, MirrorRow } from './mirror-bar.tsx';
import { AnswerMark } from './mirror-gate.tsx';
import { MirrorTable } from './mirror-table.tsx';
import { mirrorWords } from './mirror-words.ts';

interface Props {
  readonly showing: MirrorShowing;
  readonly cards: readonly SpokenCard[];
}

/** The mirror on the room's screen: what is asked, how many are in, and once it is revealed the board, part by part. */
export const MirrorRoom = ({ showing, cards }: Props) => {
  const words = useWords(mirrorWords);
  const [looks, skills] = [findAnswers(cards), findSkills(cards)];
  if (showing.stage === 'board') {
    const { rows, page, pages } = showing;
    const inSight = cutPage(rows, page);
    return (
      <div className="mirror-room mirror-room-board">
        <header className="room-head">
          <h1 className="room-name">{words.why}</h1>
          {pages > 1 && <p className="room-count">{words.page(page + 1, pages)}</p>}
        </header>
        <MirrorLegend looks={looks} before={inSight.some(({ before }) => before) && words.before} />
        <List of="ol" className="mirror-rows">
          {inSight.map((row) => (
            <MirrorRow key={row.skill} {...{ row, looks, skills, words }} />
          ))}
        </List>
        <div className="unseen">
          <MirrorTable rows={inSight} {...{ looks, skills, words }} />
        </div>
      </div>
    );
  }
  if (showing.stage === 'tooFew')
    return <Asking family={families.mirror} icon={families.mirror.icon} title={words.tooFew} more={words.tooFewMore} />;
  const asked = skills.find(({ skill }) => skill === showing.asked?.skill);
  if (asked && showing.asked)
    return (
      <Asking
        family={families.skill}
        icon={asked.icon}
        code={asked.code}
        title={asked.short}
        more={asked.line}
        count={words.hands(showing.asked.hands)}
      >
        <p className="mirror-room-question">{words.roomAsk}</p>
        <Answers looks={looks} />
      </Asking>
    );
  return (
    <Asking
      family={families.mirror}
      icon={families.mirror.icon}
      title={words.roomTitle}
      more={words.roomMore}
      count={words.roomIn(showing.papers, showing.people)}
    >
      <Answers looks={looks} />
    </Asking>
  );
};

interface AskingProps {
  readonly family: Family;
  readonly icon: string;
  readonly code?: string;
  readonly title: string;
  readonly more: string;
  /** How many are in; nothing of what they say. */
  readonly count?: string;
  readonly children?: ReactNode;
}

const Asking = ({ family, icon, code, title, more, count, children }: AskingProps) => (
  <div className="mirror-room mirror-room-asking" style={dress(family)}>
    <div className="panel">
      <Scene shape={family.shape} icon={icon} />
      {code && <p className="mirror-code">{code}</p>}
    </div>
    <div className="mirror-room-words">
      <h1>{title}</h1>
      <p>{more}</p>
      {children}
      {count && <p className="mirror-room-count">{count}</p>}
    </div>
  </div>
);

const Answers = ({ looks }: { readonly looks: readonly AnswerLook[] }) => (
  <List className="mirror-room-answers">
    {looks.map((look) => (
      <li key={look.answer} style={dress(look)}>
        <AnswerMark mark={look.mark} />
        {look.word}
      </li>
    ))}
  </List>
);
