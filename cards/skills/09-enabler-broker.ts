import { glossary } from '../glossary.ts';
import type { Card } from '../schema.ts';

export const enablerBroker: readonly Card[] = [
  {
    code: 'V09',
    family: 'skill',
    skills: [9],
    origin: 'adapted',
    icon: 'key',
    text: {
      nl: {
        name: '…werken als mogelijkmaker en makelaar',
        short: 'Mogelijkmaker',
        line: 'Je bent thuis in het gemeentehuis én op straat, en zoekt hoe iets wél kan.',
        signs: [
          'Je zegt op tijd wat er kan, en waar de grens ligt.',
          'Je past beleid toe waar het moet, en zoekt dan de meeste ruimte.',
          'Je brengt een vraag bij de juiste collega, en ook weer terug.',
          'Je staat open voor een plan, en moedigt mensen aan.',
        ],
        question: 'Voor wie maakte jij iets mogelijk, en welke collega hielp mee?',
        gloss: [glossary.enabler.nl, glossary.broker.nl],
      },
      en: {
        name: '…working as an enabler and broker',
        short: 'Enabler',
        line: 'You are at home in town hall and street alike. You look for a way to say yes.',
        signs: [
          'You say in good time what can be done, and what can’t.',
          'You apply policy where you must, then look for the most room.',
          'You take a question to the right colleague, and back again.',
          'You are open to a plan, and encourage people.',
        ],
        question: 'What did you make possible for someone, and which colleague helped?',
        gloss: [glossary.enabler.en, glossary.broker.en],
      },
    },
  },
  {
    code: 'T12',
    family: 'tip',
    skills: [9],
    origin: 'adapted',
    text: {
      nl: {
        heading: 'Wat je ook doet: doe het met lef',
        body: 'Let op de kaders, maar steek ook je nek uit. Je mag fouten maken. Geef ze dan wel toe. En zeg het gewoon als je iets niet weet. Je denkt misschien dat je dan zwak staat. Maar eerlijk zijn verbindt je juist met mensen, en ze gunnen je meer.',
        gloss: [glossary.frameworks.nl, glossary.neckOut.nl],
      },
      en: {
        heading: 'Whatever you do, do it with nerve',
        body: 'Mind the limits, but dare to stick your neck out. You are allowed to make mistakes, as long as you own up to them. Just say so when you don’t know. You may think it makes you look weak. But honesty is what connects you with people, and they will think more of you.',
        gloss: [glossary.frameworks.en, glossary.neckOut.en],
      },
    },
  },
];
