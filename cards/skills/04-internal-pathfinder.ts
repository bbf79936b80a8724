import { glossary } from '../glossary.ts';
import type { Card } from '../schema.ts';

export const internalPathfinder: readonly Card[] = [
  {
    code: 'V04',
    family: 'skill',
    skills: [4],
    origin: 'adapted',
    icon: 'bridge',
    text: {
      nl: {
        name: '…werken als interne wegbereider',
        short: 'Interne wegbereider',
        line: 'Je bouwt bruggen tussen collega’s, college en raad, zodat een plan verder kan.',
        signs: [
          'Je legt een dilemma op tafel en vraagt collega’s om raad.',
          'Je zegt hardop wat een plan in de weg staat.',
          'Je vertelt hoe iets lukte, en niet alleen dat het lukte.',
          'Je knoopt plannen, dossiers en afdelingen aan elkaar.',
        ],
        question: 'Waar liep een goed plan bij ons vast, en wie hielp het verder?',
        gloss: [glossary.pathfinder.nl],
      },
      en: {
        name: '…working as an internal pathfinder',
        short: 'Internal pathfinder',
        line: 'You build bridges between colleagues, executive and council, so that a plan can move on.',
        signs: [
          'You put a dilemma on the table and ask colleagues for advice.',
          'You say out loud what stands in the way of a plan.',
          'You tell people how something worked, not only that it did.',
          'You tie plans, files and departments together.',
        ],
        question: 'Where did a good plan get stuck with us, and who got it moving?',
        gloss: [glossary.pathfinder.en, glossary.executive.en, glossary.council.en],
      },
    },
  },
  {
    code: 'T08',
    family: 'tip',
    skills: [4],
    origin: 'adapted',
    text: {
      nl: {
        heading: 'Loop niet te ver voor de troepen uit',
        body: 'Zorg dat bestuur, chefs en collega’s je kunnen volgen. Je wethouder moet achter je staan. Praten inwoners met de raad? Dan wil je erbij zijn.',
        steps: [
          'Horizontaal: verbind actieve mensen met elkaar en met organisaties.',
          'Verticaal: verbind het project met wethouder en chefs.',
          'Diagonaal: verbind wethouders en raad met inwoners.',
        ],
        gloss: [glossary.aheadOfTheTroops.nl],
      },
      en: {
        heading: 'Don’t get too far ahead of the troops',
        body: 'Make sure the executive, managers and colleagues can follow you. You need your alderman behind you. When residents talk to the council, you want to be there.',
        steps: [
          'Horizontal: link active people to each other and to organisations.',
          'Vertical: link the project to alderman and managers.',
          'Diagonal: link aldermen and council to residents.',
        ],
        gloss: [glossary.executive.en, glossary.alderman.en, glossary.council.en],
      },
    },
  },
];
