import { glossary } from '../glossary.ts';
import type { Card } from '../schema.ts';

export const selfSteering: readonly Card[] = [
  {
    code: 'V10',
    family: 'skill',
    skills: [10],
    origin: 'adapted',
    icon: 'steering-wheel',
    text: {
      nl: {
        name: '…zelfsturend werken en blijven leren',
        short: 'Zelf aan het stuur',
        line: 'Je wacht niet af. Je zit zelf aan het stuur, en leert onderweg van collega’s.',
        signs: [
          'Je begint met veranderen, in plaats van te klagen.',
          'Je vraagt collega’s om advies, en doet er iets mee.',
          'Je leert met een maatje, of in een groep vakgenoten.',
          'Je brengt een verbetering verder, tot in de raad als dat helpt.',
        ],
        question: 'Wat zou je hier willen veranderen, en wie heb je daarbij nodig?',
      },
      en: {
        name: '…steering your own work and always learning',
        short: 'In the driving seat',
        line: 'You don’t wait: you take the wheel, and learn from colleagues along the way.',
        signs: [
          'You start a change, instead of complaining.',
          'You ask colleagues for advice, and do something with it.',
          'You learn with a buddy, or in a group of peers.',
          'You take an improvement further, to the council if it helps.',
        ],
        question: 'What would you like to change here, and whose help do you need?',
        gloss: [glossary.council.en],
      },
    },
  },
];
