import { glossary } from '../glossary.ts';
import type { Card } from '../schema.ts';

export const politicalAssignments: readonly Card[] = [
  {
    code: 'V13',
    family: 'skill',
    skills: [13],
    origin: 'adapted',
    icon: 'bank',
    text: {
      nl: {
        name: '…overheidsparticipatie verbinden aan bestuurlijke opdrachten van college en raad',
        short: 'Bestuur en buurt',
        line: 'Je schakelt tussen bestuur en buurt en verbindt wat ze allebei willen.',
        signs: [
          'Je zoekt openingen bij wethouders en raad.',
          'Je zorgt dat plan en politiek elkaar niet onderuithalen.',
          'Loslaten is ruimte geven, niet over de schutting gooien.',
          'Je weet wanneer je kaders volgt, negeert, ombuigt of omverduwt.',
        ],
        question: 'Wie verbindt bij ons de raad met de buurt?',
        gloss: [glossary.governmentParticipation.nl, glossary.frameworks.nl, glossary.overTheFence.nl],
      },
      en: {
        name: '…linking government participation to the political assignments of executive and council',
        short: 'Politics and people',
        line: 'You switch between politics and people, and connect what both of them want.',
        signs: [
          'You look for openings with aldermen and the council.',
          'You keep plans and politics from tripping each other up.',
          'Letting go is giving room, not throwing it over the fence.',
          'You know when to use, ignore, bend or topple a ground rule.',
        ],
        question: 'Who here links the council with local people?',
        gloss: [glossary.governmentParticipation.en, glossary.executive.en, glossary.frameworks.en],
      },
    },
  },
  {
    code: 'G13',
    family: 'story',
    skills: [13],
    origin: 'new',
    text: {
      nl: {
        prompt: 'Vertel over een keer dat een initiatief bijna sneuvelde in de politiek.',
        followUp: 'Wie zocht toen een opening bij de wethouder of de raad?',
      },
      en: {
        prompt: 'Tell us about a time when politics nearly killed an initiative.',
        followUp: 'Who looked for an opening with the alderman or council?',
        gloss: [glossary.alderman.en],
      },
    },
  },
  {
    code: 'G30',
    family: 'mirror',
    skills: [13],
    origin: 'new',
    text: {
      nl: {
        notice: 'Stel: we laten iets los. Waaraan merkt een inwoner dat we ruimte geven en niet wegduiken?',
        push: 'Welke opdracht van college of raad botst nu met een initiatief? Wie legt de verbinding?',
      },
      en: {
        notice: 'Suppose we let something go. How can a resident tell that we are giving room, not ducking out?',
        push: 'Which assignment from executive or council clashes with an initiative now? Who connects them?',
        gloss: [glossary.executive.en, glossary.council.en],
      },
    },
  },
  {
    code: 'G47',
    family: 'step',
    skills: [13],
    origin: 'new',
    text: {
      nl: {
        action: 'Pak één opdracht van college of raad. Schrijf erbij welke inwoners daar al mee bezig zijn.',
        followUp: 'Welk kader gebruik je? En welk kader negeer je of buig je om?',
        gloss: [glossary.frameworks.nl],
      },
      en: {
        action: 'Take one assignment from the executive or council. Note which residents are already at work on it.',
        followUp: 'Which ground rules do you use? Which do you ignore or bend?',
        gloss: [glossary.executive.en, glossary.council.en, glossary.frameworks.en],
      },
    },
  },
  {
    code: 'D22',
    family: 'dilemma',
    skills: [13],
    origin: 'new',
    perspectives: ['P04', 'P05', 'P16'],
    text: {
      nl: {
        title: 'Loslaten of bezuinigen',
        situation:
          'Het college noemt het loslaten: geen beheerder en geen geld meer voor het buurthuis. Vrijwilligers willen het proberen. Jij schrijft vandaag het advies. Een tussenweg is er niet.',
        a: {
          option: 'Je schrijft: doe het, en geef deze mensen alle ruimte.',
          price: 'Een bezuiniging krijgt een mooie naam, en jij schreef die op.',
        },
        b: {
          option: 'Je schrijft: doe het niet, dit is over de schutting gooien.',
          price: 'Vrijwilligers krijgen geen kans. Straks gaat het buurthuis dicht.',
        },
        twist: 'Twintig mensen geven zich op. De beheerder zegt: ‘Ik was hier elke dag, ook ’s avonds.’',
        followUps: [
          'Waaraan zie jij of loslaten een bezuiniging is?',
          'Wat vertel je de vrijwilligers over je advies?',
        ],
        notes: {
          values: ['De ruimte gebruiken die er nu is', 'Opkomen voor loslaten dat echt ruimte geeft'],
          listenFor: [
            'Wie kijkt naar de kans, en wie naar de bedoeling erachter?',
            'Mag een ambtenaar ‘niet doen’ schrijven als mensen willen?',
            'Wie let er op de vrijwilligers over een jaar?',
          ],
        },
        gloss: [glossary.executive.nl, glossary.overTheFence.nl],
      },
      en: {
        title: 'Letting go or cutting back',
        situation:
          'The executive calls it letting go: no more caretaker or money for the community centre. Volunteers want to try. You write the advice today. There is no middle way.',
        a: {
          option: 'You write: do it, and give these people all the room.',
          price: 'A cut gets a pretty name, and you wrote it down.',
        },
        b: {
          option: 'You write: don’t. This is dumping, not letting go.',
          price: 'The volunteers get no chance. Soon the centre may close.',
        },
        twist: 'Twenty people sign up. The caretaker says: “I was here every day, and in the evenings too.”',
        followUps: [
          'How do you tell letting go from cutting back?',
          'What do you tell the volunteers about your advice?',
        ],
        notes: {
          values: ['Using the room there is now', 'Standing up for a letting go that truly gives room'],
          listenFor: [
            'Who looks at the chance, and who at the motive behind it?',
            'May an official write “do not” when people want to?',
            'Who looks out for the volunteers a year from now?',
          ],
        },
        gloss: [glossary.executive.en],
      },
    },
  },
  {
    code: 'D23',
    family: 'dilemma',
    skills: [13, 16],
    origin: 'new',
    perspectives: ['P03', 'P14', 'P15'],
    text: {
      nl: {
        title: 'Een gratis kabelbaan',
        situation:
          'Het college sprak af: dit jaar geen speeltoestel erbij. Twee dorpen kregen nee. Vaders kunnen gratis een kabelbaan bouwen: zaterdag of nooit. Het college is op reis. Jij bent gebiedsmanager.',
        a: {
          option: 'Je zegt ja. De afspraak ging om geld, en dit kost niets.',
          price: 'Twee dorpen vragen: waarom zij wel? Je college wist van niets.',
        },
        b: {
          option: 'Je zegt nee. Van die afspraak afwijken is niet aan jou.',
          price: 'Een ander dorp krijgt hem. Jullie veldje blijft leeg.',
        },
        twist: 'De vaders halen in één avond 600 euro op. Zoveel kost het onderhoud, maar dan elk jaar.',
        followUps: ['Wanneer wijk jij af van wat het college wil?', 'Wie moet het van jou als eerste horen?'],
        notes: {
          values: ['Zien wanneer een kader hier niet voor bedoeld was', 'Loyaal zijn en binnen je rol blijven'],
          listenFor: [
            'Kijkt de tafel naar de letter van de afspraak of naar de bedoeling?',
            'Wat is een gebiedsmanager waard die alles eerst moet vragen?',
            'Hoe vaak kan dit voordat een afspraak niets meer betekent?',
          ],
        },
        gloss: [glossary.executive.nl],
      },
      en: {
        title: 'A free zip wire',
        situation:
          'The executive agreed: no new play equipment this year. Two villages were told no. Some dads can put up a free zip wire: Saturday or never. The executive is away. You are the area manager.',
        a: {
          option: 'You say yes. The agreement was about money, and this is free.',
          price: 'Two villages ask: why them? And the executive knew nothing.',
        },
        b: {
          option: 'You say no. Setting that agreement aside is not up to you.',
          price: 'The zip wire goes to another village. Your green stays empty.',
        },
        twist: 'In one evening the dads raise 600 euros. That is what upkeep costs, but then every year.',
        followUps: ['When do you set aside what the executive agreed?', 'Who must hear it from you first?'],
        notes: {
          values: ['Seeing when a limit was not meant for this', 'Being loyal and staying in your role'],
          listenFor: [
            'Does the table read the words of the agreement, or its purpose?',
            'What is an area manager worth who must always ask first?',
            'How often can this happen before an agreement means nothing?',
          ],
        },
        gloss: [glossary.executive.en],
      },
    },
  },
];
