import type { Language } from '../../../cards/schema.ts';
import type { Stage } from '../../table/stages.ts';

/** What only the room's screen says. Words of the cards themselves are in cards/words.ts. */
export interface RoomWords {
  readonly stages: Readonly<Record<Stage, string>>;
  /** Where we are, for who cannot see the dots. */
  readonly step: (step: number, of: number) => string;
  readonly doubt: string;
  readonly silence: string;
  readonly silenceMore: string;
  readonly choose: string;
  readonly chooseMore: string;
  readonly chooseAgain: string;
  readonly chooseAgainMore: string;
  readonly raise: string;
  readonly minority: (side: string) => string;
  readonly minorityMore: (other: string) => string;
  readonly talk: string;
  readonly talkMore: string;
  readonly fewHands: string;
  readonly fewHandsMore: string;
  readonly shift: string;
  readonly shiftMore: string;
  readonly shiftTold: string;
  readonly notTwice: string;
  readonly before: string;
  readonly after: string;
  readonly same: string;
  readonly split: (a: number, doubt: number, b: number) => string;
  readonly need: string;
  readonly time: string;
  readonly lastCard: string;
  readonly lastCards: string;
  readonly locked: string;
  readonly open: string;
  readonly takeAway: string;
}

export const roomWords: Readonly<Record<Language, RoomWords>> = {
  nl: {
    stages: {
      situation: 'de situatie',
      silence: 'een stille minuut',
      choice: 'kiezen',
      talk: 'praten',
      twist: 'de wending',
      secondChoice: 'opnieuw kiezen',
      shift: 'wat verschoof',
      need: 'wat nodig is',
    },
    step: (step, of) => `Stap ${step} van ${of}: `,
    doubt: 'twijfel',
    silence: 'Een minuut stilte',
    silenceMore: 'Kies voor jezelf. Zeg nog niets.',
    choose: 'Kies nu: A, twijfel of B',
    chooseMore: 'Er is geen goed of fout.',
    chooseAgain: 'Kies opnieuw: A, twijfel of B',
    chooseAgainMore: 'Wisselen mag. Blijven ook.',
    raise: 'Steek je hand op.',
    minority: (side) => `De minderheid begint: wie koos ${side}?`,
    minorityMore: (other) => `Daarna wie twijfelt, en dan wie ${other} koos.`,
    talk: 'Wie wil beginnen?',
    talkMore: 'Vertel wat bij jou de doorslag gaf.',
    fewHands: 'Bij minder dan vijf handen laten we geen verdeling zien.',
    fewHandsMore: 'Zo blijft je keuze van jou.',
    shift: 'Wat verschoof er?',
    shiftMore: 'Wat maakte dat je wisselde, of juist bleef?',
    shiftTold: 'Wisselde je, of bleef je? Vertel het als je wilt.',
    notTwice: 'Er is niet twee keer geteld. Jullie weten het zelf het best.',
    before: 'eerst',
    after: 'nu',
    same: 'gelijk',
    split: (a, doubt, b) => `A ${a}, twijfel ${doubt}, B ${b}`,
    need: 'Wat heb je nodig?',
    time: 'tijd',
    lastCard: 'dit is de laatste kaart',
    lastCards: 'dit zijn de laatste kaarten',
    locked: 'blijft liggen',
    open: 'hier komt nog een kaart',
    takeAway: 'Welke kaart neem je mee?',
  },
  en: {
    stages: {
      situation: 'the situation',
      silence: 'a silent minute',
      choice: 'choose',
      talk: 'talk',
      twist: 'the twist',
      secondChoice: 'choose again',
      shift: 'what shifted',
      need: 'what you need',
    },
    step: (step, of) => `Step ${step} of ${of}: `,
    doubt: 'in two minds',
    silence: 'A minute of silence',
    silenceMore: 'Choose for yourself. Don’t say it yet.',
    choose: 'Choose now: A, in two minds or B',
    chooseMore: 'There is no right or wrong.',
    chooseAgain: 'Choose again: A, in two minds or B',
    chooseAgainMore: 'You may switch. You may stay.',
    raise: 'Raise your hand.',
    minority: (side) => `The minority begins: who chose ${side}?`,
    minorityMore: (other) => `Then those in two minds, then those who chose ${other}.`,
    talk: 'Who would like to begin?',
    talkMore: 'Tell us what tipped the balance for you.',
    fewHands: 'With fewer than five hands we do not show the split.',
    fewHandsMore: 'That way your choice stays yours.',
    shift: 'What shifted?',
    shiftMore: 'What made you switch, or stay?',
    shiftTold: 'Did you switch, or stay? Tell us if you like.',
    notTwice: 'We did not count twice. You know best yourselves.',
    before: 'first',
    after: 'now',
    same: 'same',
    split: (a, doubt, b) => `A ${a}, in two minds ${doubt}, B ${b}`,
    need: 'What do you need?',
    time: 'time',
    lastCard: 'this is the last card',
    lastCards: 'these are the last cards',
    locked: 'stays',
    open: 'a card is still to come',
    takeAway: 'Which card will you take with you?',
  },
};
