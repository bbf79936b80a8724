import { glossary } from '../glossary.ts';
import type { Card } from '../schema.ts';

export const creativeThinking: readonly Card[] = [
  {
    code: 'V05',
    family: 'skill',
    skills: [5],
    origin: 'adapted',
    icon: 'lightbulb',
    text: {
      nl: {
        name: '…creatief denken en handelen',
        short: 'Creatief denken',
        line: 'Je kijkt over de schutting, en durft het anders te zien en te doen.',
        signs: [
          'Je draait een probleem om tot je ziet wat er wél kan.',
          'Je jat slim: van collega’s, van buiten, van andere gemeenten.',
          'Je ziet verband tussen dingen die los leken te staan.',
          'Je zoekt bij elk plan een voorbeeld van elders.',
        ],
        question: 'Welk idee heb je ooit gejat, en wat heb je ervan gemaakt?',
        gloss: [glossary.lookOverTheFence.nl, glossary.stealSmartly.nl],
      },
      en: {
        name: '…thinking and acting creatively',
        short: 'Creative thinking',
        line: 'You look over the fence, and dare to see and do things differently.',
        signs: [
          'You turn a problem round until you see what can be done.',
          'You steal smartly: from colleagues, locals and other towns.',
          'You see a link between things that seemed unrelated.',
          'You look for an example from elsewhere for every plan.',
        ],
        question: 'What idea did you once steal, and what did you turn it into?',
        gloss: [glossary.lookOverTheFence.en, glossary.stealSmartly.en],
      },
    },
  },
  {
    code: 'T09',
    family: 'tip',
    skills: [5],
    origin: 'adapted',
    text: {
      nl: {
        heading: 'Denk ’s om de hoek',
        body: 'Weet je iets niet, of kun je iemand niet helpen? Dan ben je nog niet klaar. Vraag je af: wie weet of kan het wel? Misschien ken je zo iemand. Zo denken kun je oefenen. Je helpt er een ander mee, en je wordt er zelf ook beter van.',
        gloss: [glossary.roundTheCorner.nl],
      },
      en: {
        heading: 'Think round the corner',
        body: 'Don’t know, or can’t help someone? You’re not done yet. Ask yourself: who does know, or who can? You may well know a person like that. You can practise thinking this way. It helps someone else, and it does you good too.',
        gloss: [glossary.roundTheCorner.en],
      },
    },
  },
];
