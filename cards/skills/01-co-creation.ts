import { glossary } from '../glossary.ts';
import type { Card } from '../schema.ts';

export const coCreation: readonly Card[] = [
  {
    code: 'V01',
    family: 'skill',
    skills: [1],
    origin: 'adapted',
    icon: 'users-three',
    text: {
      nl: {
        name: '…werken vanuit co-creatie',
        short: 'Co-creatie',
        line: 'Je maakt beleid samen met inwoners en ondernemers, en je deelt de pen.',
        signs: [
          'Je begint bij mensen, en komt daarna pas bij de kaders.',
          'Je kijkt door de ogen van inwoners en ondernemers.',
          'Je deelt wat jij weet, en gebruikt wat initiatiefnemers weten.',
          'Je bent elke dag partner, en laat mensen zelf sturen.',
        ],
        question: 'Wanneer werd een plan van jou beter door iemand van buiten?',
        gloss: [glossary.frameworks.nl],
      },
      en: {
        name: '…working in co-creation',
        short: 'Co-creation',
        line: 'You make policy together with residents and businesses, and you share the pen.',
        signs: [
          'You start with people, and come to the limits later.',
          'You look through the eyes of residents and businesses.',
          'You share what you know, and use what people outside know.',
          'You are a partner every day, and let people do the steering.',
        ],
        question: 'When did someone from outside make a plan of yours better?',
        gloss: [glossary.frameworks.en],
      },
    },
  },
  {
    code: 'T01',
    family: 'tip',
    skills: [1],
    origin: 'adapted',
    text: {
      nl: {
        heading: 'Zak af!',
        body: 'Wil je beleid maken? Zak af naar de straat, de keukentafel of de werkvloer. Kijk hoe mensen leven en wat zij het belangrijkst vinden. Haal daar je doelen vandaan. Dus niet eerst doelen op papier, en dan kijken of het leven erin past.',
        gloss: [glossary.comeDown.nl],
      },
      en: {
        heading: 'Come down to street level!',
        body: 'Want to make policy? Come down to the street, the kitchen table or the shop floor. See how people live and what matters most to them. Find your goals there. Don’t put goals on paper first and then see if life fits them.',
        gloss: [glossary.comeDown.en],
      },
    },
  },
  {
    code: 'T02',
    family: 'tip',
    skills: [1],
    origin: 'adapted',
    text: {
      nl: {
        heading: 'Minder uitwerken, meer in gesprek gaan',
        body: 'Voor het bestuur zoeken we alles uit en leggen we alles vast. Doe het eens anders. Maak een voorstel van wat je in gesprekken hoort. Begin eens zonder alles te weten over geld, communicatie en de wet. Ook dat telt, maar het weegt nu vaak te zwaar.',
      },
      en: {
        heading: 'Less drafting, more talking',
        body: 'For the executive, we look into everything and put it all in writing. Try it differently for once. Write a proposal from what you hear in conversations. Make a start without knowing everything about money, communication and the law. Those count too, but often too much.',
        gloss: [glossary.executive.en],
      },
    },
  },
];
