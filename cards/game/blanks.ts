import { glossary } from '../glossary.ts';
import type { GameCard } from '../schema.ts';
import { skillNames } from '../skills/index.ts';

export const blanks: readonly GameCard[] = [
  {
    code: 'B01',
    family: 'blank',
    skills: [],
    origin: 'new',
    form: 'skill',
    text: {
      nl: {
        title: 'Welke vaardigheid ontbreekt?',
        prompt: `De lijst van ${skillNames.length} is niet af. Wat doet een goede ruimtemaker nog meer?`,
        labels: ['Naam', 'Zo herken je het'],
        gloss: [glossary.roomMaker.nl],
      },
      en: {
        title: 'Which skill is missing?',
        prompt: `The list of ${skillNames.length} is not finished. What else does a good room-maker do?`,
        labels: ['Name', 'How you can tell'],
        gloss: [glossary.roomMaker.en],
      },
    },
  },
  {
    code: 'B02',
    family: 'blank',
    skills: [],
    origin: 'new',
    form: 'skill',
    text: {
      nl: {
        title: 'Wat kunnen wij al?',
        prompt: 'Wat doen jullie goed dat nog op geen enkele kaart staat?',
        labels: ['Naam', 'Hier zagen we het', 'Zo doen we het vaker'],
      },
      en: {
        title: 'What are we good at?',
        prompt: 'What do you do well that is not yet on any card?',
        labels: ['Name', 'Where we saw it', 'How to do it more often'],
      },
    },
  },
  {
    code: 'B03',
    family: 'blank',
    skills: [],
    origin: 'new',
    form: 'tip',
    text: {
      nl: {
        title: 'Jouw tip',
        prompt: 'Wat vertel je een nieuwe collega op de eerste dag? Schrijf het zoals je praat.',
        labels: ['De tip', 'Hoe ik erachter kwam'],
      },
      en: {
        title: 'Your tip',
        prompt: 'What would you tell a new colleague on day one? Write it the way you talk.',
        labels: ['The tip', 'How I found out'],
      },
    },
  },
  {
    code: 'B04',
    family: 'blank',
    skills: [],
    origin: 'new',
    form: 'dilemma',
    text: {
      nl: {
        title: 'Jullie dilemma',
        prompt: 'Bij welke keuze lever je hoe dan ook iets in? Noem geen namen.',
        labels: ['De situatie', 'Keuze A en de prijs', 'Keuze B en de prijs', 'De wending'],
      },
      en: {
        title: 'Your dilemma',
        prompt: 'Which choice will cost you something either way? Leave out names.',
        labels: ['The situation', 'Choice A and its price', 'Choice B and its price', 'The twist'],
      },
    },
  },
];
