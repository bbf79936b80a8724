import { glossary } from '../glossary.ts';
import type { Card } from '../schema.ts';

export const selfSteering: readonly Card[] = [
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
          'Je brengt een goed voorstel verder, soms tot in de raad.',
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
          'You take a good proposal further, sometimes to the council.',
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
        push: 'Where do good proposals from colleagues get stuck on their way to the council?',
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
          'Voor een rommelmarkt moeten buurten zes pagina’s invullen. Aan jouw balie lopen ze vast. Jij maakte er één pagina van, zonder opdracht. De collega’s van vergunningen verzuipen in het werk.',
        a: {
          option: 'Je legt het nu voor en vraagt ze om mee te doen.',
          price: 'Moe als ze zijn, krijgen ze werk erbij. Jij heet een drammer.',
        },
        b: {
          option: 'Je wacht tot na de zomer, als zij weer lucht hebben.',
          price: 'Nog een zomer haken buurten af. En daarna is er weer iets.',
        },
        twist: 'Twee collega’s werken nu al elke avond door. Aan jouw balie geeft weer een buurt het op.',
        followUps: ['Hoeveel verandering kan jouw team nu aan?', 'Wie neem je mee voordat je iets voorlegt?'],
        notes: {
          values: ['Zelf beginnen met verbeteren in plaats van klagen', 'Rekening houden met wat collega’s aankunnen'],
          listenFor: [
            'Wie mag er bij ons iets veranderen zonder opdracht?',
            'Is drukte een reden, of is het altijd druk?',
            'Wordt de tijd van bewoners ook meegeteld?',
          ],
        },
      },
      en: {
        title: 'Six pages for a jumble sale',
        situation:
          'A jumble sale takes a six-page form. At your desk people get stuck on it. You cut it down to one page, unasked. Your colleagues in permits are drowning in work.',
        a: {
          option: 'You show it now and ask them to join in.',
          price: 'Tired as they are, they get more work. You are called pushy.',
        },
        b: {
          option: 'You wait until after summer, when they can breathe again.',
          price: 'Another summer people give up. Then something else comes up.',
        },
        twist: 'Two colleagues already work late every evening. At your desk another group gives up.',
        followUps: ['How much change can your team take right now?', 'Who do you get on board first?'],
        notes: {
          values: ['Starting to improve things instead of complaining', 'Minding what colleagues can take'],
          listenFor: [
            'Who may change something here without being asked?',
            'Is being busy a reason, or is it always busy?',
            'Does residents’ time count as well?',
          ],
        },
      },
    },
  },
];
