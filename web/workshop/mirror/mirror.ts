import { skillNumbers } from '../../../cards/skills/index.ts';

/**
 * The mirror: how far the skills are at home here. Everybody's placements add up; nobody's name is asked, and no count
 * is seen before it is revealed: seen results steer votes (web/README.md).
 */

/** From most to least at home; who does not know says so, and is counted apart. */
export const answers = ['fully', 'growing', 'nudge', 'unknown'] as const;
export type Answer = (typeof answers)[number];

/** The vote card whose word, shape and colour an answer has. */
export const answerCodes: Readonly<Record<Answer, string>> = {
  fully: 'S01',
  growing: 'S02',
  nudge: 'S03',
  unknown: 'S04',
};

/** The skills of the deck, by their number. */
export const mirrorSkills: readonly number[] = skillNumbers;

/** People per answer, in the order of `answers`. */
export type Counts = readonly [fully: number, growing: number, nudge: number, unknown: number];

/** Something for each skill that has it, by the skill's number. */
export type BySkill<T> = Readonly<Partial<Record<number, T>>>;

/** Where one person, or one table together, lays the skills. It has a number in the pile and no name. */
export interface Paper {
  readonly placed: BySkill<Answer>;
  /** How many people laid it: a table's paper counts for all at the table. */
  readonly people: number;
}

export interface Mirror {
  readonly papers: readonly Paper[];
  /** The paper that is being laid now. */
  readonly draft: Paper;
  /** Raised hands, counted by the facilitator. */
  readonly hands: BySkill<Counts>;
  /** The skill that hands are raised for now; nothing while papers are laid. */
  readonly asked: number | undefined;
  readonly revealed: boolean;
  /** The page of the board that the room looks at, from nought. */
  readonly page: number;
  /** What was counted in an earlier session, to lay beside this one. */
  readonly before: BySkill<Counts> | undefined;
}

export type MirrorAct =
  /** Lays a skill on a pile, or takes it back in hand. */
  | { readonly kind: 'place'; readonly skill: number; readonly answer: Answer | undefined }
  | { readonly kind: 'people'; readonly people: number }
  | { readonly kind: 'clearPaper' }
  /** Adds the paper to the others; the next one begins empty. */
  | { readonly kind: 'addPaper' }
  /** Takes the last paper up again, to change it. */
  | { readonly kind: 'takePaper' }
  | { readonly kind: 'ask'; readonly skill: number | undefined }
  | { readonly kind: 'hand'; readonly skill: number; readonly answer: Answer; readonly by: number }
  | { readonly kind: 'reveal' | 'hide' }
  | { readonly kind: 'turn'; readonly by: 1 | -1 }
  /** Sets an earlier count beside this one, or takes it away. */
  | { readonly kind: 'compare'; readonly before: BySkill<Counts> | undefined }
  /** Begins anew; an earlier count that lies beside it stays. */
  | { readonly kind: 'clear' };

/** More people than any room we know of, and more papers. */
export const MOST_PEOPLE = 999;

export const emptyPaper: Paper = { placed: {}, people: 1 };

export const emptyMirror: Mirror = {
  papers: [],
  draft: emptyPaper,
  hands: {},
  asked: undefined,
  revealed: false,
  page: 0,
  before: undefined,
};

export const isSkill = (skill: number): boolean => mirrorSkills.includes(skill);
export const isCount = (count: number): boolean => Number.isInteger(count) && count >= 0 && count <= MOST_PEOPLE;

/** How many skills lie on a pile. */
export const countPlaced = ({ placed }: Paper): number => Object.keys(placed).length;
export const isComplete = (paper: Paper): boolean => countPlaced(paper) === mirrorSkills.length;

/** Whether nobody has said anything yet. */
export const isEmptyMirror = ({ papers, hands }: Mirror): boolean =>
  papers.length === 0 && Object.keys(hands).length === 0;

/** How many people the papers speak for. */
export const countPeople = ({ papers }: Mirror): number => papers.reduce((sum, { people }) => sum + people, 0);
