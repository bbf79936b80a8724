import type { GameCard } from '../schema.ts';

export const jokers: readonly GameCard[] = [
  {
    code: 'J01',
    family: 'joker',
    skills: [],
    origin: 'new',
    icon: 'hourglass-simple',
    text: {
      nl: {
        name: 'Stilte',
        line: 'Eén minuut waarin niemand iets hoeft te zeggen.',
        use: 'Leg deze kaart neer als het te snel gaat. Iedereen is een minuut stil. Daarna begint wie wil.',
      },
      en: {
        name: 'Silence',
        line: 'One minute in which nobody has to say anything.',
        use: 'Put this card down when things go too fast. Everyone is silent for a minute. Then anyone can start.',
      },
    },
  },
  {
    code: 'J02',
    family: 'joker',
    skills: [],
    origin: 'new',
    icon: 'flip-horizontal',
    text: {
      nl: {
        name: 'Advocaat van de duivel',
        line: 'Je verdedigt even de keuze die hier bijna niemand maakt.',
        use: 'Speel deze kaart als iedereen het eens is. Verdedig een minuut lang de andere kant, zo goed als je kunt.',
      },
      en: {
        name: 'Devil’s advocate',
        line: 'For a moment you defend the choice hardly anyone here makes.',
        use: 'Play this card when everyone agrees. Defend the other side for one minute, as well as you can.',
      },
    },
  },
  {
    code: 'J03',
    family: 'joker',
    skills: [],
    origin: 'new',
    icon: 'shovel',
    text: {
      nl: {
        name: 'Doorvragen',
        line: 'Nog één vraag voordat het gesprek verdergaat.',
        use: 'Speel deze kaart als iets te snel voorbijging. Stel één vraag die begint met wat of hoe. Luister tot het eind.',
      },
      en: {
        name: 'Dig deeper',
        line: 'One more question before the conversation moves on.',
        use: 'Play this card when something passed too quickly. Ask one question starting with what or how. Listen to the end.',
      },
    },
  },
];
