import { glossary } from '../glossary.ts';
import type { Card } from '../schema.ts';

export const worthOfRoom: readonly Card[] = [
  {
    code: 'V17',
    family: 'skill',
    skills: [17],
    origin: 'adapted',
    icon: 'diamond',
    text: {
      nl: {
        name: '…weten waarom je ruimte geeft aan initiatieven en wat de waarde ervan is',
        short: 'De waarde van ruimte',
        line: 'Je bent een dimmer: een denker in mogelijkheden, die weet waarom ruimte loont.',
        signs: [
          'Je bedenkt eerst waarom het zin heeft om te helpen.',
          'Je kunt je keuze uitleggen, ook aan wie twijfelt.',
          'Je vraagt raad aan collega’s die het vaker deden.',
          'Je laat buurt, wethouder en raad zien wat eruit kwam.',
        ],
        question: 'Wanneer wist je: goed dat we hier ruimte voor gaven?',
        gloss: [glossary.dimmer.nl],
      },
      en: {
        name: '…knowing why you make room for initiatives and what it is worth',
        short: 'What room is worth',
        line: 'You are a possibility thinker, and you know why making room pays off.',
        signs: [
          'You work out first why it makes sense to help.',
          'You can explain your choice, even to those in doubt.',
          'You ask advice from colleagues who have done it before.',
          'You show neighbours, alderman and council what came of it.',
        ],
        question: 'When did you know it was right to make room for something?',
        gloss: [glossary.dimmer.en, glossary.alderman.en, glossary.council.en],
      },
    },
  },
];
