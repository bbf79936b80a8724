import { glossary } from '../glossary.ts';
import type { Card } from '../schema.ts';

export const promisesAndRoles: readonly Card[] = [
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
          'Je maakt per situatie eerst duidelijk wat onze rol is.',
          'Je vraagt vooral intern: doen we wat we hebben beloofd?',
          'Je vraagt: is dit onze rol? Zijn de verwachtingen helder?',
          'Je spreekt iedereen aan als het misgaat, ook de wethouder.',
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
          'You speak up to everyone when it goes wrong, alderman included.',
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
        push: 'In which project is our role vague, with everyone expecting something else? Who will say so?',
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
    perspectives: ['P08', 'P12', 'P14'],
    text: {
      nl: {
        title: 'Een bushokje voor de winter',
        situation:
          'Op een feest beloofde de wethouder een dorp een bushokje, nog voor de winter. Jij gaat over de haltes. Eigenlijk kan het niet. Zet je alles opzij, dan lukt het misschien.',
        a: {
          option: 'Je zet alles opzij en regelt het: beloofd is beloofd.',
          price: 'Andere dorpen wachten langer. De wethouder leert niets.',
        },
        b: {
          option: 'Je vraagt de wethouder terug te gaan en te zeggen: dit lukt niet.',
          price: 'Het dorp staat in de regen en gelooft de gemeente niet meer.',
        },
        twist: 'De belofte staat vandaag in de krant. Een ander dorp wacht al drie jaar.',
        followUps: ['Hoe spreek jij je wethouder hierop aan?', 'Wanneer geldt een belofte van een ander ook voor jou?'],
        notes: {
          values: ['Beloften houden, ook die van je bestuurder', 'Op tijd eerlijk zeggen dat iets niet kan'],
          listenFor: [
            'Wie redt hier wie, en wat leert de wethouder ervan?',
            'Telt de belofte van één dorp zwaarder dan de beurt van een ander?',
            'Hoe veilig voelt het om een bestuurder aan te spreken?',
          ],
        },
      },
      en: {
        title: 'A bus shelter before winter',
        situation:
          'At a party the alderman promised a village a bus shelter before winter. Bus stops are your job. It is not really possible. If you drop everything else, it might just work.',
        a: {
          option: 'You drop everything and arrange it: a promise is a promise.',
          price: 'Other villages wait longer. The alderman learns nothing.',
        },
        b: {
          option: 'You ask the alderman to go back and say it cannot be done.',
          price: 'The village stands in the rain and trusts the municipality less.',
        },
        twist: 'The promise is in today’s paper. Another village has waited three years for its shelter.',
        followUps: ['How do you raise this with your alderman?', 'When does someone else’s promise bind you too?'],
        notes: {
          values: ['Keeping promises, your alderman’s included', 'Saying honestly and in time that it cannot be done'],
          listenFor: [
            'Who is saving whom, and what does the alderman learn?',
            'Does one village’s promise outweigh another village’s turn?',
            'How safe does it feel to speak up to an alderman?',
          ],
        },
        gloss: [glossary.alderman.en],
      },
    },
  },
];
