import type { Card } from './schema.ts';

export const rules: readonly Card[] = [
  {
    code: 'R01',
    family: 'rules',
    skills: [],
    origin: 'new',
    text: {
      nl: {
        title: 'Zo speel je',
        body: 'Met vier tot zes mensen aan een tafel. Een gespreksleider is fijn, maar het kan ook zonder.',
        points: [
          'Lees de afspraken voor. Kies wie op de tijd let.',
          'Trek een kaart en lees hem voor. Denk een minuut na.',
          'Ga de tafel rond. Reageer pas als iedereen is geweest.',
          'Eerst een verhaal, dan een spiegel of dilemma, dan een stap.',
          'Neem een kwartier per kaart. Eindig met wat je deze week doet.',
        ],
      },
      en: {
        title: 'How to play',
        body: 'With four to six people at a table. A facilitator helps, but you can do without.',
        points: [
          'Read out the agreements. Choose who keeps an eye on the time.',
          'Draw a card and read it out. Think for a minute.',
          'Go round the table. Respond once everyone has spoken.',
          'First a story, then a mirror or dilemma, then a step.',
          'Take fifteen minutes a card. End with what you will do this week.',
        ],
      },
    },
  },
  {
    code: 'R02',
    family: 'rules',
    skills: [],
    origin: 'new',
    text: {
      nl: {
        title: 'Onze afspraken',
        points: [
          'Passen mag altijd. Je hoeft niet te zeggen waarom.',
          'Spreek uit eigen ervaring.',
          'Noem geen namen van inwoners of collega’s.',
          'Wat gezegd is blijft hier. Wat geleerd is mag mee.',
          'Er is geen winnaar. Niemand telt punten.',
        ],
      },
      en: {
        title: 'Our agreements',
        points: [
          'You may always pass. No need to say why.',
          'Speak from your own experience.',
          'Name no residents or colleagues.',
          'What is said stays here. What is learned may travel.',
          'There is no winner. Nobody keeps score.',
        ],
      },
    },
  },
  {
    code: 'R03',
    family: 'rules',
    skills: [],
    origin: 'new',
    text: {
      nl: {
        title: 'Bron en makers',
        body: 'Naar “Handelingsvaardigheden van professionele ruimtemakers”, 2013.',
        points: [
          'Door Birgit Oelkers, Plan & Aanpak.',
          'En door Joop Hofman, De Rode Wouw.',
          'Met medewerkers van de gemeente Hellendoorn.',
          'De V- en T-kaarten komen daaruit, in nieuwe woorden.',
          'Alle andere kaarten zijn nieuw gemaakt voor dit spel.',
          'De makers zeggen het zelf: het is geen wiskunde.',
        ],
      },
      en: {
        title: 'Source and credit',
        body: 'Based on “Handelingsvaardigheden van professionele ruimtemakers”, 2013.',
        points: [
          'By Birgit Oelkers, Plan & Aanpak.',
          'And by Joop Hofman, De Rode Wouw.',
          'With staff of the municipality of Hellendoorn.',
          'The V and T cards come from it, in new words.',
          'All other cards were newly made for this game.',
          'As the authors say themselves: it is not maths.',
        ],
      },
    },
  },
];
