import { glossary } from '../glossary.ts';
import type { Card } from '../schema.ts';

export const politicalAssignments: readonly Card[] = [
  {
    code: 'V13',
    family: 'skill',
    skills: [13],
    origin: 'adapted',
    icon: 'bank',
    text: {
      nl: {
        name: '…overheidsparticipatie verbinden aan bestuurlijke opdrachten van college en raad',
        short: 'Bestuur en buurt',
        line: 'Je schakelt tussen bestuur en buurt, en verbindt wat ze allebei willen.',
        signs: [
          'Je zoekt openingen bij wethouders en raad.',
          'Je zorgt dat plan en politiek elkaar niet onderuithalen.',
          'Je laat los door ruimte te geven, niet door weg te lopen.',
          'Je gebruikt, negeert of buigt een kader, als dat nodig is en kan.',
        ],
        question: 'Waar botste een initiatief met de politiek, en wat deed jij?',
        gloss: [glossary.governmentParticipation.nl, glossary.frameworks.nl],
      },
      en: {
        name: '…linking government participation to the political assignments of executive and council',
        short: 'Politics and people',
        line: 'You switch between politics and people, and connect what both of them want.',
        signs: [
          'You look for openings with aldermen and the council.',
          'You make sure plans and politics don’t trip each other up.',
          'You let go by giving room, not by walking away.',
          'You use, ignore or bend a limit, where needed and possible.',
        ],
        question: 'Where did an initiative clash with politics, and what did you do?',
        gloss: [glossary.governmentParticipation.en, glossary.executive.en, glossary.council.en],
      },
    },
  },
];
