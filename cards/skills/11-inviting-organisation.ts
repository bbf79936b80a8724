import type { Card } from '../schema.ts';

export const invitingOrganisation: readonly Card[] = [
  {
    code: 'V11',
    family: 'skill',
    skills: [11],
    origin: 'adapted',
    icon: 'plant',
    text: {
      nl: {
        name: '…beleid, uitvoering en dienstverlening organiseren die uitdagen tot maatschappelijk initiatief en die samen-doen en de eigen kracht van mensen versterken',
        short: 'Uitnodigende gemeente',
        line: 'Van balie tot voorstel: je daagt mensen uit om zelf en samen iets te doen.',
        signs: [
          'Je bereidt de balie voor op mensen met een plan.',
          'Je regelt dat de buitendienst samen met de buurt kan werken.',
          'Je vraagt bij elk plan wat mensen zelf willen doen.',
          'Je geeft bewoners in elk voorstel een eigen rol.',
        ],
        question: 'Waar voelen mensen dat de straat van hen is, en hoe komt dat?',
      },
      en: {
        name: '…organising policy, delivery and services that spur people to take the initiative, do things together and draw on their own strength',
        short: 'An inviting town hall',
        line: 'From front desk to proposal: you challenge people to act, alone and together.',
        signs: [
          'You prepare the front desk for people with a plan.',
          'You see to it that outdoor crews can work with local people.',
          'You ask, for every plan, what people want to do themselves.',
          'You give residents a part to play in every proposal.',
        ],
        question: 'Where do people feel the street is theirs, and how did that happen?',
      },
    },
  },
];
