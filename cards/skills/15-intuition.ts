import { glossary } from '../glossary.ts';
import type { Card } from '../schema.ts';

export const intuition: readonly Card[] = [
  {
    code: 'V15',
    family: 'skill',
    skills: [15],
    origin: 'adapted',
    icon: 'butterfly',
    text: {
      nl: {
        name: '…vanuit intuïtie werken',
        short: 'Intuïtie',
        line: 'Voel je wat er speelt? En durf je daarop af te gaan?',
        signs: [
          'Je raakt een snaar bij mensen.',
          'Je gaat in op wat er nu gebeurt.',
          'Je sluit aan, en durft je gevoel te volgen.',
        ],
        question: 'Wanneer had je gevoel gelijk, en wanneer niet?',
        gloss: [glossary.strikeAChord.nl],
      },
      en: {
        name: '…working from intuition',
        short: 'Intuition',
        line: 'Do you sense what is going on? And do you dare to act on it?',
        signs: [
          'You strike a chord with people.',
          'You respond to what is happening now.',
          'You join in, and dare to trust your gut.',
        ],
        question: 'When was your gut right, and when was it wrong?',
        gloss: [glossary.strikeAChord.en],
      },
    },
  },
];
