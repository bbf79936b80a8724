import { glossary } from '../glossary.ts';
import type { Card } from '../schema.ts';

export const rulesInService: readonly Card[] = [
  {
    code: 'V12',
    family: 'skill',
    skills: [12],
    origin: 'adapted',
    icon: 'ruler',
    text: {
      nl: {
        name: '…regels in dienst stellen van initiatieven van de samenleving',
        short: 'Regels die dienen',
        line: 'Principes gaan voorop. Kaders en regels buigen mee, als dat nodig is en kan.',
        signs: [
          'Je zoekt in de wet de ruimte die er al is.',
          'Je praat met collega’s over wat een regel waard is.',
          'Je zegt er iets van als iemand van het kastje naar de muur moet.',
          'Je houdt vriendelijk vol, ook als een collega niet wil.',
        ],
        question: 'Welke regel zat iets goeds in de weg, en wat deed je toen?',
        gloss: [glossary.frameworks.nl, glossary.pillarToPost.nl],
      },
      en: {
        name: '…putting rules at the service of initiatives from society',
        short: 'Rules that serve',
        line: 'Principles lead. Limits and rules bend with them, where that is needed and possible.',
        signs: [
          'You look in the law for the room that is already there.',
          'You talk with colleagues about what a rule is worth.',
          'You speak up when someone is sent from pillar to post.',
          'You stay friendly and persist, even if a colleague resists.',
        ],
        question: 'Which rule stood in the way of something good, and what did you do?',
        gloss: [glossary.frameworks.en, glossary.pillarToPost.en],
      },
    },
  },
];
