import { glossary } from '../glossary.ts';
import type { GameCard } from '../schema.ts';

export const promisesAndRoles: readonly GameCard[] = [
  {
    code: 'V16',
    family: 'skill',
    skills: [16],
    origin: 'adapted',
    icon: 'handshake',
    text: {
      nl: {
        name: '…beloften houden, rolvast en alert zijn',
        short: 'Beloften en rol',
        line: 'Je bewaakt het proces en de afspraken, zonder star te zijn.',
        signs: [
          'Je maakt steeds eerst duidelijk wat onze rol is.',
          'Je vraagt vooral intern: doen we wat we hebben beloofd?',
          'Je vraagt: is dit onze rol? Zijn de verwachtingen helder?',
          'Gaat het mis? Je spreekt ook leiding en wethouder erop aan.',
        ],
        question: 'Wie wacht er nog op iets wat wij hebben beloofd?',
        gloss: [glossary.inRole.nl],
      },
      en: {
        name: '…keeping promises, staying in role and staying alert',
        short: 'Promises and role',
        line: 'You guard the process and the agreements, without being rigid.',
        signs: [
          'In each situation, you first make clear what our role is.',
          'You ask, above all among colleagues: do we keep our word?',
          'You ask: is this our role? Is it clear what to expect?',
          'It goes wrong? You speak up, to managers and alderman too.',
        ],
        question: 'Who is still waiting for something we promised?',
        gloss: [glossary.inRole.en, glossary.alderman.en],
      },
    },
  },
  {
    code: 'G16',
    family: 'story',
    skills: [16],
    origin: 'new',
    text: {
      nl: {
        prompt: 'Vertel over een keer dat we iets beloofden en het bijna misging.',
        followUp: 'Durfde iemand er iets van te zeggen? Hoe ging dat?',
      },
      en: {
        prompt: 'Tell us about a time when we made a promise and nearly broke it.',
        followUp: 'Did anyone dare to speak up? How did that go?',
      },
    },
  },
  {
    code: 'G33',
    family: 'mirror',
    skills: [16],
    origin: 'new',
    text: {
      nl: {
        notice: 'Je vraagt een inwoner: doen wij wat we zeggen? Welk antwoord hoop je te horen?',
        push: 'Bij welk project is onze rol vaag en verwacht iedereen iets anders? Wie zegt dat hardop?',
      },
      en: {
        notice: 'You ask a resident: do we do what we say? Which answer do you hope for?',
        push: 'Where is our role vague, with everyone expecting something different? Who will say so?',
      },
    },
  },
  {
    code: 'G50',
    family: 'step',
    skills: [16],
    origin: 'new',
    text: {
      nl: {
        action: 'Zoek één belofte op die nog openstaat. Laat weten hoe het ermee staat.',
        followUp: 'Welke collega moet je aanspreken om die belofte waar te maken?',
      },
      en: {
        action: 'Find one promise that is still open. Let people know where it stands.',
        followUp: 'Which colleague do you need to speak to, to keep that promise?',
      },
    },
  },
  {
    code: 'D26',
    family: 'dilemma',
    skills: [16],
    origin: 'new',
    perspectives: ['P01', 'P08', 'P14'],
    text: {
      nl: {
        title: 'Eén bushokje, twee beloften',
        situation:
          'Je bent beheerder van de bushaltes en kiest waar het laatste hokje komt. Eén dorp heeft jouw brief: ‘Jullie zijn aan de beurt.’ Gisteren beloofde de wethouder het aan een dorp waar dertig scholieren in de regen staan.',
        a: {
          option: 'Het gaat naar het dorp van de brief, zoals jij beloofde.',
          price: 'De scholieren blijven nat, en de wethouder staat voor schut.',
        },
        b: {
          option: 'Het gaat naar de scholieren, zoals de wethouder beloofde.',
          price: 'Het andere dorp wacht weer. Wie gelooft daar nog een brief?',
        },
        twist: 'In het dorp van de brief wachten elke ochtend vier mensen. ‘Wij zijn dat wel gewend’, zegt er één.',
        followUps: ['Hoe spreek jij je wethouder hierop aan?', 'Wanneer geldt een belofte van een ander ook voor jou?'],
        notes: {
          values: ['Doen wat je zelf hebt beloofd', 'De belofte van je bestuurder waarmaken'],
          listenFor: [
            'Wat telt voor hen: wie het beloofde, of aan wie?',
            'Telt nood meer dan de beurt, of andersom?',
            'Hoe veilig voelt het om een bestuurder aan te spreken?',
          ],
        },
      },
      en: {
        title: 'One bus shelter, two promises',
        situation:
          'You are in charge of the bus stops and decide who gets the last shelter. One village has your letter: “It is your turn.” Yesterday the alderman promised it to a village where thirty schoolchildren stand in the rain.',
        a: {
          option: 'It goes to the village with the letter, as you promised.',
          price: 'The children stay wet, and the alderman loses face.',
        },
        b: {
          option: 'It goes to the children, as the alderman promised.',
          price: 'The other village waits again. Who there still believes a letter?',
        },
        twist: 'In the village of the letter four people wait each morning. “We are used to it,” says one.',
        followUps: ['How do you raise this with your alderman?', 'When does someone else’s promise bind you too?'],
        notes: {
          values: ['Doing what you have promised yourself', 'Making good what your alderman promised'],
          listenFor: [
            'What counts for them: who made the promise, or to whom?',
            'Does need outweigh someone’s turn, or the other way round?',
            'How safe does it feel to speak up to an alderman?',
          ],
        },
        gloss: [glossary.alderman.en],
      },
    },
  },
];
