import { glossary } from '../glossary.ts';
import type { GameCard } from '../schema.ts';

export const selfSteering: readonly GameCard[] = [
  {
    code: 'V10',
    family: 'skill',
    skills: [10],
    origin: 'adapted',
    icon: 'steering-wheel',
    text: {
      nl: {
        name: '…zelfsturend werken en blijven leren',
        short: 'Zelf aan het stuur',
        line: 'Je wacht niet af: je zit zelf aan het stuur. Onderweg leer je van collega’s.',
        signs: [
          'Je verandert zelf iets, in plaats van te klagen.',
          'Je vraagt collega’s om advies en doet er iets mee.',
          'Je leert met een maatje of in een groep vakgenoten.',
          'Je brengt verbeteringen verder, in huis en in de raad.',
        ],
        question: 'Wat wil je hier veranderen, en wie kan je daarbij helpen?',
      },
      en: {
        name: '…steering your own work and always learning',
        short: 'In the driving seat',
        line: 'You don’t wait: you take the wheel, and learn from colleagues along the way.',
        signs: [
          'You change something yourself, instead of complaining.',
          'You ask colleagues for advice, and do something with it.',
          'You learn with a buddy, or in a group of peers.',
          'You carry improvements into the organisation and the council.',
        ],
        question: 'What would you like to change here, and who could help you?',
        gloss: [glossary.council.en],
      },
    },
  },
  {
    code: 'G10',
    family: 'story',
    skills: [10],
    origin: 'new',
    text: {
      nl: {
        prompt: 'Vertel over een keer dat je stopte met mopperen en zelf iets veranderde.',
        followUp: 'Aan wie heb je hulp gevraagd, en hoe ging dat?',
      },
      en: {
        prompt: 'Tell us about a time when you stopped moaning and changed something yourself.',
        followUp: 'Who did you ask for help, and how did that go?',
      },
    },
  },
  {
    code: 'G27',
    family: 'mirror',
    skills: [10],
    origin: 'new',
    text: {
      nl: {
        notice: 'Een inwoner wijst ons op een fout. Wat is daar een maand later van te merken?',
        push: 'Waar blijft een goed voorstel van collega’s steken op weg naar de raad?',
      },
      en: {
        notice: 'A resident points out a mistake of ours. What difference has it made a month later?',
        push: 'Where do good proposals from colleagues get stuck on the way to councillors?',
      },
    },
  },
  {
    code: 'G44',
    family: 'step',
    skills: [10],
    origin: 'new',
    text: {
      nl: {
        action: 'Kies een maatje. Praat een halfuur over iets waar je mee worstelt en vraag om advies.',
        followUp: 'Wie zou er de volgende keer bij kunnen?',
      },
      en: {
        action: 'Choose a buddy. Take half an hour to talk about a struggle of yours, and ask for advice.',
        followUp: 'Who could join you next time?',
      },
    },
  },
  {
    code: 'D18',
    family: 'dilemma',
    skills: [10],
    origin: 'new',
    perspectives: ['P10', 'P12', 'P13'],
    text: {
      nl: {
        title: 'Zes pagina’s voor een rommelmarkt',
        situation:
          'Je bent baliemedewerker. Op het formulier voor rommelmarkten lopen buurten vast, ook met jouw hulp. Jij maakte er één blad van. Overstappen kan eens per jaar: nu. Het kost team vergunningen twee weken en ze verzuipen al.',
        a: {
          option: 'Je wacht een jaar. Zij kunnen er nu niets bij hebben.',
          price: 'Nog een jaar haken buurten af. En dan is er weer iets.',
        },
        b: {
          option: 'Je dient het nu in, al komt het er voor hen bij.',
          price: 'Ze zijn al moe en krijgen er werk bij. Jij bent de drammer.',
        },
        twist: 'Een collega van vergunningen zegt: ‘Dit wil ik al jaren. Maar nu kost het me mijn vakantie.’',
        followUps: ['Hoeveel verandering kan jouw team nu aan?', 'Wie neem je mee voordat je iets voorlegt?'],
        notes: {
          values: ['Rekening houden met wat collega’s aankunnen', 'Zelf iets verbeteren in plaats van klagen'],
          listenFor: [
            'Wie mag er bij ons iets veranderen zonder opdracht?',
            'Is drukte een reden, of is het altijd druk?',
            'Wordt de tijd van inwoners ook meegeteld?',
          ],
        },
      },
      en: {
        title: 'Six pages for a jumble sale',
        situation:
          'You are a front-desk officer. A jumble sale takes a six-page form, and people get stuck. You cut it to one, unasked. You can switch once a year: now. It costs the permits team two weeks, and they are drowning already.',
        a: {
          option: 'You wait a year. They cannot take on any more now.',
          price: 'For one more year people give up. Then something comes up.',
        },
        b: {
          option: 'You submit it now, though it adds to their load.',
          price: 'They are tired and get more work. You are the pushy one.',
        },
        twist: 'Someone in the permits team says: “I have wanted this for years. But now it costs me my holiday.”',
        followUps: ['How much change can your team take now?', 'Who do you get on board first?'],
        notes: {
          values: ['Minding what colleagues can take', 'Improving something yourself instead of complaining'],
          listenFor: [
            'Who may change something here without being asked?',
            'Is being busy a reason, or is that normal?',
            'Does residents’ time count as well?',
          ],
        },
      },
    },
  },
];
