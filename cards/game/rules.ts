import type { GameCard } from '../schema.ts';

export const rules: readonly GameCard[] = [
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
          'Neem een kwartier per kaart, bij een dilemma meer. Sluit af met je stap.',
        ],
      },
      en: {
        title: 'How to play',
        body: 'With four to six people at a table. A facilitator helps, but you can do without.',
        points: [
          'Read out the agreements. Choose who keeps the time.',
          'Draw a card and read it out. Think for a minute.',
          'Go round the table. Respond only when everyone has spoken.',
          'First a story, then a mirror or dilemma, then a step.',
          'Take fifteen minutes a card, more for a dilemma. End with your step.',
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
          'Wat hier gezegd wordt, blijft hier. Wat je leert, mag mee.',
          'Er is geen winnaar. Niemand telt punten.',
        ],
      },
      en: {
        title: 'Our agreements',
        points: [
          'You may always pass. No need to say why.',
          'Speak from your own experience.',
          'Don’t name residents or colleagues.',
          'What is said here stays here. What you learn may travel.',
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
        body: 'Naar ‘Handelingsvaardigheden van professionele ruimtemakers’, 2013.',
        points: [
          'Door Birgit Oelkers van Plan & Aanpak en Joop Hofman van De Rode Wouw.',
          'Met medewerkers van de gemeente Hellendoorn.',
          'De V- en T-kaarten komen daaruit: oude titels, nieuwe woorden. De rest is nieuw.',
          'Kaders buig je om als dat nodig is en kan.',
          'De schrijvers zeggen het zelf: dit is geen wiskunde.',
        ],
      },
      en: {
        title: 'Source and credit',
        body: 'Based on “Handelingsvaardigheden van professionele ruimtemakers”, 2013.',
        points: [
          'By Birgit Oelkers of Plan & Aanpak and Joop Hofman of De Rode Wouw.',
          'With staff of the municipality of Hellendoorn.',
          'The V and T cards come from it: old titles, new words. The rest is new.',
          'Only stretch a limit where that is needed and possible.',
          'As the authors say, it is not an exact science.',
        ],
      },
    },
  },
];
