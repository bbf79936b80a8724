import { type HTMLElement, NodeType, parse } from 'node-html-parser';
import type { Deck } from '../../cards/deck.ts';
import { families, type Part } from '../../cards/families.ts';
import { audiences, dilemmasFor } from '../../cards/game/audiences.ts';
import { paperWords as words } from '../../cards/paper-words.ts';
import type { Card, CardOf, FamilyId, Language } from '../../cards/schema.ts';
import { sharedCards, votingSet } from '../../cards/shared.ts';
import { spansOf, tellSpans } from '../../cards/spans.ts';
import { layGuidePages } from '../layout/book/guide.ts';
import type { Passage } from '../layout/text/passages.ts';
import { paintUa } from '../paint/ua.ts';
import type { Frame } from '../paper/frame.ts';
import { papers } from '../paper/stock.ts';
import { describeFile, type LayingTools, type OnPart, type Printshop, setterFor } from './printshop.ts';

/** Lays out the facilitator's guide on A4, from the content of its HTML. */
const layGuide = (shop: LayingTools, language: Language, html: string): readonly Frame[] =>
  layGuidePages(readPassages(html), {
    paper: papers.a4,
    title: words[language].guide,
    family: families.skill,
    icon: shop.tools.icon('chats-circle'),
    setter: setterFor(shop, language),
  });

/** Paints the guide: the bytes of one tagged file. */
export const paintGuide = (shop: Printshop, language: Language, html: string, onPage?: OnPart): Promise<Uint8Array> =>
  paintUa(layGuide(shop, language, html), shop.fonts.bytes, {
    ...describeFile(shop, language, words[language].guide),
    duplex: 'DuplexFlipLongEdge',
    onPage,
  });

/** What the guide's templates can fill in, all of it from the deck: a changed card changes the guide. */
export const viewGuide = (deck: Deck, language: Language) => {
  const of = <F extends FamilyId>(family: F) =>
    deck.cards.filter((card: Card): card is CardOf<F> => card.family === family);
  const skills = of('skill');
  const tellCodes = (cards: readonly Card[]) => {
    const others = deck.cards.filter((card) => !cards.includes(card));
    return tellSpans(spansOf(cards, others), words[language].upTo);
  };
  const checksAt = (at: 'in' | 'out') => of('check').filter(({ moment }) => moment === at);
  const questions = skills.map((card) => {
    const ofSkill = (['story', 'mirror', 'step'] as const).map((family) =>
      of(family).find(({ skills: [skill] }) => skill === card.skills[0]),
    );
    return ofSkill.flatMap((question) => (question ? [question.code] : []));
  });
  const nameOf = (number: number) => skills.find((card) => card.skills[0] === number)?.code ?? '';
  const told = <C extends Card>(cards: readonly C[]) =>
    cards.map((card) => ({ code: card.code, ...(card.text[language] as C['text'][Language]) }));
  return {
    version: deck.version,
    counts: {
      shared: sharedCards(deck.cards).length,
      votes: votingSet(deck.cards).length,
      skills: skills.length,
      tips: of('tip').length,
      dilemmas: of('dilemma').length,
    },
    /** How far a skill's questions lie apart, while that is the same for all; a skill that came later breaks the rule. */
    apart: findStep(questions),
    more: tellMore(deck, language),
    steps: tellCodes(of('step')),
    checkInCodes: tellCodes(checksAt('in')),
    checkOutCodes: tellCodes(checksAt('out')),
    skills: told(skills).map((skill, i) => ({ ...skill, questions: questions[i]?.join(', ') ?? '' })),
    formats: of('format').map((card) => ({
      code: card.code,
      ...card.text[language],
      facts: `${words[language].minutes(...card.minutes)}, ${card.text[language].people}`,
    })),
    agreements: of('rules').find(({ code }) => code === 'R02')?.text[language].points ?? [],
    checkIns: told(checksAt('in')),
    checkOuts: told(checksAt('out')),
    jokers: told(of('joker')),
    votes: told(of('vote')),
    dilemmasFor: sortDilemmas(of('dilemma'), language),
    dilemmas: of('dilemma').map((card) => ({
      code: card.code,
      title: card.text[language].title,
      skills: card.skills.map(nameOf).join(', '),
      ...card.text[language].notes,
    })),
  };
};

/** Letters of the families that the guide tells of in sentences of its own. */
const described = 'VTBRGJDPWCS';

/** What else lies in each part of the box: `3 kansen (Q)`. */
const tellMore = ({ families, cards }: Deck, language: Language): Readonly<Record<Part, string>> => {
  const tell = (part: Part) =>
    Object.values(families)
      .filter((family) => family.part === part && !described.includes(family.letter))
      .map(({ id, letter, name }) => {
        const count = cards.filter(({ family }) => family === id).length;
        return `${count} ${count === 1 ? name[language].one : name[language].many} (${letter})`;
      })
      .join(', ');
  return { A: tell('A'), B: tell('B'), C: tell('C'), D: tell('D'), E: tell('E') };
};

/** Dilemmas by who sits at the table, each with its title as a sentence; those that suit every table under `all`. */
const sortDilemmas = (cards: readonly CardOf<'dilemma'>[], language: Language) => {
  const tell = (chosen: readonly CardOf<'dilemma'>[]) =>
    chosen.map(({ code, text }) => {
      const { title } = text[language];
      return { code, line: /[.?!…]$/.test(title) ? title : `${title}.` };
    });
  const named = Object.values(dilemmasFor).flat();
  const entries = audiences.map((who) => [who, tell(cards.filter(({ code }) => dilemmasFor[who].includes(code)))]);
  return { ...Object.fromEntries(entries), all: tell(cards.filter(({ code }) => !named.includes(code))) };
};

/** What is added to each code to find the next, where all rows of codes agree on it. */
const findStep = (rows: readonly (readonly string[])[]): number | undefined => {
  const numbers = rows.map((row) => row.map((code) => Number(code.slice(1))));
  const steps = new Set(numbers.flatMap((row) => row.slice(1).map((number, i) => number - (row[i] ?? 0))));
  const [step] = steps;
  return steps.size === 1 ? step : undefined;
};

/**
 * Reads the guide's content as the passages it is laid out from: headings, paragraphs and lists. Anything else is an
 * error that names the element, so that nothing an editor writes is lost on paper.
 */
export const readPassages = (html: string): readonly (Passage | 'newPage')[] => readElement(parse(html));

const readElement = (element: HTMLElement): readonly (Passage | 'newPage')[] =>
  element.childNodes.flatMap((node): readonly (Passage | 'newPage')[] => {
    if (node.nodeType === NodeType.TEXT_NODE) {
      if (node.text.trim() === '') return [];
      throw new Error(`The guide holds text outside a paragraph: “${node.text.trim().slice(0, 40)}”.`);
    }
    if (node.nodeType !== NodeType.ELEMENT_NODE) return [];
    const child = node as HTMLElement;
    switch (child.tagName) {
      case 'SECTION':
        return [...(child.classList.contains('break') ? ['newPage' as const] : []), ...readElement(child)];
      case 'H1':
        return [{ kind: 'heading1', text: textOf(child) }];
      case 'H2':
        return [{ kind: 'heading2', text: textOf(child) }];
      case 'H3':
        return [{ kind: 'heading3', text: textOf(child) }];
      case 'P':
        return [{ kind: 'paragraph', text: textOf(child) }];
      case 'UL':
      case 'OL': {
        const items = child.querySelectorAll('li').map(textOf);
        return [{ kind: child.tagName === 'UL' ? 'points' : 'steps', items }];
      }
      default:
        throw new Error(`The guide holds <${child.tagName.toLowerCase()}>, which the printed guide does not know.`);
    }
  });

const textOf = (element: HTMLElement) => element.text.replaceAll(/\s+/g, ' ').trim();
