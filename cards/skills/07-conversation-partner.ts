import { glossary } from '../glossary.ts';
import type { Card } from '../schema.ts';

export const conversationPartner: readonly Card[] = [
  {
    code: 'V07',
    family: 'skill',
    skills: [7],
    origin: 'adapted',
    icon: 'ear',
    text: {
      nl: {
        name: '…meedenken als gesprekspartner',
        short: 'Gesprekspartner',
        line: 'Je denkt mee. Je neemt niets over, en je gooit niets over de schutting.',
        signs: [
          'Je luistert tot jullie samen weten wat de vraag is.',
          'Je regelt de kennis die je zelf niet hebt.',
          'Je blijft betrokken, en laat mensen het zelf doen.',
          'Je claimt geen succes, ook niet voor je wethouder.',
        ],
        question: 'Wanneer hielp je juist door je mond te houden?',
        gloss: [glossary.overTheFence.nl],
      },
      en: {
        name: '…thinking with people as a partner in conversation',
        short: 'Thinking partner',
        line: 'You think with people. You don’t take over, and you don’t throw it over the fence.',
        signs: [
          'You listen until you both know what the question is.',
          'You find the knowledge you don’t have yourself.',
          'You stay involved, and let people do it themselves.',
          'You claim no success, not even for your alderman.',
        ],
        question: 'When did you help most by keeping quiet?',
        gloss: [glossary.overTheFence.en, glossary.alderman.en],
      },
    },
  },
];
