import type { GameCard } from '../schema.ts';

export const checks: readonly GameCard[] = [
  {
    code: 'C01',
    family: 'check',
    skills: [],
    origin: 'new',
    moment: 'in',
    text: {
      nl: {
        title: 'Weerbericht',
        prompt: 'Welk weer is het vandaag in jouw hoofd? Drie woorden zijn genoeg.',
      },
      en: {
        title: 'Weather report',
        prompt: 'What is the weather like in your head today? Three words will do.',
      },
    },
  },
  {
    code: 'C02',
    family: 'check',
    skills: [],
    origin: 'new',
    moment: 'in',
    text: {
      nl: {
        title: 'Onderweg gezien',
        prompt: 'Wat heb je op weg hierheen gezien dat inwoners zelf hebben gemaakt?',
      },
      en: {
        title: 'Seen on the way',
        prompt: 'On your way here, what did you see that residents made themselves?',
      },
    },
  },
  {
    code: 'C03',
    family: 'check',
    skills: [],
    origin: 'new',
    moment: 'in',
    text: {
      nl: {
        title: 'Vroeger in de straat',
        prompt: 'Waar deed je als kind aan mee, in je straat, dorp of club?',
      },
      en: {
        title: 'Back in our street',
        prompt: 'What did you join in with as a child, in your street, village or club?',
      },
    },
  },
  {
    code: 'C04',
    family: 'check',
    skills: [],
    origin: 'new',
    moment: 'in',
    text: {
      nl: {
        title: 'Even weg ermee',
        prompt: 'Welke klus mag nu even wachten? Zeg het hardop en laat hem los.',
      },
      en: {
        title: 'Out of the way',
        prompt: 'Which job can wait for now? Say it out loud and let it go.',
      },
    },
  },
  {
    code: 'C05',
    family: 'check',
    skills: [],
    origin: 'new',
    moment: 'out',
    text: {
      nl: {
        title: 'Eén zin',
        prompt: 'Welke zin van een ander neem je mee naar huis?',
      },
      en: {
        title: 'One sentence',
        prompt: 'What did someone else say that you are taking home?',
      },
    },
  },
  {
    code: 'C06',
    family: 'check',
    skills: [],
    origin: 'new',
    moment: 'out',
    text: {
      nl: {
        title: 'De eerste',
        prompt: 'Aan wie vertel je morgen als eerste over deze bijeenkomst? En wat vertel je dan?',
      },
      en: {
        title: 'The first one',
        prompt: 'Who will be the first you tell about this session? What will you say?',
      },
    },
  },
  {
    code: 'C07',
    family: 'check',
    skills: [],
    origin: 'new',
    moment: 'out',
    text: {
      nl: {
        title: 'Een tikje anders',
        prompt: 'Waarover denk je nu een tikje anders dan toen je binnenkwam?',
      },
      en: {
        title: 'Slightly shifted',
        prompt: 'What do you see slightly differently from when you came in?',
      },
    },
  },
  {
    code: 'C08',
    family: 'check',
    skills: [],
    origin: 'new',
    moment: 'out',
    text: {
      nl: {
        title: 'Open vraag',
        prompt: 'Met welke vraag zit je nog? Stel hem. Niemand hoeft te antwoorden.',
      },
      en: {
        title: 'Open question',
        prompt: 'Which question are you left with? Ask it. Nobody has to answer.',
      },
    },
  },
];
