import type { Card } from '../schema.ts';

export const connecting: readonly Card[] = [
  {
    code: 'V08',
    family: 'skill',
    skills: [8],
    origin: 'adapted',
    icon: 'heart',
    text: {
      nl: {
        name: '…verbindingen aangaan, vanuit nieuwsgierigheid en persoonlijke betrokkenheid',
        short: 'Verbinding',
        line: 'Je laat je raken, wilt iets betekenen en merkt hoe sterk een goede band is.',
        signs: [
          'Je laat merken dat een plan of een mens je iets doet.',
          'Je vraagt door, omdat je het echt wilt weten.',
          'Je weet wat je goed kunt, en ook wat niet.',
          'Je zoekt in elke opdracht iets of iemand waar je om geeft.',
        ],
        question: 'Wie of wat in je werk laat je niet los, en waarom?',
      },
      en: {
        name: '…connecting with people, out of curiosity and personal commitment',
        short: 'Connection',
        line: 'You let things touch you, and want to matter. You feel how strong a real bond can be.',
        signs: [
          'You let it show when a plan or a person moves you.',
          'You keep asking, because you really want to know.',
          'You know what you are good at, and what you are not.',
          'You find something or someone to care about in every task.',
        ],
        question: 'Who or what in your work stays on your mind, and why?',
      },
    },
  },
];
