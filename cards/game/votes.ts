import type { GameCard } from '../schema.ts';

export const votes: readonly GameCard[] = [
  {
    code: 'S01',
    family: 'vote',
    skills: [],
    origin: 'new',
    icon: 'tree',
    mark: 'circle',
    text: {
      nl: {
        word: 'al volop',
        meaning: 'Dit doen we hier al. Je komt het overal tegen.',
      },
      en: {
        word: 'in full swing',
        meaning: 'We already do this here. You see it everywhere.',
      },
    },
  },
  {
    code: 'S02',
    family: 'vote',
    skills: [],
    origin: 'new',
    icon: 'plant',
    mark: 'triangle',
    text: {
      nl: {
        word: 'in ontwikkeling',
        meaning: 'We zijn begonnen. Soms lukt het, soms nog niet.',
      },
      en: {
        word: 'under way',
        meaning: 'We have made a start. Sometimes it works, sometimes not yet.',
      },
    },
  },
  {
    code: 'S03',
    family: 'vote',
    skills: [],
    origin: 'new',
    icon: 'lightning',
    mark: 'star',
    text: {
      nl: {
        word: 'duwtje nodig',
        meaning: 'Dit gaat nog niet vanzelf. Een duwtje helpt.',
      },
      en: {
        word: 'needs a nudge',
        meaning: 'This does not come naturally yet. A nudge would help.',
      },
    },
  },
  {
    code: 'S04',
    family: 'vote',
    skills: [],
    origin: 'new',
    icon: 'question',
    mark: 'diamond',
    text: {
      nl: {
        word: 'weet niet',
        meaning: 'Ik zie hier te weinig van om er iets over te zeggen.',
      },
      en: {
        word: 'don’t know',
        meaning: 'I see too little of this to say anything about it.',
      },
    },
  },
  {
    code: 'S05',
    family: 'vote',
    skills: [],
    origin: 'new',
    icon: 'arrow-fat-left',
    mark: 'square',
    text: {
      nl: {
        word: 'A',
        meaning: 'Ik kies nu A. Straks mag ik nog wisselen.',
      },
      en: {
        word: 'A',
        meaning: 'For now I choose A. I may still switch later.',
      },
    },
  },
  {
    code: 'S06',
    family: 'vote',
    skills: [],
    origin: 'new',
    icon: 'arrow-fat-right',
    mark: 'ring',
    text: {
      nl: {
        word: 'B',
        meaning: 'Ik kies nu B. Straks mag ik nog wisselen.',
      },
      en: {
        word: 'B',
        meaning: 'For now I choose B. I may still switch later.',
      },
    },
  },
  {
    code: 'S07',
    family: 'vote',
    skills: [],
    origin: 'new',
    icon: 'arrows-left-right',
    mark: 'plus',
    text: {
      nl: {
        word: 'twijfel',
        meaning: 'Ik ben er nog niet uit. Vraag me gerust waarom.',
      },
      en: {
        word: 'in two minds',
        meaning: 'I have not made up my mind. Feel free to ask why.',
      },
    },
  },
  {
    code: 'S08',
    family: 'vote',
    skills: [],
    origin: 'new',
    icon: 'hand-palm',
    mark: 'bar',
    text: {
      nl: {
        word: 'pas',
        meaning: 'Deze sla ik over. Ik hoef niet te zeggen waarom.',
      },
      en: {
        word: 'pass',
        meaning: 'I am skipping this one. No need to say why.',
      },
    },
  },
  {
    code: 'S09',
    family: 'vote',
    skills: [],
    origin: 'new',
    icon: 'chat-circle-text',
    mark: 'hexagon',
    text: {
      nl: {
        word: 'doorvragen',
        meaning: 'Hier wil ik meer over horen voor we verdergaan.',
      },
      en: {
        word: 'dig deeper',
        meaning: 'I want to hear more about this before we move on.',
      },
    },
  },
];
